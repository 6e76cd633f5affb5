// The reader chooses a language, and dark or light.

function showChoice() {
  all('[data-set-lang]').forEach(function (button) {
    button.setAttribute('aria-pressed', String(button.dataset.setLang === page.lang));
  });
  all('[data-set-theme]').forEach(function (button) {
    button.setAttribute('aria-pressed', String(page.theme === 'dark'));
  });
}

function chooseLanguage(lang) {
  page.setLanguage(lang);
  page.remember('lang', lang);
  try {
    var address = new URL(location.href);
    address.searchParams.set('lang', lang);
    history.replaceState(null, '', address);
  } catch (e) { /* a page opened from a place that has no address */ }
  showChoice();
  draw();
}

all('[data-set-lang]').forEach(function (button) {
  button.addEventListener('click', function () { chooseLanguage(button.dataset.setLang); });
});
all('[data-set-theme]').forEach(function (button) {
  button.addEventListener('click', function () {
    page.setTheme(page.theme === 'dark' ? 'light' : 'dark');
    page.remember('theme', page.theme);
    showChoice();
    draw();
  });
});
document.addEventListener('redraw', function () { showChoice(); draw(); });
