// What the page does with a reader: languages, themes, tables, charts, and where a figure comes from.
(function () {
  'use strict';
  var root = document.documentElement;
  var page = window.openshebaoPage;
  var all = function (selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  };

  function tag() { return page.lang === 'zh' ? 'zh-CN' : 'en'; }

  /** What `element` says in the language shown. */
  function text(element, lang) {
    if (!element) { return ''; }
    var said = element.querySelector('[lang="' + (lang || tag()) + '"]');
    return (said || element).textContent.trim();
  }

  /** What a cell shows: without the words that only a screen reader says. */
  function shown(cell) {
    var said = cell.querySelector('.why > span');
    return said ? said.textContent : text(cell);
  }

  function make(name, className, content) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    if (content !== undefined) { element.textContent = content; }
    return element;
  }

  // ---- languages and themes

  function showChoice() {
    all('[data-set-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.setLang === page.lang));
    });
    all('[data-set-theme]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(page.theme === 'dark'));
    });
  }

  function chooseLanguage(lang) {
    page.setLanguage(lang);
    page.remember('lang', lang);
    try {
      var address = new URL(location.href);
      address.searchParams.set('lang', lang);
      history.replaceState(null, '', address);
    } catch (e) { /* a page opened from a place that has no address */ }
    showChoice();
    draw();
  }

  all('[data-set-lang]').forEach(function (button) {
    button.addEventListener('click', function () { chooseLanguage(button.dataset.setLang); });
  });
  all('[data-set-theme]').forEach(function (button) {
    button.addEventListener('click', function () {
      page.setTheme(page.theme === 'dark' ? 'light' : 'dark');
      page.remember('theme', page.theme);
      showChoice();
      draw();
    });
  });
  document.addEventListener('redraw', function () { showChoice(); draw(); });

  // ---- tables: sorting, filtering, downloading

  function values(row, column, kind) {
    var cell = row.cells[column];
    if (kind === 'TEXT') { return cell.classList.contains('none') ? null : text(cell); }
    return !cell.dataset.v ? null : kind === 'MONTH' || kind === 'DATE' ? cell.dataset.v : Number(cell.dataset.v);
  }

  function compare(a, b) {
    if (typeof a === 'number') { return a - b; }
    return a.localeCompare(b, tag(), { numeric: true });
  }

  function sortBy(table, head) {
    var heads = Array.from(table.tHead.rows[0].cells);
    var column = heads.indexOf(head);
    var kind = head.dataset.kind;
    var was = head.getAttribute('aria-sort');
    var first = kind === 'TEXT' || kind === 'MONTH' || kind === 'DATE' ? 'ascending' : 'descending';
    var second = first === 'ascending' ? 'descending' : 'ascending';
    var now = was === first ? second : was === second ? null : first;
    heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
    if (now) { head.setAttribute('aria-sort', now); }
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    rows.sort(function (a, b) {
      if (!now) { return a.number - b.number; }
      var x = values(a, column, kind);
      var y = values(b, column, kind);
      if (x === null || y === null) { return (x === null) - (y === null) || a.number - b.number; }
      var order = compare(x, y);
      return (now === 'ascending' ? order : -order) || a.number - b.number;
    });
    rows.forEach(function (row) { body.appendChild(row); });
  }

  /** Whether all words of `wanted` are in an element, in either language. */
  function has(element, wanted) {
    var content = element.textContent.toLowerCase();
    return wanted.toLowerCase().split(/\s+/).every(function (word) { return content.includes(word); });
  }

  function filter(grid, wanted) {
    var count = 0;
    all('tbody tr', grid).forEach(function (row) {
      row.hidden = !has(row, wanted);
      count += row.hidden ? 0 : 1;
    });
    grid.querySelector('.count').textContent = String(count);
  }

  function quoted(value) {
    return /[",\n\r]/.test(value) || value !== value.trim() ? '"' + value.replace(/"/g, '""') + '"' : value;
  }

  /** The table as CSV, as the program writes it: ids at the head, exact values, reasons where cells are absent. */
  function csv(table, grid) {
    var heads = Array.from(table.tHead.rows[0].cells);
    var rows = Array.from(table.tBodies[0].rows).sort(function (a, b) { return a.number - b.number; });
    var reasons = {};
    all('.reasons li', grid).forEach(function (item) {
      reasons[item.id] = text(item.querySelector('.reason'), 'en');
    });
    var columns = [];
    heads.forEach(function (head, i) {
      var cells = rows.map(function (row) { return row.cells[i]; });
      var id = head.dataset.id;
      var words = head.dataset.kind === 'TEXT';
      columns.push([id].concat(cells.map(function (cell) {
        return cell.classList.contains('none') ? '' : words ? text(cell, 'en') : cell.dataset.v || '';
      })));
      if (words && cells.some(function (cell) { return !cell.classList.contains('none') && cell.querySelector('[lang]'); })) {
        columns.push([id + '_zh'].concat(cells.map(function (cell) {
          return cell.classList.contains('none') ? '' : text(cell, 'zh-CN');
        })));
      }
      if (cells.some(function (cell) { return cell.classList.contains('none'); })) {
        columns.push([id + '_reason'].concat(cells.map(function (cell) {
          return cell.classList.contains('none') ? reasons[cell.querySelector('.why').getAttribute('href').slice(1)] : '';
        })));
      }
    });
    var lines = [];
    for (var line = 0; line <= rows.length; line++) {
      lines.push(columns.map(function (column) { return quoted(column[line]); }).join(',') + '\n');
    }
    return lines.join('');
  }

  function download(name, content) {
    var link = make('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff', content], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  all('.grid').forEach(function (grid) {
    var table = grid.querySelector('table');
    Array.from(table.tBodies[0].rows).forEach(function (row, i) { row.number = i; });
    if (table.tBodies[0].rows.length > 1) {
      all('thead th', table).forEach(function (head) {
        var button = make('button', 'sort');
        button.type = 'button';
        while (head.firstChild) { button.appendChild(head.firstChild); }
        var arrow = make('span', 'arrow');
        arrow.setAttribute('aria-hidden', 'true');
        button.appendChild(arrow);
        head.appendChild(button);
        button.addEventListener('click', function () { sortBy(table, head); });
      });
    }
    var input = grid.querySelector('.filter input');
    if (input) { input.addEventListener('input', function () { filter(grid, input.value); }); }
    grid.querySelector('.csv').addEventListener('click', function () {
      download(grid.dataset.file, csv(table, grid));
    });
  });

  // ---- where a figure comes from

  var pop = document.getElementById('pop');
  var body = document.getElementById('pop-body');
  var pops = typeof pop.showPopover === 'function';

  function place(link) {
    pop.style.left = pop.style.top = '';
    if (window.innerWidth < 640) { return; }
    var at = link.getBoundingClientRect();
    var size = pop.getBoundingClientRect();
    var left = Math.max(12, Math.min(at.left, window.innerWidth - size.width - 12));
    var below = at.bottom + 8;
    var above = at.top - size.height - 8;
    var top = below + size.height <= window.innerHeight - 12 ? Math.max(12, below)
      : above >= 12 ? above : Math.max(12, window.innerHeight - size.height - 12);
    pop.style.left = left + 'px';
    pop.style.top = top + 'px';
  }

  function fill(link, target) {
    body.textContent = '';
    var absent = target.matches('.reasons li');
    all('[data-for]', pop).forEach(function (line) {
      line.hidden = line.dataset.for !== (absent ? 'absent' : 'figure') || target.matches('tr');
    });
    if (target.matches('tr')) {
      var heads = target.closest('table').tHead.rows[0].cells;
      var list = make('dl');
      var figure = link.closest('figure');
      var drawn = figure && figure.dataset.values ? Number(figure.dataset.values) : -1;
      Array.from(target.cells).forEach(function (cell, i) {
        if (i === 0) {
          var name = make('h3');
          name.append.apply(name, copy(cell));
          body.appendChild(name);
          return;
        }
        var term = make('dt');
        term.append.apply(term, copy(heads[i].querySelector('.sort') || heads[i]));
        var value = make('dd');
        var why = cell.querySelector('.why');
        var reason = why && document.getElementById(why.getAttribute('href').slice(1));
        value.append.apply(value, reason ? copy(reason.querySelector('.reason')) : copy(cell));
        if (drawn === i) { value.className = 'drawn'; }
        list.append(term, value);
      });
      body.appendChild(list);
    } else if (absent) {
      var reason = make('p', 'reason');
      reason.append.apply(reason, copy(target.querySelector('.reason')));
      body.appendChild(reason);
    } else {
      body.append.apply(body, copy(target));
    }
    var title = body.querySelector('h3, .reason');
    if (title) { title.id = 'pop-title'; }
    pop.querySelector('.full').hidden = absent || target.matches('tr');
    pop.querySelector('.full a').setAttribute('href', '#' + target.id);
  }

  function copy(element) {
    return Array.from(element.cloneNode(true).childNodes).filter(function (node) {
      return !(node.classList && node.classList.contains('arrow'));
    });
  }

  var opened = null;
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a.open, a.why, a.tile');
    if (link && pops && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      var target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
      if (target) {
        event.preventDefault();
        fill(link, target);
        if (!pop.contains(link)) { opened = link; }
        if (!pop.matches(':popover-open')) { pop.showPopover(); }
        place(opened);
        pop.querySelector('.close').focus({ preventScroll: true });
      }
      return;
    }
    var jump = event.target.closest('a[href^="#"]');
    if (!jump) { return; }
    if (pops && pop.contains(jump)) { opened = null; pop.hidePopover(); }
    if (jump.getAttribute('href') === location.hash) { openPlace(); } // the browser stays where it is
  });
  pop.addEventListener('toggle', function (event) {
    if (event.newState === 'closed' && opened) { opened.focus({ preventScroll: true }); opened = null; }
  });
  all('a.open, a.why, a.tile').forEach(function (link) {
    if (pops) { link.setAttribute('aria-haspopup', 'dialog'); }
  });

  // ---- the map of squares: one stop for the keyboard, arrows within

  all('.map').forEach(function (map) {
    var tiles = all('a.tile', map);
    tiles.forEach(function (tile, i) { tile.tabIndex = i === 0 ? 0 : -1; });
    map.addEventListener('keydown', function (event) {
      var step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
      var from = document.activeElement.closest('a.tile');
      if (!step || !from) { return; }
      event.preventDefault();
      var next = nearest(tiles, from, step);
      if (next) {
        from.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
    });
  });

  function nearest(tiles, from, step) {
    var a = from.getBoundingClientRect();
    var best = null;
    var least = Infinity;
    tiles.forEach(function (tile) {
      var b = tile.getBoundingClientRect();
      var along = (b.top - a.top) * step[0] + (b.left - a.left) * step[1];
      var aside = Math.abs((b.top - a.top) * step[1]) + Math.abs((b.left - a.left) * step[0]);
      if (tile !== from && along > 1 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = tile;
      }
    });
    return best;
  }

  // ---- charts: each draws what stands in its table

  var MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
  var DASHES = ['solid', [7, 3], [3, 2], [10, 3, 3, 3], 'solid', [7, 3]];
  var COLOURS = 8;
  var pen = document.createElement('canvas').getContext('2d');

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function series(i) { return colour('series-' + (i % COLOURS)); }

  function parts(fill) {
    return [1, 3, 5].map(function (at) { return parseInt(fill.slice(at, at + 2), 16); });
  }

  function luminance(fill) {
    var light = parts(fill).map(function (part) {
      return part / 255 <= 0.03928 ? part / 3294.6 : Math.pow((part / 255 + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  function contrast(a, b) {
    var one = luminance(a) + 0.05;
    var other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  /** Dark or light words, whichever are read on `fill`. */
  function on(fill) {
    return contrast(fill, '#10181f') > contrast(fill, '#ffffff') ? '#10181f' : '#ffffff';
  }

  /** The colour of a series for words: as it is, or nearer to the colour of words until it can be read. */
  function asWords(fill) {
    var ink = parts(colour('ink'));
    for (var share = 0; share < 1; share += 0.1) {
      var mixed = '#' + parts(fill).map(function (part, i) {
        return Math.round(part + (ink[i] - part) * share).toString(16).padStart(2, '0');
      }).join('');
      if (contrast(mixed, colour('paper')) >= 4.5) { return mixed; }
    }
    return colour('ink');
  }

  function width(words, size) {
    pen.font = (size || 12) + 'px ' + getComputedStyle(document.body).fontFamily;
    return Math.ceil(pen.measureText(words).width);
  }

  function read(figure) {
    var table = figure.querySelector('table');
    var heads = table.tHead.rows[0].cells;
    var rows = Array.from(table.tBodies[0].rows).sort(function (a, b) { return a.number - b.number; });
    var category = Number(figure.dataset.category);
    var kind = heads[category].dataset.kind;
    var numbers = kind === 'COUNT' || kind === 'DECIMAL';
    var names = rows.map(function (row) {
      return numbers ? row.cells[category].dataset.v || '' : shown(row.cells[category]);
    });
    return {
      kind: figure.dataset.chart,
      categoryKind: kind,
      // Years and ages stand side by side even when they are many; places stand below each other.
      words: kind === 'TEXT' && !names.every(function (name) { return /^\d+\D{0,2}$/.test(name); }),
      valueKind: heads[Number(figure.dataset.values.split(' ')[0])].dataset.kind,
      categoryName: text(heads[category].querySelector('.label')) + ' ' + text(heads[category].querySelector('.unit')),
      categories: names,
      places: rows.map(function (row) { return row.cells[category].dataset.v; }),
      series: figure.dataset.values.split(' ').map(function (at, i) {
        var column = Number(at);
        return {
          name: text(heads[column].querySelector('.label')),
          colour: series(i),
          mark: MARKS[i % MARKS.length],
          dash: DASHES[i % DASHES.length],
          values: rows.map(function (row) {
            var value = row.cells[column].dataset.v;
            return value ? Number(value) : null;
          }),
          texts: rows.map(function (row) { return shown(row.cells[column]); })
        };
      })
    };
  }

  /** A round number on an axis. */
  function onAxis(kind, value, narrow) {
    var plain = function (number) {
      return new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(Number(number.toPrecision(12)));
    };
    if (kind === 'RATE') { return plain(value * 100) + (page.lang === 'zh' ? '%' : '\u202f%'); }
    var size = Math.abs(value);
    if (page.lang === 'zh') {
      return size >= 1e12 ? plain(value / 1e12) + '万亿'
        : size >= 1e8 ? plain(value / 1e8) + '亿'
        : size >= 1e4 ? plain(value / 1e4) + '万' : plain(value);
    }
    return size >= 1e9 ? plain(value / 1e9) + (narrow ? 'B' : ' billion')
      : size >= 1e6 ? plain(value / 1e6) + (narrow ? 'M' : ' million') : plain(value);
  }

  function onTimeAxis(kind, at) {
    var day = new Date(at);
    var year = day.getUTCFullYear();
    var month = day.getUTCMonth() + 1;
    if (month === 1 && day.getUTCDate() === 1) { return page.lang === 'zh' ? year + '年' : String(year); }
    if (page.lang === 'zh') { return year + '年' + month + '月'; }
    return year + '-' + (month < 10 ? '0' : '') + month;
  }

  function tooltip(data) {
    return function (given) {
      var at = (Array.isArray(given) ? given[0] : given).dataIndex;
      var box = make('div', 'tip');
      box.appendChild(make('strong', '', data.categories[at]));
      data.series.forEach(function (one) {
        var line = make('div');
        var swatch = make('span', 'swatch');
        swatch.style.background = one.colour;
        line.append(swatch, make('span', 'name', one.name), make('span', 'value', one.texts[at]));
        box.appendChild(line);
      });
      return box;
    };
  }

  /** A piece of a line as the chart draws it. */
  function stroke(one) {
    var ns = 'http://www.w3.org/2000/svg';
    var piece = document.createElementNS(ns, 'svg');
    var line = document.createElementNS(ns, 'line');
    piece.setAttribute('class', 'stroke');
    piece.setAttribute('aria-hidden', 'true');
    var at = { x1: 0, x2: 28, y1: 6, y2: 6, stroke: one.colour, 'stroke-width': 2.5 };
    Object.keys(at).forEach(function (name) { line.setAttribute(name, at[name]); });
    if (one.dash !== 'solid') { line.setAttribute('stroke-dasharray', one.dash.join(' ')); }
    piece.appendChild(line);
    return piece;
  }

  function legend(figure, data, needed) {
    var list = figure.querySelector('.legend');
    list.textContent = '';
    list.hidden = !needed;
    data.series.forEach(function (one) {
      var item = make('li');
      var swatch = make('span', 'swatch ' + (data.kind === 'dot' ? one.mark : ''));
      swatch.style.background = one.colour;
      item.append(data.kind === 'line' || data.kind === 'step' ? stroke(one) : swatch, make('span', '', one.name));
      list.appendChild(item);
    });
  }

  function axes(data, paper) {
    var quiet = { show: false };
    var line = { lineStyle: { color: colour('rule') } };
    var words = { color: colour('muted'), fontSize: 12, hideOverlap: true };
    return {
      value: function (more) {
        return Object.assign({
          type: 'value', axisLine: quiet, axisTick: quiet, splitNumber: paper.narrow ? 4 : 5,
          splitLine: { lineStyle: { color: colour('grid') } },
          axisLabel: Object.assign({}, words, {
            formatter: function (value) { return onAxis(data.valueKind, value, paper.narrow); }
          })
        }, more);
      },
      categories: function (more, label) {
        return Object.assign({
          type: 'category', data: data.categories, axisLine: line, axisTick: quiet,
          axisLabel: Object.assign({}, words, { color: colour('ink') }, label)
        }, more);
      },
      along: function () {
        var kind = data.categoryKind;
        var named = {
          name: data.categoryName.trim(), nameLocation: 'middle', nameGap: 28,
          nameTextStyle: { color: colour('muted'), fontSize: 12 }
        };
        if (kind === 'MONTH' || kind === 'DATE') {
          return Object.assign(named, {
            type: 'time', axisLine: line, axisTick: line, splitLine: quiet, splitNumber: paper.narrow ? 3 : 6,
            axisLabel: Object.assign({}, words, {
              formatter: function (at) { return onTimeAxis(kind, at); }
            })
          });
        }
        if (kind === 'COUNT' || kind === 'DECIMAL') {
          return Object.assign(named, {
            type: 'value', min: 'dataMin', max: 'dataMax', axisLine: line, axisTick: line, splitLine: quiet,
            splitNumber: paper.narrow ? 4 : 8,
            axisLabel: Object.assign({}, words, {
              showMaxLabel: !paper.narrow, formatter: function (value) { return String(value); }
            })
          });
        }
        return this.categories({ boundaryGap: false }, { color: colour('muted'), alignMinLabel: 'left', alignMaxLabel: 'right' });
      }
    };
  }

  /** Whether an axis that begins at zero would leave its values in less than half of the picture. */
  function cut(data) {
    var known = [].concat.apply([], data.series.map(function (one) { return one.values; }))
      .filter(function (value) { return value !== null; });
    var least = Math.min.apply(null, known);
    var greatest = Math.max.apply(null, known);
    return least > 0.5 * greatest && least < greatest;
  }

  /** How much room the names of categories get at the left. */
  function names(data, paper) {
    var longest = Math.max.apply(null, data.categories.map(function (name) { return width(name); }));
    return Math.min(longest, Math.round(paper.width * 0.34));
  }

  /** How high a category stands: as its bars need, or its name when that is broken into lines. */
  function rowHeight(data, paper, needed) {
    var room = names(data, paper);
    var most = Math.max.apply(null, data.categories.map(function (name) {
      return Math.ceil(width(name) * 1.15 / room);
    }));
    return Math.max(needed, most > 1 ? most * 15 + 8 : 0);
  }

  function horizontal(data, paper, draws) {
    var room = names(data, paper);
    return draws.categories({ inverse: true }, {
      width: room, overflow: 'break', lineHeight: 15, interval: 0
    });
  }

  function bars(data, paper, draws, stacked) {
    var longest = Math.max.apply(null, data.categories.map(function (name) { return width(name); }));
    var lying = data.words && (stacked || data.categories.length > 6
      || longest > paper.width / data.categories.length - 12);
    var slim = !lying && paper.width / data.categories.length < 10;
    var totals = data.categories.map(function (name, at) {
      return data.series.reduce(function (sum, one) { return sum + Math.abs(one.values[at] || 0); }, 0);
    });
    var most = Math.max.apply(null, totals);
    var below = data.series.some(function (one) {
      return one.values.some(function (value) { return value < 0; });
    });
    var labelled = !stacked && !(below && paper.narrow) && (lying || data.series.length * data.categories.length <= 12);
    var thick = stacked ? 26 : data.series.length > 1 ? 13 : 18;
    var height = lying
      ? data.categories.length * rowHeight(data, paper, (stacked ? 1 : data.series.length) * thick + 12) + (labelled ? 12 : 40)
      : paper.narrow ? 280 : 340;
    var rate = data.valueKind === 'RATE';
    var whole = stacked && rate && totals.every(function (total) { return total < 1.0001; })
      && totals.some(function (total) { return total > 0.9999; });
    var value = draws.value(whole ? { max: 1 } : {});
    if (labelled) { value.axisLabel.show = value.splitLine.show = false; }
    var category = lying ? horizontal(data, paper, draws)
      : draws.categories({}, data.words ? { interval: 0 } : {});
    if (below) {
      category.axisLine.onZero = false; // names stand at the edge
      if (labelled) { value.boundaryGap = [Math.round(100 * widest(data) / (paper.width * 0.45)) + '%', 0]; }
    }
    return {
      height: height,
      legend: data.series.length > 1,
      option: {
        grid: { left: 4, right: labelled && lying ? widest(data) + 12 : lying && !paper.narrow ? 38 : 18, top: lying ? 4 : 26, bottom: 4, containLabel: true },
        xAxis: lying ? value : category,
        yAxis: lying ? category : value,
        series: data.series.map(function (one) {
          return {
            type: 'bar', name: one.name, stack: stacked ? 'all' : null, barMaxWidth: lying ? thick : 44,
            barGap: '12%', cursor: 'default',
            data: one.values.map(function (value) {
              var behind = { value: value, label: { position: lying ? 'left' : 'bottom' } };
              return value < 0 && !stacked ? behind : value;
            }),
            itemStyle: stacked
              ? { color: one.colour, borderColor: colour('paper'), borderWidth: slim ? 0 : 1 }
              : { color: one.colour, borderRadius: 2 },
            label: {
              show: stacked || labelled,
              position: stacked ? 'inside' : lying ? 'right' : 'top',
              color: stacked ? on(one.colour) : colour('ink'), fontSize: 11.5,
              formatter: function (given) {
                var value = one.values[given.dataIndex];
                if (value === null) { return ''; }
                var long = (lying ? paper.width * 0.66 : height) * Math.abs(value) / (most || 1);
                var words = one.texts[given.dataIndex];
                var fits = lying ? long > width(words, 11.5) + 8
                  : long > 18 && width(words, 11.5) < paper.width * 0.7 / data.categories.length;
                return !stacked || fits ? words : '';
              }
            },
            labelLayout: { hideOverlap: true }
          };
        })
      }
    };
  }

  function widest(data) {
    return Math.max.apply(null, data.series.map(function (one) {
      return Math.max.apply(null, one.texts.map(function (words) { return width(words, 11.5); }));
    }));
  }

  function lines(data, paper, draws, step) {
    var longest = Math.max.apply(null, data.series.map(function (one) { return width(one.name); }));
    var several = data.series.length > 1;
    var direct = several && data.series.length <= 5 && longest < paper.width * 0.22;
    var along = draws.along();
    var placed = along.type !== 'category';
    return {
      height: paper.narrow ? 300 : 380,
      cut: cut(data),
      legend: several && !direct,
      option: {
        grid: { left: 4, right: direct ? longest + 18 : 22, top: 14, bottom: placed ? 24 : 4, containLabel: true },
        xAxis: along,
        yAxis: draws.value({ scale: cut(data) }),
        series: data.series.map(function (one, i) {
          return {
            type: 'line', name: one.name, step: step ? 'end' : false, connectNulls: false, cursor: 'default',
            data: placed
              ? one.values.map(function (value, at) { return [data.places[at], value]; })
              : one.values,
            symbol: one.mark, symbolSize: 6, showSymbol: data.categories.length <= 24,
            lineStyle: { color: one.colour, width: 2.2, type: one.dash },
            itemStyle: { color: one.colour },
            endLabel: {
              show: direct, color: asWords(one.colour), fontSize: 12, fontWeight: 600, distance: 6,
              formatter: function () { return one.name; }
            },
            labelLayout: { moveOverlap: 'shiftY' },
            z: 3 + i
          };
        })
      }
    };
  }

  function dots(data, paper, draws) {
    // From the least to the greatest of each category, with gaps between.
    var spans = [];
    data.categories.forEach(function (name, at) {
      var known = data.series.map(function (one) { return one.values[at]; }).filter(function (value) { return value !== null; });
      if (known.length > 1) {
        spans.push([Math.min.apply(null, known), at], [Math.max.apply(null, known), at], [null, at]);
      }
    });
    return {
      height: data.categories.length * rowHeight(data, paper, 26) + 40,
      cut: cut(data),
      legend: data.series.length > 1,
      option: {
        grid: { left: 4, right: 20, top: 4, bottom: 4, containLabel: true },
        xAxis: draws.value({ scale: cut(data) }),
        yAxis: Object.assign(horizontal(data, paper, draws), {
          splitLine: { show: true, lineStyle: { color: colour('grid'), type: [1, 3] } }
        }),
        series: [{
          type: 'line', silent: true, symbol: 'none', z: 2, data: spans,
          lineStyle: { color: colour('rule'), width: 2 }
        }].concat(data.series.map(function (one, i) {
          return {
            type: 'scatter', name: one.name, symbol: one.mark, symbolSize: 11, cursor: 'default',
            data: one.values.map(function (value, at) { return [value, at]; }),
            itemStyle: { color: one.colour, opacity: 1, borderColor: colour('paper'), borderWidth: 1 },
            z: 4 + i
          };
        }))
      }
    };
  }

  function drawn(data, paper) {
    var draws = axes(data, paper);
    switch (data.kind) {
      case 'bar': return bars(data, paper, draws, false);
      case 'stacked_bar': return bars(data, paper, draws, true);
      case 'line': return lines(data, paper, draws, false);
      case 'step': return lines(data, paper, draws, true);
      case 'dot': return dots(data, paper, draws);
      default: throw new Error('no such chart: ' + data.kind);
    }
  }

  function drawOne(figure) {
    var plot = figure.querySelector('.plot');
    if (!plot) { return; }
    var wide = plot.clientWidth;
    if (!wide) { return; }
    var data = read(figure);
    plot.hidden = !data.series.some(function (one) {
      return one.values.some(function (value) { return value !== null; });
    });
    if (plot.hidden) { return; }
    var paper = { width: wide, narrow: wide < 520 };
    var chart = drawn(data, paper);
    legend(figure, data, chart.legend);
    figure.querySelector('.below-plot').hidden = !chart.cut;
    plot.style.height = chart.height + 'px';
    plot.parentNode.classList.toggle('long', chart.height > 1400);
    var board = window.echarts.getInstanceByDom(plot)
      || window.echarts.init(plot, null, { renderer: 'svg', useDirtyRect: false });
    board.resize({ width: wide, height: chart.height });
    board.setOption(Object.assign({
      animation: false,
      useUTC: true,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      tooltip: {
        trigger: data.kind === 'dot' ? 'item' : 'axis', confine: true,
        axisPointer: { type: data.kind === 'line' || data.kind === 'step' ? 'line' : 'shadow',
          lineStyle: { color: colour('muted') }, shadowStyle: { color: colour('grid'), opacity: 0.5 } },
        backgroundColor: colour('raised'), borderColor: colour('rule'), padding: [8, 12],
        textStyle: { color: colour('ink'), fontSize: 13 }, formatter: tooltip(data)
      }
    }, chart.option), true);
  }

  function draw() { all('figure.chart').forEach(drawOne); }

  all('details.numbers').forEach(function (numbers) { numbers.open = false; });
  all('details.many').forEach(function (many) {
    var entries = all('.entry', many);
    many.open = entries.length <= 12;
    var input = many.querySelector('input');
    if (!input) { return; }
    input.addEventListener('input', function (event) {
      entries.forEach(function (entry) { entry.hidden = !has(entry, event.target.value); });
    });
  });
  var contents = document.querySelector('.contents details');
  if (contents && window.innerWidth < 1080) { contents.open = false; }

  var before = 0;
  window.addEventListener('resize', function () {
    clearTimeout(before);
    before = setTimeout(draw, 120);
  });

  // ---- on paper: light, and charts as wide as the sheet; sources are printed, other folds stay as they are

  var screen = null;
  window.addEventListener('beforeprint', function () {
    screen = page.theme;
    all('details.many:not([open])').forEach(function (many) { many.open = true; many.dataset.printed = ''; });
    page.setTheme('light');
    draw();
  });
  window.addEventListener('afterprint', function () {
    page.setTheme(screen);
    all('details[data-printed]').forEach(function (many) { many.open = false; delete many.dataset.printed; });
    draw();
  });

  // ---- a link to a place that is folded opens it

  function openPlace() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    for (var fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
    target.scrollIntoView();
  }
  window.addEventListener('hashchange', openPlace);

  // ---- where the reader is, in the contents

  var entries = {};
  all('.contents a').forEach(function (link) { entries[link.getAttribute('href').slice(1)] = link; });
  if ('IntersectionObserver' in window) {
    var watch = new IntersectionObserver(function (changes) {
      changes.forEach(function (change) {
        if (change.isIntersecting && entries[change.target.id]) {
          all('.contents a[aria-current]').forEach(function (link) { link.removeAttribute('aria-current'); });
          entries[change.target.id].setAttribute('aria-current', 'true');
        }
      });
    }, { rootMargin: '-15% 0px -75% 0px' });
    Object.keys(entries).forEach(function (id) {
      var part = document.getElementById(id);
      if (part) { watch.observe(part); }
    });
  }

  showChoice();
  draw();
  openPlace();
  page.csv = function (id) {
    var grid = document.getElementById(id).querySelector('.grid');
    return csv(grid.querySelector('table'), grid);
  };
  root.setAttribute('data-overflow', String(document.documentElement.scrollWidth - window.innerWidth));
  root.setAttribute('data-ready', '');
})();
