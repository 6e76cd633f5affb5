// What charts draw beside their series: bands around lines, marks across.

/** A band: from its lower ends, which are not seen, up to its upper ends. */
function bands(data, placed) {
  var drawn = [];
  data.series.forEach(function (one, i) {
    one.around.forEach(function (around, number) {
      var stack = 'band-' + i + '-' + number;
      function part(values, fill) {
        return {
          type: 'line', stack: stack, stackStrategy: 'all', silent: true, symbol: 'none', z: 1, tooltip: { show: false },
          lineStyle: { opacity: 0 }, areaStyle: { color: fill, opacity: fill === 'transparent' ? 0 : 0.18 },
          // values go first: on two axes of numbers it is the first dimension that is stacked
          encode: placed ? { x: 1, y: 0 } : undefined,
          data: placed ? values.map(function (value, at) { return [value, data.places[at]]; }) : values
        };
      }
      drawn.push(part(around.low, 'transparent'));
      drawn.push(part(around.high.map(function (high, at) {
        return high === null ? null : high - around.low[at];
      }), one.colour));
    });
  });
  return drawn;
}

function markLine(lines) {
  return {
    symbol: 'none', silent: true, animation: false,
    lineStyle: { color: colour('ink'), width: 1.2, type: [5, 3] },
    label: { color: colour('ink'), fontSize: 11.5, position: 'end' },
    data: lines
  };
}

/** Marks on an axis of values: upright lines when bars lie, level ones when they stand. */
function across(data, paper, upright) {
  if (!data.marks.length) { return []; }
  return [{
    type: 'line', data: [], silent: true,
    markLine: markLine(data.marks.map(function (mark) {
      var line = { label: { formatter: mark.name + ' ' + mark.words } };
      line[upright ? 'xAxis' : 'yAxis'] = Number(mark.at);
      if (upright) { line.label.position = 'start'; } // the axis of names runs downwards: its start is above
      if (!upright) { line.label.position = 'insideEndTop'; }
      return line;
    }))
  }];
}

/** Marks along an axis, their names above the chart: in rows, so that none touches another. */
function rowsOfMarks(data, along, paper, from, to) {
  if (!data.marks.length || along.type === 'category') { return { height: 0, series: [] }; }
  var numbers = along.type === 'value';
  function place(value) { return numbers ? Number(value) : new Date(value).getTime(); }
  var places = data.places.map(place);
  var low = from === undefined ? Math.min.apply(null, places) : from;
  var high = to === undefined ? Math.max.apply(null, places) : to;
  var ends = [];
  var marks = data.marks.slice().sort(function (a, b) { return place(a.at) - place(b.at); }).map(function (mark) {
    var words = mark.name + ' ' + mark.words;
    var half = width(words, 11.5) / 2 + 6;
    var x = 50 + (place(mark.at) - low) / (high - low) * (paper.width - 70);
    var row = 0;
    while (row < ends.length && ends[row] > x - half) { row++; }
    ends[row] = x + half;
    var shift = Math.max(0, half - x) - Math.max(0, x + half - paper.width);
    return { xAxis: numbers ? Number(mark.at) : mark.at, label: { formatter: words, distance: 4 + 15 * row, offset: [shift, 0] } };
  });
  return {
    height: 16 * ends.length,
    series: [{ type: 'line', data: [], silent: true, markLine: markLine(marks) }]
  };
}
