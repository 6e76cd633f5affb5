package org.openshebao.publishing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.csv.CsvTables;

/// The page in a browser: it is drawn without a mistake, fits a phone, and does what its buttons say.
///
/// Pictures of it are left in target/screenshots.
class BrowserTest {

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String TABLE = "document.getElementById('provinces.table-1')";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static String address;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    if (!Files.isExecutable(Chromium.PROGRAM)) {
      String missing =
          "No browser at %s: the report page was NOT looked at. Install chromium to run these tests."
              .formatted(Chromium.PROGRAM);
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      System.err.println(missing);
      abort(missing);
    }
    Path file = folder.resolve("index.html");
    HtmlReportWriter.write(DemoReport.report(), Language.EN, file);
    address = file.toUri().toString();
    Files.createDirectories(PICTURES);
    browser = Chromium.start();
  }

  @AfterAll
  static void closeTheBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrong() throws Exception {
    assertThat(browser.ask("document.documentElement.getAttribute('data-errors')"))
        .isEqualTo("null");
  }

  private static void open(String query, int width) throws Exception {
    browser.open(address + query, width, 800);
    browser.await("document.documentElement.hasAttribute('data-ready')");
  }

  /// The text of the first row of the table of provinces.
  private static String firstRow() throws Exception {
    return browser.ask(
        "[..." + TABLE + ".querySelectorAll('tbody tr')].find(r => !r.hidden).innerText");
  }

  @ParameterizedTest(name = "{0} px, {1}, {2}")
  @CsvSource({
    "320, zh, light",
    "360, en, light",
    "360, zh, dark",
    "768, zh, light",
    "1280, en, dark",
    "1280, zh, light",
    "1440, en, light"
  })
  void fitsTheScreenAndDrawsEveryChart(int width, String lang, String theme) throws Exception {
    open("?lang=" + lang + "&theme=" + theme, width);

    assertThat(browser.ask("window.innerWidth + ' ' + document.documentElement.scrollWidth"))
        .as("a page that is too wide makes a phone zoom out")
        .isEqualTo(width + " " + width);
    assertThat(browser.ask("document.documentElement.lang"))
        .isEqualTo(lang.equals("zh") ? "zh-CN" : "en");
    assertThat(browser.ask("document.querySelectorAll('.plot svg path').length"))
        .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(50));
    assertThat(
            browser.ask(
                "[...document.querySelectorAll('.plot')].every(p => p.querySelector('svg'))"))
        .isEqualTo("true");
    String other = lang.equals("zh") ? "en" : "zh-CN";
    assertThat(
            browser.ask(
                "[...document.body.querySelectorAll('[lang=\"%s\"]')].filter(e => e.getClientRects().length).length"
                    .formatted(other)))
        .isEqualTo("0");
    browser.screenshot(PICTURES.resolve(width + "-" + lang + "-" + theme + ".png"), true);
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"360, zh", "1280, en"})
  void drawsWhatIsSeldomSeen(int width, String lang) throws Exception {
    Path file = folder.resolve("odd.html");
    HtmlReportWriter.write(OddReport.report(), Language.EN, file);
    browser.open(file.toUri() + "?lang=" + lang, width, 800);
    browser.await("document.documentElement.hasAttribute('data-ready')");

    assertThat(browser.ask("window.innerWidth")).isEqualTo(String.valueOf(width));
    assertThat(
            browser.ask(
                "[...document.querySelectorAll('.plot')].filter(p => p.hidden).map(p => p.closest('figure').id).join()"))
        .as("nothing is drawn where there is no value")
        .isEqualTo("absent,absent-line,absent-dots,empty,empty-line");
    assertThat(browser.ask("document.querySelector('#years-stacked .plot svg').textContent"))
        .as("years are written without a comma")
        .contains("2025")
        .doesNotContain("2,025");
    assertThat(browser.ask("document.querySelector('[id=\"charts.table-3\"] .folded').open"))
        .as("forty reasons are folded")
        .isEqualTo("false");
    browser.screenshot(PICTURES.resolve("odd-" + width + ".png"), true);
  }

  /// WCAG 2.2, 1.4.3: 4.5 to 1.
  @ParameterizedTest(name = "{0}")
  @CsvSource({"light", "dark"})
  void isReadInBothThemes(String theme) throws Exception {
    open("?lang=en&theme=" + theme, 1280);
    browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");

    assertThat(
            browser.ask(
                """
                (() => {
                  const parts = c => c.match(/[\\d.]+/g).map(Number);
                  const light = c => {
                    const [r, g, b] = parts(c).map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                  };
                  const ground = e => {
                    for (; e; e = e.parentElement) {
                      const style = getComputedStyle(e);
                      if (style.backgroundImage !== 'none') return null;
                      const c = parts(style.backgroundColor);
                      if (c.length === 3 || c[3] > 0) return style.backgroundColor;
                    }
                  };
                  const faint = new Set();
                  let seen = 0;
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) {
                    const e = texts.currentNode.parentElement;
                    if (!texts.currentNode.data.trim() || !e.getClientRects().length || e.closest('svg, .unseen, [aria-hidden]')) continue;
                    const back = ground(e);
                    if (!back) continue;
                    seen++;
                    const a = light(getComputedStyle(e).color), b = light(back);
                    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                    if (contrast < 4.5) faint.add(contrast.toFixed(2) + ' ' + e.className + ' ' + e.parentElement.className);
                  }
                  return seen > 1000 ? [...faint].join('; ') : 'looked at ' + seen;
                })()
                """))
        .isEmpty();
  }

  @Test
  void writesOnChartsWhatStandsInTheirTables() throws Exception {
    open("?lang=en", 1280);
    assertThat(browser.ask("document.querySelector('#form-of-work .plot svg').textContent"))
        .contains("398,200,000", "88,120,000", "Self-employed with a business");
    assertThat(browser.ask("document.querySelector('#by-age .plot svg').textContent"))
        .contains("Employees' scheme", "Age (years)");

    browser.ask("document.querySelector('[data-set-lang=zh]').click()");

    assertThat(browser.ask("document.querySelector('#form-of-work .plot svg').textContent"))
        .contains("3.982亿", "单位职工")
        .doesNotContain("398,200,000");
    assertThat(browser.ask("document.querySelector('#rates .plot svg').textContent"))
        .as("a zero is a value and is written")
        .contains("0%");
  }

  @Test
  void drawsDistributionsWaterfallsPyramidsAndBandsFromTheirTables() throws Exception {
    open("?lang=en", 1280);

    assertThat(svgOf("pensions"))
        .contains("Lower quartile 1,780.00", "Median 2,620.00", "From (yuan a month)");
    assertThat(svgOf("gap-steps"))
        .contains("734,000,000", "-31,870,000", "+4,100,000", "366,130,000");
    assertThat(svgOf("population")).contains("40 million", "95+").doesNotContain("-40");
    assertThat(svgOf("groups")).contains("By registration", "Nation, effective 71.2 %");
    assertThat(svgOf("fan")).contains("2030", "2060").doesNotContain("2,030");
    assertThat(
            browser.ask(
                "document.querySelectorAll('#fan .plot svg path[fill-opacity=\"0.18\"]').length"))
        .as("two bands around the median")
        .isEqualTo("2");
  }

  @Test
  void tellsEachChartInWordsToThoseWhoDoNotSeeIt() throws Exception {
    open("?lang=en", 1280);

    assertThat(
            browser.ask(
                """
                [...document.querySelectorAll('.plot')].every(p => {
                  const told = document.getElementById(p.getAttribute('aria-describedby'));
                  return p.getAttribute('role') === 'img' && told && told.textContent.trim().length > 40;
                })
                """))
        .isEqualTo("true");
    assertThat(browser.ask("document.getElementById('gap-steps.told').innerText"))
        .contains(
            "All workers: 734,000,000 persons.", "Effectively protected: 366,130,000 persons.");
    assertThat(browser.ask("document.getElementById('groups.told').innerText"))
        .contains("Effective: from 21.0 % (Platform worker) to 93.0 % (Employee with a contract).");
  }

  @ParameterizedTest
  @CsvSource({"320, zh, 合成人口：任何一行都不是真实个人。", "1280, en, Synthetic population: no row is a person."})
  void keepsInViewWhatNobodyMayMiss(int width, String lang, String words) throws Exception {
    open("?lang=" + lang, width);

    browser.ask("document.getElementById('sources').scrollIntoView({ behavior: 'instant' })");

    assertThat(browser.ask("document.querySelector('.banner').innerText").strip()).isEqualTo(words);
    assertThat(
            browser.ask(
                "(b => b.top >= 0 && b.bottom < 200 && b.height > 10)(document.querySelector('.banner').getBoundingClientRect())"))
        .as("stays at the top")
        .isEqualTo("true");
    assertThat(
            browser.ask(
                "document.getElementById('sources').getBoundingClientRect().top >= document.querySelector('.bar').getBoundingClientRect().bottom - 2"))
        .as("and hides no heading to which a link leads")
        .isEqualTo("true");
  }

  @Test
  void opensWhatStandsBehindAMark() throws Exception {
    open("?lang=en", 1280);

    browser.ask("document.querySelector('#pensions .marks a.open').click()");

    assertThat(browser.ask("document.querySelector('#pop:popover-open').innerText"))
        .contains("Social Insurance Law, art. 10");
  }

  private static String svgOf(String chart) throws Exception {
    return browser.ask("document.querySelector('#" + chart + " .plot svg').textContent");
  }

  @Test
  void remembersTheLanguageAndTheTheme() throws Exception {
    browser.prefer("light");
    open("", 1280);
    browser.ask("localStorage.clear()");
    open("", 1280);
    assertThat(browser.ask("document.documentElement.dataset.theme")).isEqualTo("light");
    browser.prefer("dark");
    open("", 1280);
    assertThat(browser.ask("document.documentElement.dataset.theme")).isEqualTo("dark");

    browser.ask("document.querySelector('[data-set-lang=zh]').click()");
    browser.ask("document.querySelector('[data-set-theme]').click()");

    assertThat(browser.ask("location.search")).isEqualTo("?lang=zh");
    open("", 1280);
    assertThat(browser.ask("document.documentElement.lang + document.title"))
        .isEqualTo("zh-CN谁已参保，谁可参保");
    assertThat(browser.ask("document.documentElement.dataset.theme")).isEqualTo("light");
    open("?lang=en", 1280);
    assertThat(browser.ask("document.documentElement.lang"))
        .as("the address goes first")
        .isEqualTo("en");
    browser.ask("localStorage.clear()");
  }

  @Test
  void opensWhatIsFoldedWhenALinkLeadsThere() throws Exception {
    open("?lang=en", 1280);
    assertThat(browser.ask("document.getElementById('retirement.table-1').open"))
        .isEqualTo("false");

    open("?lang=zh#retirement.table-1", 1280);
    assertThat(browser.ask("document.getElementById('retirement.table-1').open")).isEqualTo("true");
  }

  @Test
  void sortsAndFiltersATable() throws Exception {
    open("?lang=en", 1280);
    String button = TABLE + ".querySelector('th[data-id=minimum] .sort').click()";
    assertThat(firstRow()).startsWith("Heilongjiang");

    browser.ask(button);
    assertThat(firstRow()).startsWith("Shanghai");
    assertThat(browser.ask(TABLE + ".querySelector('th[data-id=minimum]').ariaSort"))
        .isEqualTo("descending");
    assertThat(
            browser.ask(
                "[..."
                    + TABLE
                    + ".querySelectorAll('tbody tr')].slice(-3).every(r => r.querySelector('.why'))"))
        .as("cells without a value stand last")
        .isEqualTo("true");
    browser.ask(button);
    assertThat(firstRow()).startsWith("Gansu");
    browser.ask(button);
    assertThat(firstRow()).startsWith("Heilongjiang");

    browser.ask(
        "{ const i = "
            + TABLE
            + ".querySelector('input'); i.value = 'JIANG'; i.dispatchEvent(new Event('input')); }");
    assertThat(browser.ask(TABLE + ".querySelector('.count').textContent")).isEqualTo("5");
    assertThat(firstRow()).startsWith("Heilongjiang");
  }

  @Test
  void downloadsTheCsvThatTheProgramWrites() throws Exception {
    open("?lang=zh", 1280);
    browser.ask(TABLE + ".querySelector('th[data-id=insured] .sort').click()");

    assertThat(browser.ask("openshebaoPage.csv('provinces.table-1')"))
        .isEqualTo(CsvTables.text(DemoReport.provinces()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"form-of-work, en", "minimum-map, zh", "retirement-age, zh", "gap, en"})
  void savesAChartAsAPicture(String chart, String lang) throws Exception {
    open("?theme=light&lang=" + lang, 1280);

    String picture =
        browser.ask(
            "new Promise(done => openshebaoPage.picture('%s', dots => done(dots.toDataURL())))"
                .formatted(chart));

    assertThat(picture).startsWith("data:image/png;base64,").hasSizeGreaterThan(20_000);
    Files.write(
        PICTURES.resolve(chart + ".png"),
        Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)));
  }

  @Test
  void opensAFigureByKeyboardAndGivesTheFocusBack() throws Exception {
    open("?lang=en", 1280);
    browser.ask(TABLE + ".querySelector('a.open').focus()");

    browser.press("Enter");
    assertThat(browser.ask("document.querySelector('#pop:popover-open').innerText"))
        .contains(
            "Heilongjiang · Lowest basic pension · 257.87",
            "Lowest basic pension of residents",
            "national minimum + what the province adds",
            "Social Insurance Law, art. 22",
            "Notice raising the basic pension of residents",
            "official quote");
    assertThat(browser.ask("document.activeElement.className")).isEqualTo("close");
    browser.await(
        "(b => b.top >= 0 && b.bottom <= innerHeight)(document.getElementById('pop').getBoundingClientRect())");
    browser.screenshot(PICTURES.resolve("figure.png"), false);

    browser.press("Escape");
    assertThat(browser.ask("document.querySelector('#pop:popover-open')")).isEqualTo("null");
    assertThat(browser.ask("document.activeElement === " + TABLE + ".querySelector('a.open')"))
        .isEqualTo("true");
  }

  @Test
  void saysWhyACellIsAbsent() throws Exception {
    open("?lang=zh", 360);

    browser.ask(TABLE + ".querySelector('a.why').click()");

    assertThat(browser.ask("document.querySelector('#pop:popover-open').innerText"))
        .contains("无数值", "该地该日未知：未找到2025年省级通知");
    browser.screenshot(PICTURES.resolve("absent.png"), false);
  }

  @Test
  void walksOverTheMapWithArrows() throws Exception {
    open("?lang=en", 1280);
    browser.ask(
        "document.querySelector('#minimum-map a.tile').focus()"); // Heilongjiang, alone in its row

    browser.press("ArrowDown");
    assertThat(browser.ask("document.activeElement.innerText")).startsWith("JL");
    browser.press("Enter");

    assertThat(browser.ask("document.querySelector('#pop:popover-open').innerText"))
        .contains("Jilin", "Lowest basic pension (yuan a month)", "291.11");
  }

  @Test
  void isReadWithoutScripts() throws Exception {
    browser.allowScripts(false);
    try {
      browser.open(address, 360, 800);

      assertThat(browser.ask("window.innerWidth")).isEqualTo("360");
      assertThat(browser.ask("document.querySelector('h1').innerText"))
          .isEqualTo("Who is covered, and who could be\n谁已参保，谁可参保");
      assertThat(
              browser.ask(
                  "[...document.querySelectorAll('.scripted')].every(e => !e.getClientRects().length)"))
          .isEqualTo("true");
      assertThat(
              browser.ask(
                  "[...document.querySelectorAll('.chart table')].every(e => e.getClientRects().length)"))
          .as("tables beside the pictures")
          .isEqualTo("true");
      assertThat(
              browser.ask(
                  "[...document.querySelectorAll('.still svg')].filter(e => e.getClientRects().length).length"))
          .as("a picture of each chart in each language")
          .isEqualTo(browser.ask("2 * document.querySelectorAll('figure.chart .plot').length"));
      assertThat(
              browser.ask(
                  "getComputedStyle(document.querySelector('#form-of-work .still rect[stroke]')).fill"))
          .as("in the colours of the page")
          .isEqualTo("rgb(10, 106, 168)");
      browser.screenshot(PICTURES.resolve("no-script.png"), true);
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void printsOnPaperInTheLight() throws Exception {
    open("?lang=zh&theme=dark", 1280);

    browser.print(PICTURES.resolve("report.pdf"));

    assertThat(PICTURES.resolve("report.pdf")).isNotEmptyFile();
    assertThat(browser.ask("document.documentElement.dataset.theme"))
        .as("and goes back")
        .isEqualTo("dark");
  }
}
