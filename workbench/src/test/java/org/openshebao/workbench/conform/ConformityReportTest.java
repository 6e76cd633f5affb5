package org.openshebao.workbench.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.docx.DocxReportWriter;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.standards.finding.Status;
import org.openshebao.workbench.conform.report.ConformityReport;
import org.openshebao.workbench.json.ConformJson;
import org.openshebao.workbench.json.JsonText;

/// The document of one province: whole, in the order of article 76(1)(b), both languages, and opened again as docx.
final class ConformityReportTest {

  private static final StudySet GUANGDONG =
      StudySet.of(China.CONTEXT, "c102", China.DAY, "CN-44", List.of(LocalDate.of(2039, 1, 1)));
  private static final Report REPORT = new ConformityReport(GUANGDONG).report();

  @TempDir private Path folder;

  @Test
  void standsInTheOrderOfTheReportingArticle() {
    List<String> sections = REPORT.sections().stream().map(Section::id).toList();

    assertThat(sections)
        .containsSubsequence(
            "grid",
            "part-ii",
            "part-iii",
            "part-x",
            "financing",
            "common",
            "maternity-care",
            "places",
            "career",
            "timeline",
            "ladder",
            "acceptance",
            "annex");
  }

  @Test
  void opensAgainAsDocxInBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      Path file = folder.resolve(language.code() + ".docx");
      DocxReportWriter.write(REPORT, language, file);

      try (InputStream in = Files.newInputStream(file);
          XWPFDocument document = new XWPFDocument(in)) {
        String text =
            String.join("\n", document.getTables().stream().map(XWPFTable::getText).toList());
        assertThat(text)
            .contains(
                "c102.part-V.art-29.2.a", "c102.part-VIII.art-49.free", "c102.part-XIII.art-69");
        assertThat(text).contains(language == Language.ZH ? "不符合" : "not satisfied");
        assertThat(text).doesNotContain("英文摘要");
      }
    }
  }

  @Test
  void showsWhatChangesInLaterYears() {
    StudyFinding now = GUANGDONG.timeline().getFirst().get("c102.part-V.art-29.2");
    StudyFinding later = GUANGDONG.timeline().getLast().get("c102.part-V.art-29.2");

    assertThat(now.status()).isEqualTo(Status.SATISFIED);
    assertThat(later.status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void writesTheSameBytesTwice() {
    String first = JsonText.of(ConformJson.of(GUANGDONG));
    StudySet again =
        StudySet.of(China.CONTEXT, "c102", China.DAY, "CN-44", List.of(LocalDate.of(2039, 1, 1)));

    assertThat(JsonText.of(ConformJson.of(again))).isEqualTo(first);
    assertThat(first).contains("\"c102.part-V.art-28.a\"", "\"breakEven\"");
  }

  @Test
  void asksEveryRequirementInChineseToo() {
    for (var requirement : China.CONTEXT.standards().listRequirements()) {
      var asks = org.openshebao.workbench.conform.report.Texts.asks(requirement);
      assertThat(asks.zh()).as(requirement.id()).isNotBlank().isNotEqualTo(asks.en());
    }
  }

  @Test
  void evaluatesEveryInstrumentWithTheSameEvidence() {
    for (var instrument : China.CONTEXT.standards().listInstruments()) {
      ConformityStudy study = China.study(instrument.id(), "2025-07-01", "CN-31");

      assertThat(study.list()).as(instrument.id()).hasSize(instrument.requirements().size());
      assertThat(study.list())
          .as(instrument.id())
          .anyMatch(finding -> finding.status() != Status.NOT_APPLICABLE);
    }
  }

  @Test
  void tellsWhatAReformChanges() {
    var reform = org.openshebao.workbench.Workbench.of(China.LAW).reform("minimum-years-20-now");
    StudyContext reformed =
        StudyContext.open(
            China.LAW, List.of(reform), null, org.openshebao.standards.conformity.Choices.NONE);

    ConformityDiff diff =
        ConformityDiff.of(
            China.study("c102", "2025-08-01", "CN-44"),
            ConformityStudy.of(reformed, "c102", LocalDate.of(2025, 8, 1), "CN-44"));

    assertThat(diff.changes())
        .filteredOn(ConformityDiff.Change::isOfStatus)
        .extracting(change -> change.before().id())
        .contains("c102.part-V.art-29.2", "c102.part-V.art-29.2.a");
  }
}
