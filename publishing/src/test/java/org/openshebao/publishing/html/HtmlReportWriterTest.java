package org.openshebao.publishing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.attoparser.dom.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.report.Block.ChartBlock;
import org.openshebao.publishing.report.Block.TableBlock;
import org.openshebao.publishing.report.Block.TextBlock;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;
import org.unbescape.html.HtmlEscape;

class HtmlReportWriterTest {

  private static String html;
  private static ParsedPage page;

  @BeforeAll
  static void readTheDemo() throws Exception {
    html = HtmlReportWriter.text(DemoReport.report(), Language.EN);
    page = new ParsedPage(html);
  }

  @Test
  void writesTheSameBytesAgainAndLeavesNothingElse(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("report/index.html");
    HtmlReportWriter.write(DemoReport.report(), Language.EN, file);
    HtmlReportWriter.write(DemoReport.report(), Language.EN, file);

    assertThat(file).hasContent(html);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void isOneFileThatAsksForNothingElse() {
    List<Element> loading =
        page.all(element ->
            element.hasAttribute("src")
                || element.getElementName().equals("link")
                    && !"data:,".equals(element.getAttributeValue("href")));

    assertThat(loading).isEmpty();
    assertThat(html.length()).isBetween(700_000, 1_600_000);
    String policy = HtmlEscape.unescapeHtml(page.all("meta").get(1).getAttributeValue("content"));
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("http");
  }

  @Test
  void leadsEveryLinkSomewhere() {
    Set<String> ids = new HashSet<>();
    page.all(element -> element.hasAttribute("id"))
        .forEach(element -> assertThat(ids.add(element.getAttributeValue("id"))).isTrue());

    assertThat(page.all("a"))
        .extracting(link -> link.getAttributeValue("href"))
        .filteredOn(href -> href.startsWith("#") && href.length() > 1)
        .hasSizeGreaterThan(100)
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(page.all(element -> element.hasAttribute("aria-labelledby")))
        .extracting(element -> element.getAttributeValue("aria-labelledby"))
        .filteredOn(id -> !id.equals("pop-title")) // given when it opens
        .isSubsetOf(ids);
  }

  @Test
  void saysEverythingInBothLanguages() {
    List<Element> english =
        page.all(
            e -> "en".equals(e.getAttributeValue("lang")) && !e.getElementName().equals("html"));
    List<Element> chinese = page.all(e -> "zh-CN".equals(e.getAttributeValue("lang")));

    assertThat(english).hasSizeGreaterThan(1_000).hasSameSizeAs(chinese);
    assertThat(english).noneMatch(element -> ParsedPage.words(element).isBlank());
    assertThat(chinese).noneMatch(element -> ParsedPage.words(element).isBlank());
    assertThat(english)
        .extracting(ParsedPage::words)
        .contains("421,300,000", "Cells without a value: 4 of 248.");
    assertThat(chinese).extracting(ParsedPage::words).contains("4.213亿", "无数值的单元格：248 个中的 4 个。");
  }

  @Test
  void beginsWithTheLanguageItIsAskedFor() throws Exception {
    String chinese = HtmlReportWriter.text(DemoReport.report(), Language.ZH);

    assertThat(html)
        .contains("<html lang=\"en\"")
        .contains("<title>Who is covered, and who could be</title>");
    assertThat(chinese).contains("<html lang=\"zh-CN\"").contains("<title>谁已参保，谁可参保</title>");
    assertThat(ParsedPage.words(new ParsedPage(chinese).all("h1").getFirst()))
        .isEqualTo("谁已参保，谁可参保Who is covered, and who could be");
  }

  @Test
  void showsNoKeyAndNoTemplate() throws Exception {
    String words = ParsedPage.words(page.all("main").getFirst());

    assertThat(keys()).noneMatch(words::contains);
    assertThat(words).doesNotContain("${", "\uFFFD");
    assertThat(page.all(element -> true))
        .flatExtracting(element -> element.getAttributeMap().keySet())
        .noneMatch(name -> name.startsWith("th:") || name.startsWith("both:"));
  }

  private static Set<String> keys() throws Exception {
    Properties words = new Properties();
    try (var stream =
        HtmlReportWriter.class.getResourceAsStream(
            "/org/openshebao/publishing/message/messages_en.properties")) {
      words.load(stream);
    }
    return words.stringPropertyNames();
  }

  @Test
  void saysWhyCellsAreAbsentAndHowMany() {
    Element table = page.byId("provinces.table-1");

    assertThat(ParsedPage.words(page.byId("provinces.table-1.note-a")))
        .contains(
            "the provincial notice for 2025 was not found",
            "未找到2025年省级通知",
            "(3 cells)",
            "（3 个单元格）");
    assertThat(ParsedPage.words(table)).contains("Cells without a value: 4 of 248.");
    assertThat(page.all("a"))
        .filteredOn(link -> "#provinces.table-1.note-a".equals(link.getAttributeValue("href")))
        .hasSize(3)
        .allMatch(link -> ParsedPage.words(link).equals("–No value无数值a"));
  }

  @Test
  void keepsWhatPeopleWriteAsText() throws Exception {
    Label bad = new Label("<script>alert(1)</script> & \"q\" 'a'", "<b>粗</b> onload=x ]]>");
    Label quote = new Label("\" onclick=\"alert(1)", "' onclick='alert(1)");
    Table table =
        Table.titled(bad)
            .note(bad)
            .column(Column.text("\"><script>", bad))
            .column(Column.count("n", bad, bad))
            .row(row -> row.text(bad).count(1).from("key\"><script>"))
            .row(row -> row.text(quote).absent(bad))
            .build();
    Report report =
        Report.titled(quote, bad)
            .summary(bad, bad, "chart")
            .caveat(bad)
            .section(
                "part",
                bad,
                bad,
                new TableBlock(table, true),
                new TextBlock(bad),
                new ChartBlock(
                    new Chart(
                        "chart",
                        bad,
                        Chart.Kind.BAR,
                        table,
                        "\"><script>",
                        List.of("n"),
                        List.of(bad))))
            .detail("key\"><script>", new Detail(bad, bad, List.of(bad.en()), "s\"<", Grade.MEDIA))
            .source(
                new SourceEntry(
                    new Source(
                        "s\"<", bad, bad.en(), bad.en(), bad.en(), "javascript:alert(1)", bad.en()),
                    Grade.MEDIA))
            .build(
                Provenance.ofProgram("<script>").withLaw("<i>", "<i>", java.time.LocalDate.EPOCH));

    String text = HtmlReportWriter.text(report, Language.EN);
    ParsedPage parsed = new ParsedPage(text);

    assertThat(parsed.all("script")).hasSize(3);
    assertThat(parsed.all("b")).hasSize(2); // the letters of the two notes
    assertThat(parsed.all("i")).isEmpty();
    assertThat(parsed.all(element -> element.hasAttribute("onclick"))).isEmpty();
    assertThat(parsed.all("a"))
        .noneMatch(link -> link.getAttributeValue("href").startsWith("javascript"));
    assertThat(ParsedPage.words(parsed.all("h2").getFirst())).doesNotContain("&lt;");
    assertThat(ParsedPage.words(parsed.all("caption").getFirst())).isEqualTo(bad.en() + bad.zh());
  }

  @Test
  void showsAReportThatSaysNothing() throws Exception {
    Report empty =
        Report.titled(new Label("Nothing", "无"), new Label("yet", "尚无"))
            .build(Provenance.ofProgram("0.1.0"));

    String text = HtmlReportWriter.text(empty, Language.ZH);

    assertThat(new ParsedPage(text).all("section")).hasSize(1);
    assertThat(text.length()).as("no charts, no library that draws them").isLessThan(100_000);
  }

  @Test
  void putsProvincesOnTheirSquares() {
    Element map = page.all(e -> "map".equals(e.getAttributeValue("class"))).getFirst();
    String words = ParsedPage.words(map);

    assertThat(words).contains("SH上海", "1,490.00", "HK香港");
    assertThat(page.all(e -> "tile unknown".equals(e.getAttributeValue("class")))).hasSize(3);
    assertThat(page.all(e -> "tile outside".equals(e.getAttributeValue("class")))).hasSize(3);
    assertThat(page.all(e -> "tile class-4".equals(e.getAttributeValue("class")))).hasSize(6);
  }
}
