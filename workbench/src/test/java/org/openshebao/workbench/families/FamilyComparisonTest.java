package org.openshebao.workbench.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openshebao.base.exact.Fen;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.explain.Explainer;
import org.openshebao.workbench.explain.Facts;
import org.openshebao.workbench.families.report.FamilyReport;

/// Budget lines worked out by hand: Shanghai in July 2025, lowest base 7,460, highest 37,302.
final class FamilyComparisonTest {

  private static final Workbench CHINA = Workbench.open("china");
  private static final FamilyOutline OUTLINE = FamilyOutline.load("china");

  private static FamilyComparison compare(
      String family, String vary, List<String> whatIfs, String... reforms) {
    return FamilyComparison.of(
        CHINA.atReferenceDate(),
        OUTLINE.named(family),
        vary == null ? null : Variation.parse(vary),
        whatIfs.stream().map(WhatIf::parse).toList(),
        List.of(reforms).stream().map(CHINA::reform).toList());
  }

  @ParameterizedTest(name = "{0}: {1} to workers, {2} to employers, marginal rate {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # wage | worker   | employer | marginal | worked out as
          5000   | 783.30   | 1965.00  |          | 10.5 % of the floor: 8 + 2 + 0.5; 16 + 9 + 0.5 % of the floor, 0.9 % and less of the wage for injury
          7000   | 783.30   | 1979.00  | 0        | still the floor; injury insurance counts the wage
          9000   | 945.00   | 2358.00  | 80850    | (945 − 783.30) ÷ 2,000
          11000  | 1155.00  | 2882.00  | 105000   | 10.5 %
          """)
  void employeesPayOnTheirWageFromTheFloorOn(
      String wage, String worker, String employer, Long marginal, String workedOutAs) {
    FamilyComparison comparison =
        compare("employee", "monthlyWage=5000..11000 step 2000", List.of());

    Point point =
        comparison.lines().getFirst().getFirst().stream()
            .filter(each -> each.value().equals(wage))
            .findFirst()
            .orElseThrow();
    assertThat(value(point.payers(), "worker")).isEqualTo(Fen.ofYuan(worker));
    assertThat(point.net().value()).isEqualTo(Fen.ofYuan(wage) - Fen.ofYuan(worker));
    assertThat(point.marginalRate()).isEqualTo(marginal);
    // employer: pension and medical care and unemployment on the base, injury (class 4, 0.7 %) on
    // the wage
    long base = Math.max(Fen.ofYuan(wage), 7460_00);
    assertThat(value(point.payers(), "employer"))
        .isEqualTo(base * 16 / 100 + base * 9 / 100 + base * 5 / 1000 + injury(Fen.ofYuan(wage)));
  }

  private static long injury(long wage) {
    Facts facts =
        Facts.of(
            "employmentForm=employee",
            "place=Shanghai",
            "riskClass=4",
            "monthlyWage=" + Fen.toYuan(wage));
    return Explainer.explain(CHINA.atReferenceDate(), facts, List.of("employerInjuryContribution"))
        .answers()
        .getFirst()
        .trace()
        .raw();
  }

  private static Long value(Map<String, Amount> amounts, String payer) {
    return amounts.get(payer).value();
  }

  @Test
  void aSubsidyThatEndsIsASteepStep() {
    FamilyComparison comparison =
        compare(
            "flexible",
            "monthlyWage,chosenBase=7000..9000 step 2000",
            List.of(),
            "low-income-subsidy");

    // at 7,000 half of 20 % of the floor is paid by the government: 746; at 9,000 nothing
    List<Point> subsidised = comparison.lines().getFirst().get(1);
    assertThat(value(subsidised.getFirst().payers(), "government")).isEqualTo(746_00);
    assertThat(value(subsidised.getFirst().payers(), "worker")).isEqualTo(2238_00 - 746_00);
    assertThat(value(subsidised.getLast().payers(), "government")).isZero();
    // (2,700 − 1,492) ÷ 2,000
    assertThat(subsidised.getLast().marginalRate()).isEqualTo(604_000);
    assertThat(comparison.lines().getFirst().getFirst().getLast().marginalRate())
        .isEqualTo(231_000);
  }

  @Test
  void twoMoreYearsRaiseThePensionAndTheMonthsAreTheCause() {
    Family retired = OUTLINE.named("retired");

    Differences differences =
        Differences.of(
            CHINA.atReferenceDate(), retired, WhatIf.parse("pension.creditedMonths+=24"));

    Differences.Row pension =
        differences.rows().stream()
            .filter(row -> row.variable().id().equals("pension.employeePension"))
            .findFirst()
            .orElseThrow();
    // 12,434 × (1 + 0.8) ÷ 2 × 1 % a year, up to the jiao in Shanghai: 2,238.20 for 20 years become
    // 2,462.00
    assertThat(pension.before().en()).contains("2,853.60");
    assertThat(pension.after().en()).contains("3,077.40");
    assertThat(pension.causes()).hasSize(1);
    assertThat(pension.causes().getFirst().after().en()).contains("264");
  }

  @Test
  void anotherProvinceHasAnotherBenefitBaseWithItsDocument() {
    Differences differences =
        Differences.of(
            CHINA.atReferenceDate(), OUTLINE.named("retired"), WhatIf.parse("place=Guangdong"));

    Differences.Row pension =
        differences.rows().stream()
            .filter(row -> row.variable().id().equals("pension.employeePension"))
            .findFirst()
            .orElseThrow();
    Cause cause = pension.causes().getFirst();
    assertThat(cause.label().en()).isEqualTo("Benefit base");
    assertThat(cause.cites()).isNotNull();
  }

  @Test
  void anotherSchemeCanBeJoined() {
    FamilyComparison comparison =
        compare("flexible", null, List.of("joins=residents_medical", "employmentForm=farmer"));

    assertThat(comparison.lines().get(0).getFirst().getFirst().schemes())
        .contains("employee_pension", "employee_medical");
    assertThat(comparison.lines().get(1).getFirst().getFirst().schemes())
        .contains("employee_pension", "residents_medical");
    assertThat(comparison.lines().get(2).getFirst().getFirst().schemes())
        .contains("residents_pension", "residents_medical")
        .doesNotContain("employee_pension");
  }

  @Test
  void everyPersonThatComesWithTheLawMakesAPage() {
    for (String name : OUTLINE.archetypes().keySet()) {
      FamilyComparison comparison =
          compare(name, null, List.of("place=Guangdong"), "flexible-rate-16");
      List<Differences> differences =
          List.of(
              Differences.of(
                  CHINA.atReferenceDate(), OUTLINE.named(name), WhatIf.parse("place=Guangdong")));

      Report report = new FamilyReport(comparison, differences).report();

      assertThat(report.sections()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "monthlyWage",
        "monthlyWage=3000",
        "monthlyWage=3000..",
        "monthlyWage=9..3",
        "monthlyWage=3..9 step 0",
        "monthlyWage=1..1000000",
        "monthlyWage=1.2.3..5"
      })
  void refusesWhatIsNoRange(String text) {
    assertThatThrownBy(() -> Variation.parse(text)).hasMessageContaining("FAMILY-RANGE");
  }

  @Test
  void walksARangeExactly() {
    assertThat(Variation.parse("pension.averageIndex = 0.6..0.9 step 0.1").values())
        .containsExactly("0.6", "0.7", "0.8", "0.9");
    assertThat(Variation.parse("a,b=1000..3000:1000"))
        .isEqualTo(new Variation(List.of("a", "b"), List.of("1000", "2000", "3000")));
  }

  @Test
  void refusesToRaiseWhatWasNotStated() {
    Family family = new Family("x", Label.same("x"), Facts.of("place=Shanghai"));

    assertThatThrownBy(() -> WhatIf.parse("creditedMonths+=24").in(family.facts()))
        .hasMessageContaining("creditedMonths")
        .hasMessageContaining("FAMILY-WHAT-IF");
  }

  @Test
  void namesThePersonsThereAre() {
    assertThatThrownBy(() -> OUTLINE.named("flexibel")).hasMessageContaining("flexible");
  }
}
