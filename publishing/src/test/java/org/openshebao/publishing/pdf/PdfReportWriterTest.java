package org.openshebao.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.html.DemoReport;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;

/// The pages read by another program. Copies are left in target/documents.
class PdfReportWriterTest {

  private static final Path DOCUMENTS = Path.of("target/documents");
  private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

  @BeforeAll
  static void write() throws Exception {
    boolean must = "true".equals(System.getenv("CI"));
    if (!must) {
      Assumptions.assumeTrue(
          PdfReportWriter.canWrite(),
          "NOT RUN: no font with Chinese letters; install Noto Sans CJK (Debian: fonts-noto-cjk).");
    }
    Files.createDirectories(DOCUMENTS);
    for (Language language : Language.values()) {
      Path file = DOCUMENTS.resolve("report." + language.code() + ".pdf");
      PdfReportWriter.write(DemoReport.report(), language, file);
      WRITTEN.put(language, Files.readAllBytes(file));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatThePageSays(Language language) throws Exception {
    Report report = DemoReport.report();
    try (PDDocument document = Loader.loadPDF(WRITTEN.get(language))) {
      String all = letters(new PDFTextStripper().getText(document));

      assertThat(all).contains(letters(report.title().in(language)));
      report
          .summary()
          .forEach(item -> assertThat(all).contains(letters(item.headline().in(language))));
      for (int item = 0; item < report.summary().size(); item++) {
        String headline = report.summary().get(item).headline().in(language);
        assertThat(all).as("numbered").contains(item + 1 + letters(headline));
      }
      report.caveats().forEach(caveat -> assertThat(all).contains(letters(caveat.in(language))));
      report
          .details()
          .values()
          .forEach(detail -> assertThat(all).contains(letters(detail.title().in(language))));
      report
          .sources()
          .forEach(entry -> assertThat(all).contains(letters(entry.source().title().in(language))));
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(report.title().in(language));
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo(language == Language.ZH ? "zh-CN" : "en-GB");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsTheFiguresOfEachTable(Language language) throws Exception {
    NumberFormatter numbers = new NumberFormatter(language);
    try (PDDocument document = Loader.loadPDF(WRITTEN.get(language))) {
      String all = letters(new PDFTextStripper().getText(document));
      int seen = 0;
      for (Table table : tables()) {
        for (Row row : table.rows()) {
          for (int column = 0; column < table.columns().size(); column++) {
            Cell cell = row.get(column);
            if (!(cell instanceof Cell.Absent) && !(cell instanceof Cell.Text)) {
              String text = letters(numbers.format(table.columns().get(column), cell));
              assertThat(all).contains(text);
              seen++;
            }
          }
        }
      }
      assertThat(seen).isGreaterThan(200);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void carriesItsLettersAndLeadsEveryLinkToAPage(Language language) throws Exception {
    try (PDDocument document = Loader.loadPDF(WRITTEN.get(language))) {
      Set<String> fonts = new HashSet<>();
      int inside = 0;
      int outside = 0;
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          fonts.add(font.getName());
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
          switch (((PDAnnotationLink) annotation).getAction()) {
            case PDActionGoTo go -> {
              assertThat(((PDPageDestination) go.getDestination()).retrievePageNumber())
                  .isBetween(0, document.getNumberOfPages() - 1);
              inside++;
            }
            case PDActionURI uri -> {
              assertThat(uri.getURI()).startsWith("http");
              outside++;
            }
            default -> throw new AssertionError("Another kind of link: " + annotation);
          }
        }
      }
      assertThat(fonts).allMatch(name -> name.matches("AAAAA[A-Z]\\+.*"));
      assertThat(inside).isGreaterThan(100);
      assertThat(outside).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAnOutlineOfItsSectionsAndContentsWithPages(Language language) throws Exception {
    Report report = DemoReport.report();
    try (PDDocument document = Loader.loadPDF(WRITTEN.get(language))) {
      List<String> outline = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(item.getTitle());
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        assertThat(page).isPositive();
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(letters(text.getText(document)))
            .as("the heading stands on page %d", page)
            .contains(letters(item.getTitle()));
      }
      assertThat(outline)
          .startsWith(
              report.sections().stream()
                  .map(section -> section.title().in(language))
                  .toArray(String[]::new));
      boolean lying =
          document.getPages().iterator().hasNext()
              && java.util.stream.StreamSupport.stream(document.getPages().spliterator(), false)
                  .anyMatch(page ->
                      page.getRotation() % 180 != 0
                          || page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
      assertThat(lying).as("wide tables lie").isTrue();
    }
  }

  @Test
  void leavesNoLetterOut() {
    Letters letters = Letters.get();

    assertThat(letters.writable("✓ ✗ 不符合 ≥ 40 %")).isEqualTo("✓ × 不符合 ≥ 40 %");
    assertThat(letters.writable("\uE000")).isEqualTo("□");
  }

  @Test
  void givesTheSameBytesTwice() {
    for (Language language : Language.values()) {
      assertThat(PdfReportWriter.bytes(DemoReport.report(), language))
          .isEqualTo(WRITTEN.get(language));
    }
  }

  private static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    DemoReport.report().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> {
          switch (block) {
            case Block.TableBlock(var table, var _) -> tables.add(table);
            case Block.ChartBlock(var chart) -> tables.add(chart.table());
            case Block.TextBlock _, Block.StatGrid _ -> {}
          }
        });
    return tables;
  }

  /// Without spaces, as lines are broken elsewhere on paper.
  private static String letters(String text) {
    return text.replaceAll("[\\s\u00a0\u202f\u2009]+", "");
  }
}
