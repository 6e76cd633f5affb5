// Colours of series, and of words on them.

function colour(name) {
  return getComputedStyle(root).getPropertyValue('--' + name).trim();
}

// Bars on top of each other go from covered to not covered in two blues and an orange rather than in four colours.
var ON_TOP = [0, 5, 1, 2, 3, 4, 7, 6];
var NOT_KNOWN = /^(not_?known|unknown)$/i;

/** The colour of a series: grey when its column is what is not known. */
function series(i, kind, id, count) {
  if (NOT_KNOWN.test(id)) { return colour('not-known'); }
  // Both sides of a pyramid have the same colours when each is made up of parts.
  if (kind === 'pyramid' && count > 2) { return colour('series-' + ON_TOP[i % (count / 2)]); }
  return colour('series-' + (kind === 'stacked_bar' ? ON_TOP[i % COLOURS] : i % COLOURS));
}

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

