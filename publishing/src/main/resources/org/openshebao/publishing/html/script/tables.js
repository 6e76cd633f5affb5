// Tables are sorted, filtered and downloaded.

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

/** Words that a spreadsheet would take for a formula stay words. */
function neverFormula(words) { return /^[=+\-@\t\r]/.test(words) ? "'" + words : words; }

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
      return cell.classList.contains('none') ? '' : words ? neverFormula(text(cell, 'en')) : cell.dataset.v || '';
    })));
    if (words && cells.some(function (cell) { return !cell.classList.contains('none') && cell.querySelector('[lang]'); })) {
      columns.push([id + '_zh'].concat(cells.map(function (cell) {
        return cell.classList.contains('none') ? '' : neverFormula(text(cell, 'zh-CN'));
      })));
    }
    if (cells.some(function (cell) { return cell.classList.contains('none'); })) {
      columns.push([id + '_reason'].concat(cells.map(function (cell) {
        return cell.classList.contains('none') ? neverFormula(reasons[cell.querySelector('.why').getAttribute('href').slice(1)]) : '';
      })));
    }
  });
  var lines = [];
  for (var line = 0; line <= rows.length; line++) {
    lines.push(columns.map(function (column) { return quoted(column[line]); }).join(',') + '\n');
  }
  return lines.join('');
}

function save(name, blob) {
  var link = make('a');
  link.href = URL.createObjectURL(blob);
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
    save(grid.dataset.file, new Blob(['\ufeff', csv(table, grid)], { type: 'text/csv;charset=utf-8' }));
  });
});

page.csv = function (id) {
  var grid = document.getElementById(id).querySelector('.grid');
  return csv(grid.querySelector('table'), grid);
};
