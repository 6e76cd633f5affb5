// Before anything is shown: the language and the theme, and a list of what went wrong.
(function () {
  'use strict';
  var root = document.documentElement;
  var problems = [];
  function note(text) {
    problems.push(text);
    root.setAttribute('data-errors', problems.join(' | '));
  }
  window.addEventListener('error', function (event) {
    note(String(event.message || event.type));
  });
  window.addEventListener('unhandledrejection', function (event) {
    note(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    note('not allowed: ' + event.violatedDirective + ' ' + event.blockedURI);
  });

  var page = {
    remembered: function (name) {
      try { return localStorage.getItem('openshebao.' + name); } catch (e) { return null; }
    },
    remember: function (name, value) {
      try { localStorage.setItem('openshebao.' + name, value); } catch (e) { /* a private window */ }
    },
    setLanguage: function (lang) {
      page.lang = lang;
      root.setAttribute('data-lang', lang);
      root.lang = lang === 'zh' ? 'zh-CN' : 'en';
      document.title = root.getAttribute('data-title-' + lang);
    },
    setTheme: function (theme) {
      page.theme = theme;
      root.setAttribute('data-theme', theme);
    }
  };
  function known(lang) {
    return lang && /^zh/i.test(lang) ? 'zh' : lang && /^en/i.test(lang) ? 'en' : null;
  }
  var asked = new URLSearchParams(location.search);
  page.setLanguage(
    known(asked.get('lang')) || known(page.remembered('lang')) || root.getAttribute('data-default'));
  var theme = asked.get('theme') || page.remembered('theme');
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  page.setTheme(theme === 'dark' || theme === 'light' ? theme : dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', function (event) {
    if (!page.remembered('theme')) {
      page.setTheme(event.matches ? 'dark' : 'light');
      document.dispatchEvent(new Event('redraw'));
    }
  });
  window.openshebaoPage = page;
})();
