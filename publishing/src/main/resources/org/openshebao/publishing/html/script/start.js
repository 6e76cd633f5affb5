// The page is put together: charts drawn, folds closed, links followed, paper made ready.

function drawn(data, paper) {
  var draws = axes(data, paper);
  switch (data.kind) {
    case 'bar': return bars(data, paper, draws, false);
    case 'stacked_bar': return bars(data, paper, draws, true);
    case 'line': return lines(data, paper, draws, false);
    case 'step': return lines(data, paper, draws, true);
    case 'dot': return dots(data, paper, draws);
    case 'histogram': return histogram(data, paper, draws);
    case 'waterfall': return waterfall(data, paper, draws);
    case 'pyramid': return pyramid(data, paper, draws);
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
  figure.querySelector('.save').hidden = plot.hidden;
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
all('details.folded[data-fold="true"]').forEach(function (reasons) { reasons.open = false; });
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

// On paper: light, and charts as wide as the sheet; sources are printed, other folds stay as they are.

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

// A link to a place that is folded opens it.

function openPlace() {
  var target = placeOf(location.hash);
  if (!target) { return; }
  for (var fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
  target.scrollIntoView({ behavior: 'instant' });
}
window.addEventListener('hashchange', openPlace);

// Where the reader is, in the contents.

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
root.setAttribute('data-overflow', String(document.documentElement.scrollWidth - window.innerWidth));
root.setAttribute('data-ready', '');
