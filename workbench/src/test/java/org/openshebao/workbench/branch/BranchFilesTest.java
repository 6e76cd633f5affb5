package org.openshebao.workbench.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.actuarial.branch.BranchYear;
import org.openshebao.actuarial.branch.unemployment.Unemployment;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.source.Grade;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.lawbook.LawInForce;

/// The examples of branches: near what was published, whole reports, and what is wrong in a file named.
class BranchFilesTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final LawInForce LAW = Workbench.open("china").atReferenceDate();

  private static String text(String name) throws IOException {
    return Files.readString(ROOT.resolve("examples/valuation").resolve(name + ".yaml"));
  }

  private static BranchValuation read(String text) {
    return BranchReader.read("branch.yaml", text, LAW, ROOT.resolve("examples/data/demography"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file                | insured, million | expenditure, bn yuan | within | compared with
          maternity             | 259.6 | 139.4  | 0.05 | NHSA communique 2025
          unemployment          | 249.0 | 148.5  | 0.25 | MoHRSS 2025 (insured), 2023 (expenditure)
          employment-injury     | 305.0 | 106    | 0.05 | insured MoHRSS 2025; expenditure is our own, held
          health-care           | 388.6 | 1148   | 0.05 | NHSA 2025; expenditure of a file without the personal accounts, held
          long-term-care        | 308.5 | 18.6   | 0.25 | NHSA communique 2025
          """)
  void comesNearWhatWasPublished(
      String file, double insured, double expenditure, double within, String with)
      throws IOException {
    BranchYear first = read(text(file)).projection().years().getFirst();

    assertThat(first.insured() / 1e6).as(with).isCloseTo(insured, within(0.015 * insured));
    assertThat(first.expenditure() / 1e9)
        .as(with)
        .isCloseTo(expenditure, within(within * expenditure));
  }

  @Test
  void recipientsOfUnemploymentBenefitComeNearThoseOf2023() throws IOException {
    Unemployment branch = (Unemployment) read(text("unemployment")).branch();

    // 3.52 million at the end of 2023, 7.30 million at some time in it (MoHRSS)
    assertThat(branch.recipients(0) / 1e6).isCloseTo(3.52, within(0.35));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sickness",
    "maternity",
    "unemployment",
    "employment-injury",
    "occupational-injury",
    "health-care",
    "long-term-care"
  })
  void makesAWholeReportInWhichEveryChartSaysItsScope(String file) throws IOException {
    BranchValuation value = read(text(file));

    Report report = BranchReport.report(value);

    assertThat(report.sections()).hasSizeGreaterThanOrEqualTo(3);
    report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> {
          if (block instanceof org.openshebao.publishing.report.Block.ChartBlock(var chart)) {
            assertThat(chart.title().en()).contains(value.scope().en());
            assertThat(chart.title().zh()).contains(value.scope().zh());
          }
        });
    assertThat(value.assumptions()).allSatisfy(each -> assertThat(each.source()).isNotBlank());
  }

  @Test
  void takesTheLawsOwnValuesWithTheirDocument() throws IOException {
    BranchValuation value = read(text("employment-injury"));

    BranchAssumption lump =
        value.assumptions().stream()
            .filter(each -> each.id().equals("lump_months"))
            .findFirst()
            .orElseThrow();
    assertThat(lump.value().en()).isEqualTo("27, 25, 23, 21, 18, 16, 13, 11, 9, 7");
    assertThat(lump.grade()).isEqualTo(Grade.OFFICIAL_TEXT);
    assertThat(lump.source()).contains("injury.disability.lump_months", "sc2010-586");
  }

  @Test
  void theCostOfSolidarityAddsUpToNothing() throws IOException {
    LiabilityComparison comparison = read(text("sickness")).liability().getFirst();

    double given = 0;
    double own = 0;
    for (var group : comparison.groups()) {
      given += group.given();
      own += group.own();
    }
    assertThat(given).isCloseTo(0, within(1e-9 * own));
    assertThat(comparison.firms()).hasSize(5);
  }

  @Test
  void theSameFileGivesTheSameNumbers() throws IOException {
    assertThat(read(text("health-care")).projection())
        .isEqualTo(read(text("health-care")).projection());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # change                                          | is named
          claiming: {value: 0.5 -> claiming: {value: 50    | from 0.0 to 1.0 but is 50.0. Maybe a percentage: 0.5?
          exit: {value: 0.11 -> exits: {value: 0.11        | "exit"
          share: 0.40 -> share: 0.45                       | add up to 1.05
          25-34: 0.055 -> 25-45: 0.055                     | Age 35 stands in two groups
          branch: unemployment -> branch: unemployed       | unemployment
          months: 12 -> monts: 12                          | months
          years: 25 -> years: 90                           | known to 2100
          country: CHN -> country: ATL                     | ATL
          """)
  void namesWhatIsWrong(String change, String named) throws IOException {
    String[] parts = change.split(" -> ");
    String text = text("unemployment");
    assertThat(text).contains(parts[0]);

    assertThatThrownBy(
            () -> read(text.replaceFirst(java.util.regex.Pattern.quote(parts[0]), parts[1])))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(named);
  }

  @Test
  void aParameterThatTheLawDoesNotHaveIsNamedWithTheNearest() throws IOException {
    String text =
        text("maternity").replace("law: maternity.leave.days", "law: maternity.leave.dayz");

    assertThatThrownBy(() -> read(text))
        .hasMessageContaining("maternity.leave.dayz")
        .hasMessageContaining("maternity.leave.days");
  }

  @Test
  void aPensionSchemeIsNoBranch() throws IOException {
    assertThat(BranchReader.isBranch("a", text("sickness"))).isTrue();
    assertThat(BranchReader.isBranch("a", "branch: pension\n")).isFalse();
    assertThat(BranchReader.isBranch("a", "id: x\n")).isFalse();
  }
}
