package org.openshebao.actuarial.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.branch.health.CareLevel;
import org.openshebao.actuarial.branch.health.CareProfile;
import org.openshebao.actuarial.branch.health.HealthCare;
import org.openshebao.actuarial.branch.health.LongTermCare;
import org.openshebao.actuarial.branch.maternity.Maternity;
import org.openshebao.actuarial.branch.maternity.MaternityBenefit;
import org.openshebao.actuarial.branch.unemployment.Unemployment;
import org.openshebao.actuarial.branch.unemployment.UnemploymentBenefit;
import org.openshebao.base.text.Label;

/// Maternity, unemployment, health and long-term care by hand, and what holds for any branch.
class OtherBranchesTest {

  private static final Label NAME = new Label("all", "全部");

  private static Maternity maternity(InsuredPersons insured, double money) {
    return new Maternity(
        insured,
        new MaternityBenefit(
            RatesByAge.constant(0.05),
            -0.02,
            98,
            60,
            0.4,
            15,
            0.02,
            15,
            1,
            List.of(
                new MaternityBenefit.Delivery(new Label("natural", "顺产"), 0.55, 4000 * money),
                new MaternityBenefit.Delivery(new Label("caesarean", "剖宫产"), 0.45, 8000 * money)),
            1000 * money,
            0.1,
            25,
            900 * money,
            0.03,
            365));
  }

  private static Unemployment unemployment(InsuredPersons insured, double money) {
    return new Unemployment(
        insured,
        new UnemploymentBenefit(
            RatesByAge.constant(0.04),
            0,
            0.5,
            List.of(
                new UnemploymentBenefit.Band(new Label("under 1", "不满一年"), 0.2, 0),
                new UnemploymentBenefit.Band(new Label("1 to 5", "一至五年"), 0.4, 12),
                new UnemploymentBenefit.Band(new Label("5 to 10", "五至十年"), 0.2, 18),
                new UnemploymentBenefit.Band(new Label("10 and over", "十年以上"), 0.2, 24)),
            0.1,
            2000 * money,
            0.04,
            0.9,
            0.6,
            0.08,
            0.3,
            0.01));
  }

  @Test
  void maternityIsBirthsTimesDaysAndCare() {
    Maternity maternity = maternity(Insured.level(3, 100, 73_000, 0.05), 1);

    // 4,000 women × 0.05 = 200 births; 98 + 60 + 6 + 0.3 days of 200; 5,800 + 1,000 of care
    assertThat(maternity.births(0)).isCloseTo(200, within(1e-9));
    assertThat(maternity.births(1)).isCloseTo(196, within(1e-9));
    assertThat(maternity.costs(0).get(0).amount()).isCloseTo(200 * 164.3 * 200, within(1e-6));
    assertThat(maternity.costs(0).get(1).amount()).isCloseTo(200 * 6800, within(1e-6));
    assertThat(maternity.costs(0).get(2).amount()).isCloseTo(20 * 25 * 200, within(1e-6));
    assertThat(maternity.costs(1).get(1).amount()).isCloseTo(196 * 6800 * 1.03, within(1e-6));
  }

  @Test
  void unemploymentPaysMonthsUntilWorkOrTheEndOfTheRight() {
    Unemployment unemployment = unemployment(Insured.level(4, 100, 73_000, 0.05), 1);
    double[] paid = unemployment.monthsPaid();

    // All months of a claim: Σ share·(1 − 0.9^D)/0.1
    double months =
        0.4 * (1 - Math.pow(0.9, 12)) / 0.1
            + 0.2 * (1 - Math.pow(0.9, 18)) / 0.1
            + 0.2 * (1 - Math.pow(0.9, 24)) / 0.1;
    assertThat(paid).hasSize(3);
    assertThat(paid[0] + paid[1] + paid[2]).isCloseTo(months, within(1e-12));
    // In the year of the claim: a claim of month j has 12 − j months left, D or fewer paid.
    double first = 0;
    for (int j = 0; j < 12; j++) {
      first += 0.8 * (1 - Math.pow(0.9, Math.min(12 - j, 12))) / 0.1 / 12;
    }
    assertThat(paid[0]).isCloseTo(first, within(1e-12));
    assertThat(unemployment.claims(0)).isCloseTo(8000 * 0.04 * 0.5, within(1e-9));
    assertThat(unemployment.recipients(0)).isCloseTo(160 * months / 12, within(1e-9));
    assertThat(unemployment.costs(1).get(0).amount())
        .isCloseTo(160 * months * 1800 * 1.04, within(1e-6));
    assertThat(unemployment.costs(0).get(2).amount())
        .isCloseTo(0.3 * 0.01 * 8000 * 73_000, within(1e-6));
  }

  @Test
  void nobodyLeavesBenefitEarlyWhenNobodyFindsWork() {
    UnemploymentBenefit forever =
        new UnemploymentBenefit(
            RatesByAge.constant(0.04),
            0,
            1,
            List.of(new UnemploymentBenefit.Band(NAME, 1, 24)),
            0,
            2000,
            0,
            0.9,
            0,
            0,
            0,
            0);

    double[] paid = new Unemployment(Insured.level(1, 1, 1, 0), forever).monthsPaid();

    assertThat(paid[0]).isCloseTo(6.5, within(1e-12));
    assertThat(paid[1]).isCloseTo(12, within(1e-12));
    assertThat(paid[2]).isCloseTo(5.5, within(1e-12));
  }

  private static HealthCare health(InsuredPersons insured, double money, double lastYear) {
    double[] cost = new double[101];
    for (int age = 0; age <= 100; age++) {
      cost[age] = (1000 + 60 * age) * money;
    }
    double[][] q = Insured.dying();
    return new HealthCare(
        insured,
        new CareProfile(RatesByAge.of(cost, cost), 0.03, 0.02, RatesByAge.constant(lastYear), 3),
        List.of(
            new CareLevel(new Label("outpatient", "门诊"), 0.4, 0.6, 0.7, 0.5),
            new CareLevel(new Label("hospital", "住院"), 0.6, 0.8, 0.85, 0)),
        50,
        50,
        (t, sex, age) -> q[sex.ordinal()][age] * Math.pow(0.98, t));
  }

  @Test
  void healthCareIsTheProfileTimesPersonsByWhoPays() {
    HealthCare health = health(Insured.level(3, 1, 73_000, 0.05), 1, 1);

    double cost = 0;
    double fund = 0;
    for (int age = 20; age < 60; age++) {
      double one = 2 * (1000 + 60.0 * age);
      cost += one;
      fund += one * (age < 50 ? 0.4 * 0.6 + 0.6 * 0.8 : 0.4 * 0.7 + 0.6 * 0.85);
    }
    assertThat(health.cost(0)).isCloseTo(cost, within(1e-6));
    assertThat(health.cost(2)).isCloseTo(cost * 1.05 * 1.05, within(1e-6));
    double paid = health.costs(0).get(0).amount() + health.costs(0).get(1).amount();
    assertThat(paid).isCloseTo(fund, within(1e-6));
    double all = health.costs(0).stream().mapToDouble(Cost::amount).sum();
    assertThat(all).isCloseTo(cost, within(1e-6));
  }

  @Test
  void longerLivesPutOffTheCostOfTheLastYear() {
    InsuredPersons insured = Insured.level(30, 1, 73_000, 0.05);

    double without = health(insured, 1, 1).cost(29);
    double with = health(insured, 1, 10).cost(29);

    assertThat(health(insured, 1, 10).cost(0))
        .isCloseTo(health(insured, 1, 1).cost(0), within(1e-6));
    assertThat(with).isLessThan(without);
  }

  @Test
  void longTermCareIsDependentsTimesDaysByWhereTheyAre() {
    LongTermCare care =
        new LongTermCare(
            Insured.level(2, 100, 73_000, 0.05),
            new LongTermCare.Dependence(RatesByAge.constant(0.01), -0.01, 0.5),
            List.of(
                new LongTermCare.Setting(new Label("home", "居家"), 0.7, 50, 365, 0.75, 0.04),
                new LongTermCare.Setting(
                    new Label("institution", "机构"), 0.3, 100, 365, 0.7, 0.04)));

    assertThat(care.recipients(0)).isCloseTo(40, within(1e-9));
    assertThat(care.recipients(1)).isCloseTo(39.6, within(1e-9));
    assertThat(care.costs(0).get(0).amount()).isCloseTo(40 * 0.7 * 50 * 365 * 0.75, within(1e-6));
    double all = care.costs(0).stream().mapToDouble(Cost::amount).sum();
    assertThat(all).isCloseTo(40 * 365 * (0.7 * 50 + 0.3 * 100), within(1e-6));
  }

  @Test
  void theFundRollsForwardAndTheLevelRateUsesItUp() {
    InsuredPersons insured = Insured.level(10, 100, 73_000, 0.05);
    Maternity maternity = maternity(insured, 1);
    Financing financing = new Financing(0.006, 0, 0, 0.97, 0.02, 1e6, 0.025, 6, 2);
    BranchProjection projection = BranchProjection.of(maternity, financing);

    double fund = 1e6;
    for (BranchYear year : projection.years()) {
      assertThat(year.income()).isCloseTo(0.97 * 0.006 * year.wageBill(), within(1e-6));
      assertThat(year.expenditure()).isCloseTo(1.02 * year.benefits(Cost.Payer.FUND), within(1e-6));
      fund = fund * 1.025 + (year.income() - year.expenditure()) * Math.sqrt(1.025);
      assertThat(year.reserve()).isCloseTo(fund, within(1e-6));
    }

    double level = projection.levelRate(10).orElseThrow();
    BranchProjection charged =
        BranchProjection.of(maternity, new Financing(level, 0, 0, 1, 0.02, 1e6, 0.025, 6, 2));
    assertThat(charged.years().getLast().reserve()).isCloseTo(0, within(1e-3));
  }

  @Test
  void otherMoneyLeavesRatesAsTheyWere() {
    Financing financing = new Financing(0.01, 0, 0, 1, 0.02, 0, 0.025, 6, 2);
    for (int branch = 0; branch < 3; branch++) {
      BranchProjection one = projected(branch, 1, financing);
      BranchProjection two = projected(branch, 2, financing);
      for (int t = 0; t < 5; t++) {
        assertThat(two.years().get(t).costRate().orElseThrow())
            .isCloseTo(one.years().get(t).costRate().orElseThrow(), within(1e-14));
        assertThat(two.years().get(t).loading().orElseThrow())
            .isCloseTo(one.years().get(t).loading().orElseThrow(), within(1e-14));
      }
    }
  }

  private static BranchProjection projected(int branch, double money, Financing financing) {
    InsuredPersons insured = Insured.level(5, 100, 73_000 * money, 0.05);
    return BranchProjection.of(
        switch (branch) {
          case 0 -> maternity(insured, money);
          case 1 -> unemployment(insured, money);
          default -> health(insured, money, 5);
        },
        financing);
  }

  @Test
  void withoutInsuredPersonsRatesAreNotDefined() {
    BranchProjection none =
        BranchProjection.of(
            maternity(Insured.level(2, 0, 73_000, 0.05), 1),
            new Financing(0.01, 0, 0, 1, 0, 0, 0.02, 6, 2));

    assertThat(none.years().getFirst().costRate()).isEmpty();
    assertThat(none.years().getFirst().reserveMonths()).isEmpty();
    assertThat(none.levelRate(2)).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> new Financing(8, 0, 0, 1, 0, 0, 0.02, 6, 2))
        .hasMessageContaining("0.08");
    assertThatThrownBy(() -> new CareLevel(NAME, 1, 80, 0.8, 0)).hasMessageContaining("0.8");
    assertThatThrownBy(() -> RatesByAge.of(new double[] {1, -1}, new double[] {1}))
        .hasMessageContaining("age 1");
  }
}
