package org.openshebao.publishing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.html.DemoReport;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The document read by another program. Copies are left in target/documents.
class DocxReportWriterTest {

  private static final Path DOCUMENTS = Path.of("target/documents");
  private static final Map<Language, byte[]> WRITTEN = new EnumMap<>(Language.class);

  @BeforeAll
  static void write() throws Exception {
    Files.createDirectories(DOCUMENTS);
    for (Language language : Language.values()) {
      Path file = DOCUMENTS.resolve("report." + language.code() + ".docx");
      DocxReportWriter.write(DemoReport.report(), language, file);
      WRITTEN.put(language, Files.readAllBytes(file));
    }
  }

  private static XWPFDocument open(Language language) throws Exception {
    byte[] bytes = WRITTEN.get(language);
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatThePageSays(Language language) throws Exception {
    Report report = DemoReport.report();
    try (XWPFDocument document = open(language)) {
      List<String> paragraphs =
          document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      String all = String.join("\n", paragraphs);

      assertThat(paragraphs.getFirst()).isEqualTo(report.title().in(language));
      assertThat(all).contains(report.subtitle().in(language));
      report.summary().forEach(item -> assertThat(all).contains(item.headline().in(language)));
      report.caveats().forEach(caveat -> assertThat(all).contains(caveat.in(language)));
      report
          .details()
          .values()
          .forEach(detail -> assertThat(all).contains(detail.title().in(language)));
      report
          .sources()
          .forEach(entry -> assertThat(all).contains(entry.source().title().in(language)));
      assertThat(all).contains(report.provenance().lawHash(), report.banner().in(language));
      assertThat(document.getFooterList().getFirst().getText())
          .as("on each page")
          .contains(report.banner().in(language));
      assertThat(
              document.getParagraphs().stream()
                  .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                  .map(XWPFParagraph::getText))
          .startsWith(
              report.sections().stream()
                  .map(section -> section.title().in(language))
                  .toArray(String[]::new));
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo(report.title().in(language));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsEachTableCellByCell(Language language) throws Exception {
    NumberFormatter numbers = new NumberFormatter(language);
    try (XWPFDocument document = open(language)) {
      List<Table> expected = new ArrayList<>();
      for (boolean inAnnex : new boolean[] {false, true}) {
        for (Block block :
            DemoReport.report().sections().stream().flatMap(s -> s.blocks().stream()).toList()) {
          switch (block) {
            case Block.TableBlock(var table, var collapsed) -> {
              if (collapsed == inAnnex) {
                expected.add(table);
              }
            }
            case Block.ChartBlock(var chart) -> {
              if (inAnnex) {
                expected.add(chart.table());
              }
            }
            case Block.TextBlock _, Block.StatGrid _ -> {}
          }
        }
      }
      assertThat(document.getTables()).hasSameSizeAs(expected);
      for (int t = 0; t < expected.size(); t++) {
        XWPFTable written = document.getTables().get(t);
        Table table = expected.get(t);
        assertThat(written.getRows()).hasSize(table.rows().size() + 1);
        assertThat(written.getRow(0).isRepeatHeader()).isTrue();
        assertThat(written.getRow(0).isCantSplitRow()).isTrue();
        for (int row = 0; row < table.rows().size(); row++) {
          for (int column = 0; column < table.columns().size(); column++) {
            var cell = table.rows().get(row).get(column);
            String text = written.getRow(row + 1).getCell(column).getText();
            if (cell instanceof org.openshebao.base.table.Cell.Absent) {
              assertThat(text).matches("–[a-z]+");
            } else {
              assertThat(text).isEqualTo(numbers.format(table.columns().get(column), cell));
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAPictureOfEachChartWithWordsForThoseWhoDoNotSeeIt(Language language) throws Exception {
    try (XWPFDocument document = open(language)) {
      long charts =
          DemoReport.report().sections().stream()
              .flatMap(section -> section.blocks().stream())
              .filter(Block.ChartBlock.class::isInstance)
              .count();

      assertThat(document.getAllPictures()).hasSize((int) charts);
      assertThat(document.getAllPictures())
          .extracting(XWPFPictureData::getFileName)
          .doesNotHaveDuplicates();
      String xml = document.getDocument().xmlText();
      Matcher told = Pattern.compile("<wp:docPr[^>]*descr=\"([^\"]{30,})\"").matcher(xml);
      assertThat(told.results().count()).isEqualTo(charts);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void leadsEveryLinkSomewhere(Language language) throws Exception {
    try (XWPFDocument document = open(language)) {
      String xml = document.getDocument().xmlText();
      Set<String> places =
          Pattern.compile("<w:bookmarkStart[^>]*w:name=\"([^\"]+)\"")
              .matcher(xml)
              .results()
              .map(match -> match.group(1))
              .collect(Collectors.toCollection(HashSet::new));
      List<String> links =
          Pattern.compile("w:anchor=\"([^\"]+)\"")
              .matcher(xml)
              .results()
              .map(match -> match.group(1))
              .toList();

      assertThat(links).hasSizeGreaterThan(100);
      assertThat(places).containsAll(links);
      assertThat(xml).contains("TOC \\o").contains("w:orient=\"landscape\"");
      assertThat(document.getFootnotes().size()).isGreaterThan(4);
    }
  }

  /// The order and names of elements are those of the standard, ECMA-376: Word refuses files in which they are not.
  @ParameterizedTest
  @EnumSource(Language.class)
  void followsTheSchemasOfTheStandard(Language language) throws Exception {
    byte[] bytes = WRITTEN.get(language);
    int seen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        byte[] part = zip.readAllBytes();
        XmlObject read =
            switch (entry.getName()) {
              case "word/document.xml" ->
                  DocumentDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/styles.xml" ->
                  StylesDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/numbering.xml" ->
                  NumberingDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/settings.xml" ->
                  SettingsDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/footnotes.xml" ->
                  FootnotesDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/header1.xml" -> HdrDocument.Factory.parse(new ByteArrayInputStream(part));
              case "word/footer1.xml" -> FtrDocument.Factory.parse(new ByteArrayInputStream(part));
              default -> null;
            };
        if (read != null) {
          List<XmlError> errors = new ArrayList<>();
          read.validate(new XmlOptions().setErrorListener(errors));
          assertThat(errors).as(entry.getName()).isEmpty();
          seen++;
        }
      }
    }
    assertThat(seen).isEqualTo(7);
  }

  @Test
  void isTheSameBytesAgain() {
    assertThat(DocxReportWriter.bytes(DemoReport.report(), Language.EN))
        .isEqualTo(WRITTEN.get(Language.EN));
  }

  @Test
  void keepsWhatPeopleWriteAsWords() throws Exception {
    Label bad = new Label("<w:p>&\"'\u0000\u0007]]>", "</w:t>\ud800粗");
    Report report =
        Report.titled(bad, bad)
            .caveat(bad)
            .section("s", bad, bad, new Block.TextBlock(bad))
            .build(DemoReport.MADE);

    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(DocxReportWriter.bytes(report, Language.EN)))) {
      assertThat(document.getParagraphs().getFirst().getText())
          .isEqualTo("<w:p>&\"'\uFFFD\uFFFD]]>");
    }
  }
}
