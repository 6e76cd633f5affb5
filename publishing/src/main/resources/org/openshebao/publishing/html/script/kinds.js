// How each kind of chart is drawn: bars, lines and steps, dots.

/** Whether an axis that begins at zero would leave its values in less than half of the picture. */
function cut(data) {
  var known = [].concat.apply([], data.series.map(function (one) {
    return one.around.reduce(function (sum, around) { return sum.concat(around.low, around.high); }, one.values);
  })).filter(function (value) { return value !== null; });
  var least = Math.min.apply(null, known);
  var greatest = Math.max.apply(null, known);
  return least > 0.5 * greatest && least < greatest;
}

/** How much room the names of categories get at the left: a little more than measured, as browsers draw some letters wider. */
function names(data, paper) {
  var longest = Math.max.apply(null, data.categories.map(function (name, at) { return data.headings[at] ? 0 : width(name); }));
  return Math.min(Math.ceil(longest * 1.08) + 6, Math.round(paper.width * 0.34));
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
  var label = { width: room, overflow: 'break', lineHeight: 15, interval: 0 };
  if (data.headings.some(Boolean)) {
    label.rich = { head: { fontWeight: 600, color: colour('ink'), lineHeight: 15, verticalAlign: 'bottom' } };
    label.formatter = function (name, at) { return data.headings[at] ? '{head|' + name.replace(/[{}|]/g, ' ') + '}' : name; };
  }
  return draws.categories({ inverse: true }, label);
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
    ? data.categories.length * rowHeight(data, paper, (stacked ? 1 : data.series.length) * thick + 12) + (labelled ? 12 : 40) + (data.marks.length ? 20 : 0)
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
      grid: { left: 4, right: labelled && lying ? widest(data) + 12 : lying && !paper.narrow ? 38 : 18, top: (lying ? 4 : 26) + (lying && data.marks.length ? 20 : 0), bottom: 4, containLabel: true },
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
      }).concat(across(data, paper, lying))
    }
  };
}

function widest(data) {
  return Math.max.apply(null, data.series.map(function (one) {
    return Math.max.apply(null, one.texts.map(function (words) { return width(words, 11.5); }));
  }));
}

/** Whether the lines end so far from each other that their names do not touch. */
function endsApart(data, paper) {
  var all = [].concat.apply([], data.series.map(function (one) { return one.values; }))
    .filter(function (value) { return value !== null; });
  var least = cut(data) ? Math.min.apply(null, all) : Math.min(0, Math.min.apply(null, all));
  var span = Math.max.apply(null, all) - least;
  var ends = data.series.map(function (one) {
    return one.values.filter(function (value) { return value !== null; }).pop();
  }).filter(function (value) { return value !== undefined; }).sort(function (a, b) { return a - b; });
  return ends.every(function (end, i) {
    return i === 0 || (end - ends[i - 1]) / span * (paper.narrow ? 240 : 320) > 16;
  });
}

function lines(data, paper, draws, step) {
  var longest = Math.max.apply(null, data.series.map(function (one) { return width(one.name); }));
  var several = data.series.length > 1;
  var direct = several && data.series.length <= 5 && longest < paper.width * 0.22 && endsApart(data, paper);
  var along = draws.along();
  var placed = along.type !== 'category';
  var over = rowsOfMarks(data, along, paper);
  return {
    height: (paper.narrow ? 300 : 380) + over.height,
    cut: cut(data),
    legend: several && !direct,
    option: {
      grid: { left: 4, right: direct ? longest + 18 : 22, top: 14 + over.height, bottom: placed ? 24 : 4, containLabel: true },
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
      }).concat(bands(data, placed), over.series)
    }
  };
}

/** Whether values are shares of a whole that reach near to it: the axis then ends at 100 %. */
function nearWhole(data) {
  var greatest = Math.max.apply(null, [].concat.apply([], data.series.map(function (one) { return one.values; })));
  return data.valueKind === 'RATE' && greatest > 0.8 && greatest <= 1;
}

function dots(data, paper, draws) {
  var count = data.categories.length;
  var whiskers = data.series.some(function (one) { return one.around.length; });
  // Dots with whiskers of one category stand a little below each other.
  var apart = whiskers && data.series.length > 1 ? 9 : 0;
  var row = rowHeight(data, paper, apart ? data.series.length * apart + 16 : 26);
  function place(at, i) { return at + apart / row * (i - (data.series.length - 1) / 2); }
  // From the least to the greatest of each category, with gaps between.
  var spans = [];
  data.categories.forEach(function (name, at) {
    var known = data.series.map(function (one) { return one.values[at]; }).filter(function (value) { return value !== null; });
    if (known.length > 1 && !apart) {
      spans.push([Math.min.apply(null, known), at], [Math.max.apply(null, known), at], [null, at]);
    }
  });
  var over = data.marks.length ? 20 : 0;
  return {
    height: count * row + 40 + over,
    cut: cut(data),
    legend: data.series.length > 1,
    option: {
      grid: { left: 4, right: 20, top: 4 + over, bottom: 4, containLabel: true },
      xAxis: draws.value(nearWhole(data) ? { min: cut(data) ? null : 0, max: 1, scale: cut(data) } : { scale: cut(data) }),
      yAxis: [
        Object.assign(horizontal(data, paper, draws), {
          splitLine: { show: true, lineStyle: { color: colour('grid'), type: [1, 3] } }
        }),
        { type: 'value', show: false, inverse: true, min: -0.5, max: count - 0.5 }
      ],
      series: [{
        type: 'line', silent: true, symbol: 'none', z: 2, data: spans, yAxisIndex: 1,
        lineStyle: { color: colour('rule'), width: 2 }
      }].concat(data.series.map(function (one, i) {
        var ends = [];
        one.around.forEach(function (around) {
          around.low.forEach(function (low, at) {
            if (low !== null) { ends.push([low, place(at, i)], [around.high[at], place(at, i)], [null, at]); }
          });
        });
        return {
          type: 'line', silent: true, z: 3, data: ends, yAxisIndex: 1, symbol: 'rect', symbolSize: [1.6, 9],
          lineStyle: { color: one.colour, width: 1.8 }, itemStyle: { color: one.colour }
        };
      })).concat(data.series.map(function (one, i) {
        return {
          type: 'scatter', name: one.name, symbol: one.mark, symbolSize: 11, cursor: 'default', yAxisIndex: 1,
          data: one.values.map(function (value, at) { return { value: [value, place(at, i)], slot: at }; }),
          itemStyle: { color: one.colour, opacity: 1, borderColor: colour('paper'), borderWidth: 1 },
          z: 4 + i
        };
      })).concat(across(data, paper, true))
    }
  };
}
