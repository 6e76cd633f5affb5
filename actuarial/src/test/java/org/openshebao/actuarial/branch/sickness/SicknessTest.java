package org.openshebao.actuarial.branch.sickness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Insured;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.FirmRisk;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.FirmSize;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.Group;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.Solidarity;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.text.Label;

/// Spells, their cost, and who bears it: by closed forms and by simulation.
class SicknessTest {

  private static SicknessBenefit benefit(double shape) {
    return new SicknessBenefit(
        RatesByAge.constant(0.6), RatesByAge.constant(12), shape, 3, 90, 0.6, 365);
  }

  @Test
  void spellsOfConstantHazardHaveTheClosedFormOfTheGeometricDistribution() {
    SpellDuration spell = SpellDuration.of(12, 1);
    double p = 1 - 1 / 12.0;

    assertThat(spell.longerThan(5)).isCloseTo(Math.pow(p, 5), within(1e-12));
    assertThat(spell.expected(30)).isCloseTo((1 - Math.pow(p, 30)) * 12, within(1e-10));
    assertThat(spell.paid(3, 90))
        .isCloseTo(Math.pow(p, 3) * (1 - Math.pow(p, 90)) * 12, within(1e-10));
    // Without a limit E[Z²] = (1 + p)/(1 − p)² for a geometric number from 1, after the waiting
    // days.
    assertThat(spell.paidSquared(3, 3000)).isCloseTo(Math.pow(p, 3) * (1 + p) * 144, within(1e-7));
  }

  @Test
  void theDistributionOfPaidDaysHasTheirMoments() {
    for (double shape : new double[] {0.6, 1, 1.8}) {
      SpellDuration spell = SpellDuration.of(15, shape);
      double[] days = spell.paidDays(3, 90);
      double all = 0;
      double mean = 0;
      double square = 0;
      for (int z = 0; z < days.length; z++) {
        all += days[z];
        mean += z * days[z];
        square += (double) z * z * days[z];
      }
      assertThat(all).isCloseTo(1, within(1e-12));
      assertThat(mean).isCloseTo(spell.paid(3, 90), within(1e-10));
      assertThat(square).isCloseTo(spell.paidSquared(3, 90), within(1e-8));
      assertThat(spell.expected(3653)).isCloseTo(15, within(1e-9));
    }
  }

  @Test
  void theCostIsPersonsTimesSpellsTimesDaysTimesDailyBenefit() {
    InsuredPersons insured = Insured.level(2, 10, 73_000, 0.05); // 800 persons, 200 a day
    Sickness sickness = new Sickness(insured, benefit(1));
    double p = 1 - 1 / 12.0;
    double days = Math.pow(p, 3) * (1 - Math.pow(p, 90)) * 12;

    assertThat(sickness.costs(0).getFirst().amount())
        .isCloseTo(800 * 0.6 * days * 120, within(1e-6));
    assertThat(sickness.costs(1).getFirst().amount())
        .isCloseTo(800 * 0.6 * days * 120 * 1.05, within(1e-6));
    assertThat(sickness.paidDays(0)).isCloseTo(480 * days, within(1e-8));
  }

  @Test
  void aWaitingPeriodAsLongAsTheSpellsLeavesNothing() {
    SicknessBenefit none =
        new SicknessBenefit(RatesByAge.constant(0.6), RatesByAge.constant(1), 1, 1, 90, 0.6, 365);

    // A mean of one day is one day for sure: P(D > 1) = 0.
    Sickness sickness = new Sickness(Insured.level(1, 1, 73_000, 0), none);

    assertThat(sickness.costs(0).getFirst().amount()).isCloseTo(0, within(1e-9));
  }

  @Test
  void manySpellsOfOneDayArePoisson() {
    AggregateDays days = AggregateDays.of(3, new double[] {0, 1});

    assertThat(days.atMost(0)).isCloseTo(Math.exp(-3), within(1e-14));
    assertThat(days.atMost(2)).isCloseTo(Math.exp(-3) * (1 + 3 + 4.5), within(1e-14));
    assertThat(days.percentile(0.95)).isEqualTo(6); // P(N ≤ 5) = 0.916, P(N ≤ 6) = 0.966
    assertThatThrownBy(() -> AggregateDays.of(601, new double[] {0, 1}))
        .hasMessageContaining("601");
  }

  @Test
  void aFirmsRiskByFormulaIsThatOfSimulation() {
    Sickness sickness = new Sickness(Insured.level(1, 100, 73_000, 0), benefit(0.8));
    FirmRisk firm =
        new EmployerLiability(sickness, 0, 0.03)
            .firms(List.of(new FirmSize(Label.same("20"), 20, 1, 1)))
            .getFirst();
    double[] days = SpellDuration.of(12, 0.8).paidDays(3, 90);
    int years = 40_000;
    double perDay = 0.6 / 365 / 20;

    double sum = 0;
    double squares = 0;
    int none = 0;
    int twice = 0;
    int beyond = 0;
    for (int year = 0; year < years; year++) {
      RandomStream chance = new RandomStream(77, 1, year, 0);
      int paid = 0;
      for (int spell = poisson(chance, 12); spell > 0; spell--) {
        paid += draw(chance, days);
      }
      double cost = paid * perDay;
      sum += cost;
      squares += cost * cost;
      none += paid == 0 ? 1 : 0;
      twice += cost > 2 * firm.mean() ? 1 : 0;
      beyond += cost > firm.percentile95().orElseThrow() ? 1 : 0;
    }

    double mean = sum / years;
    double deviation = Math.sqrt(squares / years - mean * mean);
    assertThat(mean).isCloseTo(firm.mean(), within(4 * firm.deviation() / Math.sqrt(years)));
    assertThat(deviation).isCloseTo(firm.deviation(), within(0.03 * firm.deviation()));
    assertThat((double) none / years).isCloseTo(firm.none().orElseThrow(), within(0.002));
    double p = firm.twice().orElseThrow();
    assertThat((double) twice / years).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / years)));
    assertThat((double) beyond / years).isLessThanOrEqualTo(0.05 + 4 * 0.22 / Math.sqrt(years));
  }

  private static int poisson(RandomStream chance, double mean) {
    double limit = Math.exp(-mean);
    int number = 0;
    for (double product = chance.nextDouble(); product > limit; product *= chance.nextDouble()) {
      number++;
    }
    return number;
  }

  private static int draw(RandomStream chance, double[] probabilities) {
    double u = chance.nextDouble();
    int z = 0;
    for (double sum = probabilities[0]; sum < u && z < probabilities.length - 1; ) {
      sum += probabilities[++z];
    }
    return z;
  }

  @Test
  void theDeviationFallsWithTheRootOfTheSizeAndTheMeanDoesNot() {
    Sickness sickness = new Sickness(Insured.level(1, 100, 73_000, 0), benefit(1));
    List<FirmRisk> firms =
        new EmployerLiability(sickness, 0, 0)
            .firms(
                List.of(
                    new FirmSize(Label.same("5"), 5, 0.2, 0.7),
                    new FirmSize(Label.same("500"), 500, 0.5, 1),
                    new FirmSize(Label.same("50000"), 50_000, 0.3, 1)));

    assertThat(firms.get(0).mean()).isEqualTo(firms.get(2).mean());
    assertThat(firms.get(0).deviation()).isCloseTo(10 * firms.get(1).deviation(), within(1e-15));
    assertThat(firms.get(1).deviation()).isCloseTo(10 * firms.get(2).deviation(), within(1e-15));
    assertThat(firms.get(0).percentile99().orElseThrow())
        .isGreaterThan(firms.get(1).percentile99().orElseThrow());
    assertThat(firms.get(2).percentile99()).isEmpty();
    assertThat(firms.get(0).unpaid()).isCloseTo(0.3 * firms.get(0).mean(), within(1e-15));
    // The whole insurance is one large firm.
    assertThat(new EmployerLiability(sickness, 0, 0).pooledDeviation())
        .isCloseTo(firms.get(1).deviation() * Math.sqrt(500 / 8000.0), within(1e-15));
  }

  @Test
  void whatSomeGiveOthersReceive() {
    double[] byAge = new double[101];
    for (int age = 0; age <= 100; age++) {
      byAge[age] = 0.2 + 0.015 * age;
    }
    InsuredPersons insured = Insured.level(1, 50, 73_000, 0);
    Sickness sickness =
        new Sickness(
            insured,
            new SicknessBenefit(
                RatesByAge.of(byAge, byAge), RatesByAge.constant(12), 1, 3, 90, 0.6, 365));
    EmployerLiability liability = new EmployerLiability(sickness, 0, 0.05);
    List<Group> groups =
        List.of(
            new Group(new Label("young men", "青年男"), Sex.MALE, 0, 39),
            new Group(new Label("older men", "中年男"), Sex.MALE, 40, 100),
            new Group(new Label("young women", "青年女"), Sex.FEMALE, 0, 39),
            new Group(new Label("older women", "中年女"), Sex.FEMALE, 40, 100));

    List<Solidarity> all = liability.solidarity(groups);

    double given = 0;
    double own = 0;
    for (Solidarity one : all) {
      given += one.given();
      own += one.own();
    }
    assertThat(given).isCloseTo(0, within(1e-9 * own));
    assertThat(own)
        .isCloseTo(liability.socialInsuranceRate() * insured.wageBill(0), within(1e-9 * own));
    assertThat(all.get(0).given()).isPositive();
    assertThat(all.get(1).given()).isNegative();
    assertThatThrownBy(() -> liability.solidarity(groups.subList(0, 3)))
        .hasMessageContaining("3000.0 of 4000.0");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() ->
            new SicknessBenefit(RatesByAge.constant(1), RatesByAge.constant(9), 1, 3, 90, 60, 365))
        .hasMessageContaining("60.0");
    assertThatThrownBy(() -> SpellDuration.of(0.5, 1)).hasMessageContaining("0.5");
  }
}
