// The map of squares is one stop for the keyboard; arrows walk within it.

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
