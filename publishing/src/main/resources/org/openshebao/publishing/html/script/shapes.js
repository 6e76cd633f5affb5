// Kinds that show how a whole is made up: distributions, waterfalls, pyramids.

/** Bins side by side, a second series as an outline, marks where they stand on the axis of values. */
function histogram(data, paper, draws) {
  var count = data.categories.length;
  var wide = data.uppers[0] === null ? 1 : data.uppers[0] - Number(data.places[0]);
  var low = Number(data.places[0]);
  var last = Number(data.places[count - 1]);
  var high = last + wide;
  var open = data.uppers[count - 1] === null;
  var along = draws.along();
  var over = rowsOfMarks(data, along, paper, low, high);
  over.series.forEach(function (series) { series.xAxisIndex = 1; });
  Object.assign(along, { min: low, max: high, position: 'bottom' });
  var plain = along.axisLabel.formatter;
  along.axisLabel.formatter = function (value) {
    return open && value > last - wide / 4 ? (value < last + wide / 4 ? '≥ ' + plain(last) : '') : plain(value);
  };
  var outline = data.series.slice(1).map(function (one) {
    return {
      type: 'line', step: 'end', symbol: 'none', xAxisIndex: 1, silent: true, z: 4, tooltip: { show: false },
      lineStyle: { color: one.colour, width: 2.4, type: one.dash },
      data: one.values.map(function (value, at) { return [Number(data.places[at]), value]; })
        .concat([[high, one.values[count - 1]]])
    };
  });
  var first = data.series[0];
  return {
    height: (paper.narrow ? 280 : 340) + over.height,
    legend: data.series.length > 1,
    option: {
      grid: { left: 4, right: 22, top: 14 + over.height, bottom: 24, containLabel: true },
      xAxis: [{ type: 'category', show: false, data: data.categories }, along],
      yAxis: draws.value({ min: 0 }),
      series: [{
        type: 'bar', name: first.name, barCategoryGap: 0, barWidth: '100%', cursor: 'default',
        data: first.values.map(function (value, at) {
          return open && at === count - 1 ? { value: value, itemStyle: { decal: hatch() } } : value;
        }),
        itemStyle: { color: first.colour, borderColor: colour('paper'), borderWidth: paper.width / count < 8 ? 0 : 1 }
      }].concat(outline, over.series)
    }
  };
}

function hatch() {
  return { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color: colour('paper') };
}

/** Bars that begin where the one before ends; what stands below a bar is not seen. */
function waterfall(data, paper, draws) {
  var steps = data.series[0];
  var before = 0;
  var spans = steps.values.map(function (value, at) {
    var from = data.totals[at] ? 0 : before;
    var to = data.totals[at] ? value : before + value;
    before = to;
    return { from: from, to: to, fill: data.totals[at] ? 'series-0' : value < 0 ? 'series-1' : 'series-2' };
  });
  var words = steps.texts.map(function (words, at) {
    return !data.totals[at] && steps.values[at] > 0 ? '+' + words : words;
  });
  var widestWords = Math.max.apply(null, words.map(function (text) { return width(text, 12); }));
  var value = draws.value({ splitLine: { show: false }, axisLabel: { show: false } });
  var connectors = [];
  spans.forEach(function (span, at) {
    if (at + 1 < spans.length) { connectors.push([span.to, at], [span.to, at + 1], [null, at]); }
  });
  function part(pick, seen) {
    return {
      type: 'bar', stack: 'all', barWidth: 20, cursor: 'default', silent: !seen,
      data: spans.map(function (span) {
        return { value: pick(span), itemStyle: { color: seen ? colour(span.fill) : 'transparent' } };
      })
    };
  }
  var low = function (span) { return Math.min(span.from, span.to); };
  var high = function (span) { return Math.max(span.from, span.to); };
  return {
    height: data.categories.length * rowHeight(data, paper, 32) + 12,
    legend: false,
    option: {
      grid: { left: 4, right: widestWords + 14, top: 4, bottom: 4, containLabel: true },
      xAxis: value,
      yAxis: [horizontal(data, paper, draws),
        { type: 'value', show: false, inverse: true, min: -0.5, max: spans.length - 0.5 }],
      series: [
        part(function (span) { return low(span) > 0 ? low(span) : high(span) < 0 ? high(span) : 0; }, false),
        Object.assign(part(function (span) { return high(span) > 0 ? high(span) - Math.max(0, low(span)) : 0; }, true)),
        part(function (span) { return low(span) < 0 ? low(span) - Math.min(0, high(span)) : 0; }, true),
        { type: 'line', silent: true, symbol: 'none', yAxisIndex: 1, data: connectors, z: 1,
          lineStyle: { color: colour('muted'), width: 1 } },
        { type: 'scatter', silent: true, yAxisIndex: 1, symbolSize: 0.1,
          data: spans.map(function (span, at) { return [high(span), at]; }),
          label: { show: true, position: 'right', distance: 6, color: colour('ink'), fontSize: 12,
            formatter: function (given) { return (data.totals[given.dataIndex] ? '{total|' : '{step|') + words[given.dataIndex] + '}'; },
            rich: { total: { fontWeight: 600, color: colour('ink') }, step: { color: colour('ink') } } } }
      ]
    }
  };
}

/** Bars to both sides of one scale of ages: the left ones are drawn as if below zero. */
function pyramid(data, paper, draws) {
  var half = data.series.length / 2;
  var sums = [0, half].map(function (from) {
    return data.categories.map(function (name, at) {
      return data.series.slice(from, from + half).reduce(function (sum, one) { return sum + (one.values[at] || 0); }, 0);
    });
  });
  var most = Math.max.apply(null, sums[0].concat(sums[1]));
  var plain = draws.value().axisLabel.formatter;
  var value = draws.value({ min: -most, max: most });
  value.splitNumber = paper.narrow ? 4 : 6;
  value.axisLabel.formatter = function (number) { return plain(Math.abs(number)); };
  value.axisLabel.showMinLabel = value.axisLabel.showMaxLabel = false;
  var row = Math.max(4, Math.min(18, 460 / data.categories.length));
  return {
    height: data.categories.length * row + 70,
    legend: true,
    option: {
      grid: { left: 4, right: 12, top: 26, bottom: 4, containLabel: true },
      title: half === 1 ? [
        { text: '← ' + data.series[0].name, left: '25%', top: 0, textStyle: { fontSize: 12, color: colour('ink') } },
        { text: data.series[1].name + ' →', right: '20%', top: 0, textStyle: { fontSize: 12, color: colour('ink') } }
      ] : [],
      xAxis: value,
      yAxis: draws.categories({ axisLine: { show: true, lineStyle: { color: colour('rule') } } }, { color: colour('muted') }),
      series: data.series.map(function (one, i) {
        return {
          type: 'bar', name: one.name, stack: 'all', barWidth: Math.max(2, row * 0.86), cursor: 'default',
          itemStyle: { color: one.colour },
          data: one.values.map(function (value) { return value === null ? null : i < half ? -value : value; })
        };
      })
    }
  };
}
