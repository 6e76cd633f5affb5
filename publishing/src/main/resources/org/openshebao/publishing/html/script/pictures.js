// A chart is saved as a picture for slides: title, legend, drawing, notes, caveats, and where it comes from.

var SVG = 'http://www.w3.org/2000/svg';
var EDGE = 24;

function shape(name, attributes, content) {
  var element = document.createElementNS(SVG, name);
  Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
  if (content !== undefined) { element.textContent = content; }
  return element;
}

/** Words in lines of at most `room` pixels: broken at spaces and between Chinese characters. */
function broken(words, size, room) {
  var lines = [''];
  words.split(/(?<=\s)|(?<=[\u3000-\u9fff\uff00-\uffef])/).forEach(function (piece) {
    if (width(lines[lines.length - 1] + piece, size) > room && lines[lines.length - 1]) { lines.push(''); }
    lines[lines.length - 1] += piece;
  });
  return lines;
}

/** The squares of a map as they are seen. */
function squares(map) {
  var at = map.getBoundingClientRect();
  var drawing = shape('svg', { width: at.width, height: at.height });
  all('.tile', map).forEach(function (tile) {
    var box = tile.getBoundingClientRect();
    var look = getComputedStyle(tile);
    var known = !tile.matches('.unknown, .outside');
    drawing.appendChild(shape('rect', {
      x: box.left - at.left, y: box.top - at.top, width: box.width, height: box.height, rx: 4,
      fill: known ? look.backgroundColor : colour('paper'), stroke: known ? 'none' : colour('rule'),
      'stroke-dasharray': tile.matches('.unknown') ? '4 3' : 'none'
    }));
    all('.short, .value', tile).forEach(function (words) {
      var place = words.getBoundingClientRect();
      if (!place.width) { return; }
      drawing.appendChild(shape('text', {
        x: place.left + place.width / 2 - at.left, y: place.top + place.height * 0.78 - at.top,
        'text-anchor': 'middle', fill: look.color, 'font-size': getComputedStyle(words).fontSize,
        'font-weight': words.matches('.short') ? 600 : 400
      }, text(words)));
    });
  });
  return drawing;
}

/** The legend of a chart, from `y` down; gives where it ends. */
function drawLegend(sheet, figure, y, room) {
  var x = EDGE;
  all('.legend li', figure).filter(function (item) { return item.getClientRects().length; }).forEach(function (item) {
    var words = Array.from(item.children).map(function (part) { return text(part); }).join(' ').trim();
    var wide = width(words, 13) + (item.querySelector('.stroke') ? 54 : 40);
    if (x > EDGE && x + wide > room + EDGE) { x = EDGE; y += 22; }
    var mark = item.querySelector('.stroke, .swatch');
    if (mark.matches('.stroke')) {
      var line = mark.firstChild.cloneNode();
      line.setAttribute('transform', 'translate(' + x + ' ' + (y + 1) + ')');
      sheet.appendChild(line);
    } else {
      var known = !mark.matches('.unknown, .outside');
      sheet.appendChild(shape('rect', {
        x: x, y: y, width: 13, height: 13, rx: mark.matches('.circle') ? 6.5 : 2, fill: known ? getComputedStyle(mark).backgroundColor : 'none',
        stroke: known ? 'none' : colour('rule'), 'stroke-dasharray': mark.matches('.unknown') ? '3 2' : 'none'
      }));
    }
    sheet.appendChild(shape('text', { x: x + (mark.matches('.stroke') ? 34 : 20), y: y + 11, 'font-size': 13, fill: colour('ink') }, words));
    x += wide;
  });
  return x > EDGE ? y + 28 : y;
}

function picture(figure) {
  var plot = figure.querySelector('.plot svg');
  var drawing = plot ? plot.cloneNode(true) : squares(figure.querySelector('.map'));
  var wide = Math.max(320, Number(drawing.getAttribute('width')));
  var sheet = shape('svg', { xmlns: SVG, 'font-family': getComputedStyle(document.body).fontFamily });
  var ground = shape('rect', { width: '100%', height: '100%', fill: colour('paper') });
  sheet.appendChild(ground);
  var y = EDGE;
  function write(words, size, weight, fill) {
    broken(words, size * (weight > 400 ? 1.06 : 1), wide).forEach(function (line) {
      y += size * 1.3;
      sheet.appendChild(shape('text', { x: EDGE, y: y, 'font-size': size, 'font-weight': weight, fill: fill }, line));
    });
  }
  write(text(figure.querySelector('h3 > span')), 19, 650, colour('ink'));
  var unit = text(figure.querySelector('.heading .unit'));
  if (unit) { write(unit, 13, 400, colour('muted')); }
  y = drawLegend(sheet, figure, y + 14, wide);
  drawing.setAttribute('x', EDGE);
  drawing.setAttribute('y', y);
  sheet.appendChild(drawing);
  y += Number(drawing.getAttribute('height'));
  all('.below-plot:not([hidden]), .chart > .notes li', figure).forEach(function (note) {
    write(text(note), 12, 400, colour('muted'));
  });
  all('.banner').concat(all('.caveats li').slice(0, 3)).forEach(function (caveat) { write(text(caveat), 12, 400, colour('muted')); });
  y += 6;
  write(document.title + ' · ' + text(document.querySelector('.foot')), 11, 400, colour('muted'));
  sheet.setAttribute('width', wide + 2 * EDGE);
  sheet.setAttribute('height', Math.ceil(y + 16));
  return sheet;
}

/** The sheet in dots, twice as fine as the screen. */
function inDots(sheet, done) {
  var image = new Image();
  image.onload = function () {
    var canvas = document.createElement('canvas');
    canvas.width = 2 * sheet.getAttribute('width');
    canvas.height = 2 * sheet.getAttribute('height');
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    done(canvas);
  };
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(sheet));
}

all('.save').forEach(function (button) {
  var figure = button.closest('figure');
  button.addEventListener('click', function () {
    inDots(picture(figure), function (canvas) {
      canvas.toBlob(function (blob) { save(figure.id + '.png', blob); });
    });
  });
});
page.picture = function (id, done) { inDots(picture(document.getElementById(id)), done); };
