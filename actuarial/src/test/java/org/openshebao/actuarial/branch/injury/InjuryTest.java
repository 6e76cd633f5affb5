package org.openshebao.actuarial.branch.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.BranchProjection;
import org.openshebao.actuarial.branch.BranchYear;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.Financing;
import org.openshebao.actuarial.branch.Insured;
import org.openshebao.base.text.Label;

/// Accidents, annuities and orders by hand, and annuities' value against their run-off.
class InjuryTest {

  private static final List<IndustryClass> CLASSES =
      List.of(
          new IndustryClass(new Label("I", "一类"), 0.6, 0.002, 0.002, 1),
          new IndustryClass(new Label("V", "五类"), 0.4, 0.01, 0.011, 1.2));

  private static InjuryBenefit benefit() {
    return new InjuryBenefit(
        8000,
        0.04,
        30,
        List.of(0.002, 0.002, 0.003, 0.003, 0.01, 0.01, 0.02, 0.03, 0.05, 0.1),
        List.of(27., 25., 23., 21., 18., 16., 13., 11., 9., 7.),
        List.of(0.9, 0.85, 0.8, 0.75, 0., 0., 0., 0., 0., 0.),
        List.of(0., 0., 0., 0., 0.7, 0.6, 0., 0., 0., 0.),
        5,
        0.2,
        0.01,
        1_000_000,
        0.05,
        6,
        0.4,
        0.8,
        0.02,
        0.3,
        0.5,
        9,
        0.03,
        2);
  }

  private static EmploymentInjury injury(int years, double perAge) {
    double[][] inPayment = new double[2][101];
    inPayment[0][55] = 1e6;
    return new EmploymentInjury(
        Insured.level(years, perAge, 72_000, 0.05),
        benefit(),
        CLASSES,
        Insured.dying(),
        inPayment,
        0.04,
        null);
  }

  private static double amount(EmploymentInjury injury, int t, String id) {
    return injury.costs(t).stream()
        .filter(cost -> cost.id().equals(id))
        .mapToDouble(Cost::amount)
        .sum();
  }

  @Test
  void whatIsPaidAtOnceIsAccidentsTimesAmounts() {
    EmploymentInjury injury = injury(3, 100); // 8,000 persons, 0.0052 accidents each
    double accidents = 8000 * 0.0052;
    double months =
        0.002 * 27
            + 0.002 * 25
            + 0.003 * 23
            + 0.003 * 21
            + 0.01 * 18
            + 0.01 * 16
            + 0.02 * 13
            + 0.03 * 11
            + 0.05 * 9
            + 0.1 * 7;

    assertThat(injury.accidents(0)).isCloseTo(accidents, within(1e-9));
    assertThat(amount(injury, 0, "medical")).isCloseTo(accidents * 8000, within(1e-6));
    assertThat(amount(injury, 1, "medical")).isCloseTo(accidents * 8320, within(1e-6));
    assertThat(amount(injury, 0, "lumps")).isCloseTo(accidents * months * 6000, within(1e-6));
    assertThat(amount(injury, 0, "deaths"))
        .isCloseTo(accidents * 0.01 * (1_000_000 + 36_000), within(1e-6));
    assertThat(amount(injury, 0, "absence")).isCloseTo(accidents * 30 * 72_000 / 365, within(1e-6));
    assertThat(injury.income(0))
        .isCloseTo((0.6 * 0.002 + 0.4 * 0.011 * 1.2) * 8000 * 72_000, within(1e-6));
  }

  @Test
  void theValueOfAnnuitiesIsWhatTheirRunOffPays() {
    AnnuityStock stock = new AnnuityStock(Insured.dying(), 0.02);
    stock.add(Sex.MALE, 40, 100);
    stock.add(Sex.FEMALE, 63, 50);
    double value = stock.value(0.04, 0.03);

    double paid = 0;
    for (int k = 1; k <= 100; k++) {
      stock.age(0.03);
      paid += stock.total() * Math.pow(1.04, -(k - 0.5));
    }

    assertThat(value).isCloseTo(paid, within(1e-9));
    assertThat(stock.total()).isZero();
  }

  @Test
  void indexingAtTheRateOfInterestValuesYearsOfLife() {
    AnnuityStock stock = new AnnuityStock(Insured.dying(), 0);
    double years = 0;
    double alive = 1;
    for (int age = 50; age < 100; age++) {
      alive *= 1 - Insured.dying()[0][age];
      years += alive;
    }

    assertThat(stock.factor(Sex.MALE, 50, 0.03, 0.03))
        .isCloseTo(years * Math.sqrt(1.03), within(1e-9));
  }

  @Test
  void aFundOfOneYearsAccidentsPaysForThemToTheEnd() {
    // No growth of wages: each year's incurred cost is the same, and discounting all payments of
    // one cohort gives it.
    InjuryBenefit benefit = benefit();
    double[][] none = new double[2][101];
    EmploymentInjury one =
        new EmploymentInjury(
            Insured.level(1, 100, 72_000, 0), benefit, CLASSES, Insured.dying(), none, 0.04, null);

    double half = Math.sqrt(1.04);
    double atOnce = amount(one, 0, "medical") + amount(one, 0, "lumps") + amount(one, 0, "deaths");
    assertThat(one.incurred(0))
        .isCloseTo(
            (atOnce + amount(one, 0, "annuities")) * half + one.annuityValue(0), within(1e-6));
  }

  @Test
  void annuitiesGrowUntilAsManyEndAsBegin() {
    double[][] none = new double[2][101];
    EmploymentInjury injury =
        new EmploymentInjury(
            Insured.level(90, 100, 72_000, 0.03),
            benefit(),
            CLASSES,
            Insured.dying(),
            none,
            0.04,
            null);

    // Wages and annuities both grow by 3 %: over wages the cost rises and comes to rest within a
    // life.
    double before = 0;
    for (int t = 0; t < 90; t++) {
      double rate = amount(injury, t, "annuities") / injury.wageBill(t);
      assertThat(rate).isGreaterThanOrEqualTo(before - 1e-12);
      before = rate;
    }
    double at70 = amount(injury, 70, "annuities") / injury.wageBill(70);
    assertThat(before).isCloseTo(at70, within(0.01 * at70));
  }

  @Test
  void claimsOfThePastComeOnTop() {
    ChainLadder past = ChainLadder.of(new double[][] {{100, 150, 165}, {120, 180}, {110}});
    EmploymentInjury injury =
        new EmploymentInjury(
            Insured.level(3, 100, 72_000, 0.05),
            benefit(),
            CLASSES,
            Insured.dying(),
            new double[2][101],
            0.04,
            past);

    assertThat(amount(injury, 0, "past")).isCloseTo(73, within(1e-9));
    assertThat(amount(injury, 1, "past")).isCloseTo(16.5, within(1e-9));
    assertThat(amount(injury, 2, "past")).isZero();
  }

  @Test
  void aLevyOnOrdersBreaksEvenWhereAccidentsCostIt() {
    OrderKind meals = new OrderKind(new Label("meals", "外卖"), 1e9, 0.1, 0.06, 4, 12_000, 3);
    OccupationalInjury orders = new OccupationalInjury(2026, 5, List.of(meals), 0.03);

    assertThat(orders.income(0)).isCloseTo(6e7, within(1e-3));
    assertThat(orders.costs(0).getFirst().amount()).isCloseTo(4.8e7, within(1e-3));
    assertThat(orders.breakEvenLevy(meals, 0, 0.25)).isCloseTo(0.06, within(1e-15));
    assertThat(orders.variance(0)).isCloseTo(4000 * 1.44e8 * 10, within(1.0));

    BranchYear first =
        BranchProjection.of(orders, new Financing(0, 0, 0, 1, 0.25, 0, 0.02, 6, 2))
            .years()
            .getFirst();
    assertThat(first.expenditure()).isCloseTo(6e7, within(1e-3));
    assertThat(first.reserve()).isCloseTo(0, within(1e-3));
    assertThat(first.costRate()).isEmpty();
    assertThat(first.costPerPerson()).hasValue(0.06);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new IndustryClass(new Label("I", "一类"), 0.5, 0.002, 0.002, 2))
        .hasMessageContaining("0.5 to 1.5");
    assertThatThrownBy(() ->
            new EmploymentInjury(
                Insured.level(1, 1, 1, 0),
                benefit(),
                CLASSES.subList(0, 1),
                Insured.dying(),
                new double[2][101],
                0.04,
                null))
        .hasMessageContaining("add up to 0.6");
  }
}
