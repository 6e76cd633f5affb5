package org.openshebao.workbench.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.Employment;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.json.JsonText;
import org.openshebao.workbench.json.ValuationJson;
import org.openshebao.workbench.valuation.report.ValuationReport;

/// China's employees' pension on official starting data.
class ChinaValuationTest {

  private static final Path DEMOGRAPHY = Path.of("..", "examples", "data", "demography");
  private static final Valuation VALUATION =
      Valuation.ofLaw(Workbench.open("china"), DEMOGRAPHY, Set.of(2024), stage -> {});
  private static final Projection PROJECTION = VALUATION.projection();

  @Test
  void startsFromTheNumbersOfTheYearbook() {
    assertThat(PROJECTION.get(Item.REGISTERED, 2024)).isCloseTo(387_133_000, within(1e3));
    assertThat(PROJECTION.get(Item.PENSIONERS, 2024)).isCloseTo(147_391_000, within(1e3));
    assertThat(PROJECTION.get(Item.RESERVE, 2024)).isCloseTo(7_072_660_000_000.0, within(1.0));
    // China Statistical Yearbook 2025: expenditure of 2024 is 6,765.6 billion, death grants and
    // refunds included.
    assertThat(PROJECTION.get(Item.EXPENDITURE, 2024) / 6_765.63e9).isBetween(0.94, 1.0);
  }

  @Test
  void whatCameOutFor2025IsWithinAFewPercentOfWhatWasPublishedAfterwards() {
    // Bulletin of 2025: expenditure 7,120.3 billion, balance 7,868.5 billion, 152.15 million
    // pensioners at its end. None was used.
    assertThat(PROJECTION.get(Item.EXPENDITURE, 2025))
        .isCloseTo(7_120.3e9, within(0.04 * 7_120.3e9));
    assertThat(PROJECTION.get(Item.RESERVE, 2025)).isCloseTo(7_868.5e9, within(0.04 * 7_868.5e9));
    assertThat((PROJECTION.get(Item.PENSIONERS, 2025) + PROJECTION.get(Item.PENSIONERS, 2026)) / 2)
        .isCloseTo(152.15e6, within(0.03 * 152.15e6));
  }

  @Test
  void participationIsThatOfTheModelledEstimates() {
    // ILO modelled estimates for 2024, men and women: ages 25–54 and 15–64.
    assertThat(participation(Sex.MALE, 25, 54)).isCloseTo(0.903, within(0.015));
    assertThat(participation(Sex.FEMALE, 25, 54)).isCloseTo(0.822, within(0.015));
    assertThat(participation(Sex.MALE, 15, 64)).isCloseTo(0.794, within(0.02));
    assertThat(participation(Sex.FEMALE, 15, 64)).isCloseTo(0.697, within(0.02));
  }

  private static double participation(Sex sex, int from, int to) {
    double force = 0;
    double persons = 0;
    for (int age = from; age <= to; age++) {
      persons += VALUATION.input().demography().population(0, sex, age);
      force += new Employment(VALUATION.input()).labourForce(0, sex.ordinal(), age);
    }
    return force / persons;
  }

  @Test
  void awardsAreThoseOfTheLaw() {
    assertThat(VALUATION.awardError()).isBetween(0.0, 1e-4);
  }

  @Test
  void menRetireByTheScheduleOfTheDecision() {
    var awards = VALUATION.input().awards();
    int men = awards.groupNumber("men");

    // Born July 1964 to June 1965, 60 in the middle of 2025: the old age falls after the reform's
    // first month, July 2024 for the
    // first ones. Of 12 months of birth those up to December 1964 retired at 60 in 2024, and those
    // of January 1965 on later.
    assertThat(awards.notRetired(men, 0, 59)).isEqualTo(1);
    assertThat(awards.notRetired(men, 0, 60)).isZero();
    assertThat(awards.notRetired(men, 40, 62)).isEqualTo(1);
    assertThat(awards.notRetired(men, 40, 63)).isZero();
    assertThat(awards.minimumService(men, 0, 59)).isEqualTo(15);
    assertThat(awards.minimumService(men, 30, 62)).isEqualTo(20);
  }

  @Test
  void aReportAndJsonCanBeWritten() {
    Report report = ValuationReport.of(VALUATION);

    assertThat(report.sections()).hasSizeGreaterThan(7);
    assertThat(JsonText.of(ValuationJson.of(VALUATION)))
        .contains("\"generalAveragePremium75\"")
        .contains("\"implicitPensionDebt\"");
    assertThat(CellsCsv.text(PROJECTION.cells()))
        .startsWith("year,category,status,sex,age,service,persons")
        .contains("2024,employees,contributor,male,30,");
  }

  @Test
  void provincesAddUpToTheNationAndWhatPassesBetweenThemToNothing() {
    var provinces = Provinces.of(VALUATION, true);

    assertThat(provinces.provinces()).hasSize(31);
    for (int year : new int[] {2025, 2040, 2099}) {
      assertThat(provinces.sum(Item.CONTRIBUTORS, year))
          .isCloseTo(
              PROJECTION.get(Item.CONTRIBUTORS, year),
              within(1e-9 * PROJECTION.get(Item.CONTRIBUTORS, year)));
      double net = 0;
      for (int p = 0; p < 31; p++) {
        net += provinces.adjustment(p, year) + provinces.movers(p, year);
      }
      assertThat(net / PROJECTION.get(Item.EXPENDITURE, year)).isCloseTo(0, within(1e-12));
    }
    int guangdong =
        provinces.provinces().stream().map(each -> each.code()).toList().indexOf("CN-44");
    int heilongjiang =
        provinces.provinces().stream().map(each -> each.code()).toList().indexOf("CN-23");
    assertThat(provinces.adjustment(guangdong, 2025)).isNegative();
    assertThat(provinces.adjustment(heilongjiang, 2025)).isPositive();
  }
}
