// A chart is read from its table, with its legend, its axes and its tooltip.

var MARKS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
var DASHES = ['solid', [7, 3], [3, 2], [10, 3, 3, 3], 'solid', [7, 3]];
var COLOURS = 8;
var pen = document.createElement('canvas').getContext('2d');

var PLACED = ['COUNT', 'DECIMAL', 'FEN', 'RATE'];

function read(figure) {
  var table = figure.querySelector('table');
  var heads = table.tHead.rows[0].cells;
  var rows = Array.from(table.tBodies[0].rows).sort(function (a, b) { return a.number - b.number; });
  var category = Number(figure.dataset.category);
  var kind = heads[category].dataset.kind;
  if (kind === 'TEXT' && rows.length && rows.every(function (row) {
    return /^\d{4}-\d{2}$/.test(text(row.cells[category], 'en'));
  })) { kind = 'MONTH'; }
  var slots = inGroups(rows, figure.dataset.group);
  var numbers = kind === 'COUNT' || kind === 'DECIMAL';
  var names = slots.map(function (slot) {
    if (!slot.row) { return slot.heading; }
    return numbers ? slot.row.cells[category].dataset.v || '' : shown(slot.row.cells[category]);
  });
  function numbersOf(column) {
    return slots.map(function (slot) {
      var value = slot.row && slot.row.cells[column].dataset.v;
      return value ? Number(value) : null;
    });
  }
  var totals = (figure.dataset.totals || '').split(' ').filter(Boolean).map(Number);
  return {
    kind: figure.dataset.chart,
    categoryKind: kind,
    // Years and ages stand side by side even when they are many; places stand below each other.
    words: kind === 'TEXT' && !names.every(function (name) { return /^\d+\D{0,2}$/.test(name); }),
    valueKind: heads[Number(figure.dataset.values.split(' ')[0])].dataset.kind,
    categoryName: text(heads[category].querySelector('.label')) + ' ' + text(heads[category].querySelector('.unit')),
    categories: names,
    headings: slots.map(function (slot) { return !slot.row; }),
    totals: slots.map(function (slot, at) { return totals.indexOf(at) >= 0; }),
    places: slots.map(function (slot) {
      return slot.row ? slot.row.cells[category].dataset.v || text(slot.row.cells[category], 'en') : null;
    }),
    uppers: figure.dataset.upper ? numbersOf(Number(figure.dataset.upper)) : null,
    marks: all('.marks dd', figure).map(function (mark) {
      return { name: text(mark.previousElementSibling), at: mark.dataset.v, words: text(mark.firstElementChild) };
    }),
    series: figure.dataset.values.split(' ').map(function (at, i) {
      var column = Number(at);
      return {
        name: text(heads[column].querySelector('.label')),
        colour: series(i, figure.dataset.chart, heads[column].dataset.id, figure.dataset.values.split(' ').length),
        mark: MARKS[i % MARKS.length],
        dash: DASHES[i % DASHES.length],
        values: numbersOf(column),
        around: all('.intervals li', figure).filter(function (item) {
          return item.dataset.columns.split(' ')[0] === at;
        }).map(function (item) {
          var columns = item.dataset.columns.split(' ').map(Number);
          return { name: text(item), low: numbersOf(columns[1]), high: numbersOf(columns[2]) };
        }),
        texts: slots.map(function (slot) { return slot.row ? shown(slot.row.cells[column]) : ''; })
      };
    })
  };
}

/** The rows, each group of them under its heading. */
function inGroups(rows, column) {
  var slots = [];
  var last = null;
  rows.forEach(function (row) {
    var group = column === undefined ? null : shown(row.cells[Number(column)]);
    if (group !== last) { slots.push({ heading: group, row: null }); }
    last = group;
    slots.push({ row: row });
  });
  return slots;
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
    var point = Array.isArray(given) ? given[0] : given;
    var at = point && point.data && point.data.slot !== undefined ? point.data.slot : point.dataIndex;
    if (at === undefined || data.headings[at]) { return ''; }
    var box = make('div', 'tip');
    box.appendChild(make('strong', '', data.categories[at]));
    data.series.forEach(function (one) {
      var line = make('div');
      var swatch = make('span', 'swatch');
      swatch.style.background = one.colour;
      line.append(swatch, make('span', 'name', one.name), make('span', 'value', one.texts[at]));
      box.appendChild(line);
      one.around.forEach(function (around) {
        if (around.low[at] === null) { return; }
        var range = make('div', 'range');
        range.append(make('span', 'name', around.name),
          make('span', 'value', onAxis(data.valueKind, around.low[at]) + ' – ' + onAxis(data.valueKind, around.high[at])));
        box.appendChild(range);
      });
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
  data.series.forEach(function (one, i) {
    var item = make('li');
    var swatch = make('span', 'swatch ' + (data.kind === 'dot' ? one.mark : ''));
    swatch.style.background = one.colour;
    var lined = data.kind === 'line' || data.kind === 'step' || (data.kind === 'histogram' && i === 1);
    item.append(lined ? stroke(one) : swatch, make('span', '', one.name));
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
      if (PLACED.indexOf(kind) >= 0) {
        return Object.assign(named, {
          type: 'value', min: 'dataMin', max: 'dataMax', axisLine: line, axisTick: line, splitLine: quiet,
          splitNumber: paper.narrow ? 4 : 8,
          axisLabel: Object.assign({}, words, {
            showMaxLabel: !paper.narrow,
            formatter: function (value) {
              return kind === 'COUNT' || kind === 'DECIMAL' ? String(value) : onAxis(kind, value, paper.narrow);
            }
          })
        });
      }
      return this.categories({ boundaryGap: false }, { color: colour('muted'), alignMinLabel: 'left', alignMaxLabel: 'right' });
    }
  };
}

