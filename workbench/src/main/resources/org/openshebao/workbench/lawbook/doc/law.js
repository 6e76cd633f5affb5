// Language, theme and search of the law's pages. Nothing is loaded from elsewhere.
(function () {
  'use strict';
  var page = window.openshebaoPage;
  var home = document.body.dataset.home || '';
  var kinds = {
    rule: ['provision', '规定'], parameter: ['parameter', '参数'], input: ['fact', '输入'],
    source: ['document', '文件'], room: ['room', '分室'], 'case': ['case', '案例']
  };
  var most = 40;
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function zh() { return page.lang === 'zh'; }

  function showChoice() {
    all('[data-set-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.setLang === page.lang));
    });
    all('[data-set-theme]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(page.theme === 'dark'));
    });
  }
  all('[data-set-lang]').forEach(function (button) {
    button.addEventListener('click', function () {
      page.setLanguage(button.dataset.setLang);
      page.remember('lang', page.lang);
      showChoice();
      look();
    });
  });
  all('[data-set-theme]').forEach(function (button) {
    button.addEventListener('click', function () {
      page.setTheme(page.theme === 'dark' ? 'light' : 'dark');
      page.remember('theme', page.theme);
      showChoice();
    });
  });

  var query = document.getElementById('query');
  var found = document.getElementById('found');
  var count = document.getElementById('found-count');
  var index = (window.LAW_INDEX || []).map(function (entry) {
    return { entry: entry, label: (entry.en + ' ' + entry.zh).toLowerCase(), name: entry.name.toLowerCase(),
      more: entry.more.toLowerCase() };
  });

  // A hit in what users call a thing comes before one in its name, and that before one in its articles.
  function rank(item, words) {
    var worst = 0;
    for (var i = 0; i < words.length; i++) {
      var word = words[i];
      var here = item.label.indexOf(word) === 0 ? 0 : item.label.indexOf(word) > 0 ? 1
        : item.name.indexOf(word) >= 0 ? 2 : item.more.indexOf(word) >= 0 ? 3 : -1;
      if (here < 0) { return -1; }
      worst = Math.max(worst, here);
    }
    return worst;
  }

  function look() {
    var words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.textContent = '';
    count.textContent = '';
    if (!words.length) { return; }
    var hits = [];
    index.forEach(function (item, order) {
      var at = rank(item, words);
      if (at >= 0) { hits.push({ item: item, at: at, order: order }); }
    });
    hits.sort(function (a, b) { return a.at - b.at || a.order - b.order; });
    hits.slice(0, most).forEach(function (hit) {
      var entry = hit.item.entry;
      var li = document.createElement('li');
      var a = document.createElement('a');
      a.href = home + entry.to;
      a.appendChild(document.createTextNode(zh() ? entry.zh : entry.en));
      var kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = kinds[entry.kind][zh() ? 1 : 0];
      a.appendChild(kind);
      var code = document.createElement('code');
      code.textContent = entry.name;
      a.appendChild(code);
      li.appendChild(a);
      found.appendChild(li);
    });
    count.textContent = zh()
      ? '找到' + hits.length + '项' + (hits.length > most ? '，显示前' + most + '项' : '')
      : hits.length + ' found' + (hits.length > most ? ', the first ' + most + ' shown' : '');
  }

  query.addEventListener('input', look);
  document.getElementById('search').addEventListener('submit', function (event) {
    event.preventDefault();
    var first = found.querySelector('a');
    if (first) { location.href = first.href; }
  });
  // "/" goes to the search box, arrows go through what was found, as in a list.
  document.addEventListener('keydown', function (event) {
    var links = all('#found a');
    var at = links.indexOf(document.activeElement);
    if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      query.focus();
    } else if (event.key === 'ArrowDown' && links.length && (document.activeElement === query || at >= 0)) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? query : links[at - 1]).focus();
    } else if (event.key === 'Escape' && (document.activeElement === query || at >= 0)) {
      query.value = '';
      look();
      query.focus();
    }
  });

  // A link to a place that is folded opens it.
  function openPlace() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    all('#' + CSS.escape(target.id) + ' details.values').forEach(function (fold) { fold.open = true; });
    target.scrollIntoView();
  }
  window.addEventListener('hashchange', openPlace);

  showChoice();
  openPlace();
  var root = document.documentElement;
  root.setAttribute('data-overflow', String(root.scrollWidth - window.innerWidth));
  root.setAttribute('data-ready', '');
})();
