// What every part of the page uses: finding elements, reading what they say, making new ones.

var root = document.documentElement;
var page = window.openshebaoPage;
var all = function (selector, within) {
  return Array.from((within || document).querySelectorAll(selector));
};

function tag() { return page.lang === 'zh' ? 'zh-CN' : 'en'; }

/** What `element` says in the language shown. */
function text(element, lang) {
  if (!element) { return ''; }
  var said = element.querySelector('[lang="' + (lang || tag()) + '"]');
  return (said || element).textContent.trim();
}

/** What a cell shows: without the words that only a screen reader says. */
function shown(cell) {
  var said = cell.querySelector('.why > span');
  return said ? said.textContent : text(cell);
}

function make(name, className, content) {
  var element = document.createElement(name);
  if (className) { element.className = className; }
  if (content !== undefined) { element.textContent = content; }
  return element;
}

/** The element to which a link such as #coverage leads; null when there is none. */
function placeOf(link) {
  try { return document.getElementById(decodeURIComponent(link.slice(1))); } catch (e) { return null; }
}
