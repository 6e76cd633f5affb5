// A figure opens to where it comes from, an absent one to its reason, a province to its row.

var pop = document.getElementById('pop');
var body = document.getElementById('pop-body');
var pops = typeof pop.showPopover === 'function';
pop.hidden = !pops; // a browser that knows no popovers follows the links

function place(link) {
  pop.style.left = pop.style.top = '';
  if (window.innerWidth < 640) { return; }
  var at = link.getBoundingClientRect();
  var size = pop.getBoundingClientRect();
  var left = Math.max(12, Math.min(at.left, window.innerWidth - size.width - 12));
  var below = at.bottom + 8;
  var most = window.innerHeight - size.height - 12;
  var above = at.top - size.height - 8;
  var top = below <= most || above < 12 ? below : above;
  top = Math.max(12, Math.min(top, most));
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
  var cell = link.closest('td, tbody th');
  if (cell && !pop.contains(link)) { body.prepend(where(cell)); }
  var title = body.querySelector('h3, .reason');
  if (title) { title.id = 'pop-title'; }
  pop.querySelector('.full').hidden = absent || target.matches('tr');
  pop.querySelector('.full a').setAttribute('href', '#' + target.id);
}

/** Which cell was opened: its row, its column, what it says. */
function where(cell) {
  var line = make('p', 'where');
  var row = cell.parentNode;
  var head = cell.closest('table').tHead.rows[0].cells[cell.cellIndex];
  var parts = [head.querySelector('.label'), linkIn(cell) || cell];
  if (cell.cellIndex > 0) { parts.unshift(linkIn(row.cells[0]) || row.cells[0]); }
  parts.forEach(function (part, i) {
    if (i) { line.append(' · '); }
    line.append.apply(line, copy(part));
  });
  return line;
}

function linkIn(cell) { return cell.querySelector('a'); }

function copy(element) {
  return Array.from(element.cloneNode(true).childNodes).filter(function (node) {
    return !(node.classList && node.classList.contains('arrow'));
  });
}

var opened = null;
document.addEventListener('click', function (event) {
  var link = event.target.closest('a.open, a.why, a.tile');
  if (link && pops && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    var target = placeOf(link.getAttribute('href'));
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
window.addEventListener('scroll', function (event) {
  if (opened && pops && pop.matches(':popover-open') && event.target !== pop) { place(opened); }
}, { capture: true, passive: true });
pop.addEventListener('toggle', function (event) {
  if (event.newState === 'closed' && opened) { opened.focus({ preventScroll: true }); opened = null; }
});
all('a.open, a.why, a.tile').forEach(function (link) {
  if (pops) { link.setAttribute('aria-haspopup', 'dialog'); }
});
