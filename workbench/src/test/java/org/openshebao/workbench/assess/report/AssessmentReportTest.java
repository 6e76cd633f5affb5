package org.openshebao.workbench.assess.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.text.Language;
import org.openshebao.population.Dataset;
import org.openshebao.population.cells.CellFolder;
import org.openshebao.population.cells.CellPopulation;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.assess.Assessment;

class AssessmentReportTest {

  private static Assessment assessment;
  private static Report report;

  @TempDir private Path folder;

  @BeforeAll
  static void assessTwoProvinces() {
    CellPopulation census =
        CellFolder.read(Path.of("../examples/data/census2020"), Optional::of).population();
    CellPopulation two =
        new CellPopulation(
            census.title(),
            census.asOf(),
            census.source(),
            census.caveats(),
            census.residences(),
            census.cells().stream()
                .filter(cell -> cell.place().equals("CN-42") || cell.place().equals("CN-44"))
                .toList(),
            census.singleAges(),
            census.digest());
    assessment = Assessment.of(Workbench.open("china").atReferenceDate(), two, 2, done -> {});
    report = AssessmentReport.of(assessment);
  }

  @Test
  void theSummaryIsWholeInBothLanguages() {
    assertThat(report.summary()).hasSize(assessment.outline().findings().size());
    assertThat(report.summary())
        .allSatisfy(item -> {
          assertThat(item.headline().en() + item.detail().en()).doesNotContain("{", "}");
          assertThat(item.headline().zh() + item.detail().zh())
              .doesNotContain("{", "}")
              .matches("(?s).*\\p{IsHan}.*");
        });
  }

  @Test
  void sameInputsGiveTheSameFilesToTheByte() throws IOException {
    AssessmentFiles.write(assessment, report, Language.EN, false, folder.resolve("a"));
    AssessmentFiles.write(
        assessment, AssessmentReport.of(assessment), Language.EN, false, folder.resolve("b"));

    List<Path> first = files(folder.resolve("a"));
    List<Path> second = files(folder.resolve("b"));
    assertThat(first).hasSameSizeAs(second).hasSizeGreaterThan(20);
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
    }
  }

  @Test
  void theCountsCanBeReadBackFromParquet() throws IOException {
    AssessmentFiles.write(assessment, report, Language.ZH, true, folder);

    Dataset counts = DatasetFolder.read(folder.resolve("coverage"));

    long persons = 0;
    var rows = counts.rows("coverage");
    for (int row = 0; row < rows.size(); row++) {
      persons += rows.column("persons").value(row);
    }
    assertThat(persons).isEqualTo(assessment.population().persons() * 8 * 11 * 2);
    assertThat(Files.readString(folder.resolve("tables/coverage-1.csv"))).startsWith("\uFEFF");
  }

  @Test
  void aFigureThatIsNotKnownNamesTheDocument() {
    String page = org.openshebao.publishing.html.HtmlReportWriter.text(report, Language.EN);

    // the page is 2 MB long: a failure must not print it
    assertThat(page.contains("the yearly notice of the province or city on the benefit base"))
        .isTrue();
    assertThat(page.contains("计发基数")).isTrue();
    assertThat(page.contains("Social Insurance Law, art. 16")).isTrue();
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    TreeSet<String> english = keys(Language.EN);
    assertThat(english).isNotEmpty().isEqualTo(keys(Language.ZH));
  }

  private static TreeSet<String> keys(Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "org.openshebao.workbench.assess.report.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
