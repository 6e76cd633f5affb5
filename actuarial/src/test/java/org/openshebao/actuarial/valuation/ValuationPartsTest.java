package org.openshebao.actuarial.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Reference;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.AwardGrid;
import org.openshebao.actuarial.valuation.award.AwardTable;
import org.openshebao.actuarial.valuation.award.FormulaAwards;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.BenefitInput;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.ShortOfService;
import org.openshebao.actuarial.valuation.input.StartingPensions;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Cells;
import org.openshebao.actuarial.valuation.result.CohortFlows;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.service.InsuredPersons;
import org.openshebao.actuarial.valuation.service.Leavers;
import org.openshebao.actuarial.valuation.service.ServiceCells;
import org.openshebao.actuarial.valuation.service.StepAssumptions;
import org.openshebao.actuarial.valuation.wage.ChosenBase;
import org.openshebao.actuarial.valuation.wage.ClampedBase;
import tools.jackson.databind.JsonNode;

/// Parts of a valuation against published numbers, by hand, or by a second route.
class ValuationPartsTest {

  @Test
  void meanBaseWithinFloorAndCeilingIsThatOfTheReferenceFile() {
    JsonNode file = Reference.json("contribution_base_clamp.json");

    assertThat(file.get("cases")).isNotEmpty();
    for (JsonNode each : file.get("cases")) {
      double mean = each.get("mean_wage").asDouble();
      double variation = each.get("cv").asDouble();
      double floor = each.get("floor").asDouble();
      double ceiling = each.get("ceiling").asDouble();
      double expected = each.get("mean_base").asDouble();

      assertThat(ClampedBase.clamped(mean, variation, floor, ceiling))
          .isCloseTo(expected, within(1e-9 * expected));
      assertThat(ClampedBase.shareBelow(mean, variation, floor))
          .isCloseTo(each.get("share_at_floor").asDouble(), within(1e-9));
      assertThat(1 - ClampedBase.shareBelow(mean, variation, ceiling))
          .isCloseTo(each.get("share_at_ceiling").asDouble(), within(1e-9));
    }
    assertThat(ClampedBase.clamped(5000, 0, 6000, 9000)).isEqualTo(6000);
    assertThat(new ChosenBase(Map.of(0.6, 0.5, 1.0, 0.5)).mean(1, 100))
        .isCloseTo(80, within(1e-12));
  }

  @Test
  void aGridIsExactWhereTheFunctionIsLinearInEachNumber() {
    double[] first = {0, 10, 40};
    double[] second = {0.3, 1, 3};
    double[][] values = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        values[i][j] = first[i] * (1 + second[j]) / 2;
      }
    }

    assertThat(AwardGrid.of(first, second, values).at(27.5, 1.7))
        .isCloseTo(27.5 * 2.7 / 2, within(1e-12));
    assertThatThrownBy(() -> AwardGrid.of(new double[] {1, 1}, second, values))
        .hasMessageContaining("must rise");
  }

  @Test
  void contradictoryRetirementAgesAreRefused() {
    double[][][] notRetired = new double[1][2][80];
    notRetired[0][0][60] = 0;
    notRetired[0][1][61] = 1;

    assertThatThrownBy(() ->
            AwardTable.of(
                List.of("men"),
                notRetired,
                new org.openshebao.actuarial.valuation.award.AwardPoint[1][1][80]))
        .hasMessageContaining("Contradictory retirement ages of \"men\"")
        .hasMessageContaining("aged 60");
  }

  @Test
  void aStepIsThatByHand() {
    ServiceCells start = new ServiceCells();
    start.add(Sex.MALE, 40, 10, 1000, 1_000_000, 9_000, 2_000);
    InsuredPersons persons = new InsuredPersons(start, new ServiceCells());
    Counted left = new Counted();

    persons.step(new Fixed(), left);

    // q 0.01 and r 0.2: q dependent 0.01·(1 − 0.1), r dependent 0.2·(1 − 0.005), 0.792 left, of
    // whom a tenth becomes dormant.
    assertThat(left.died).isCloseTo(9, within(1e-9));
    assertThat(left.retired).isCloseTo(199, within(1e-9));
    assertThat(persons.active().persons(Sex.MALE, 41, 11))
        .isCloseTo(792 * 0.9 * 0.75, within(1e-9));
    assertThat(persons.active().persons(Sex.MALE, 41, 10))
        .isCloseTo(792 * 0.9 * 0.25, within(1e-9));
    assertThat(persons.dormant().persons(Sex.MALE, 41)).isCloseTo(79.2, within(1e-9));
    assertThat(persons.entrants()).isCloseTo(1000 - 712.8, within(1e-9));
    // A balance of 1,000 a head bears 4 %, the year's 100 half a year of it.
    assertThat(persons.active().balance(Sex.MALE, 41, 11))
        .isCloseTo(792 * 0.9 * 0.75 * (1040 + 100 * Math.sqrt(1.04)), within(1e-6));
    assertThat(persons.active().averageIndex(Sex.MALE, 41, 11))
        .isCloseTo((9 + 0.8) / 11, within(1e-12));
    assertThat(persons.active().averageBefore(Sex.MALE, 41, 10)).isCloseTo(2, within(1e-12));
  }

  /// Rates that do not depend on age.
  private static final class Fixed implements StepAssumptions {
    @Override
    public double dying(int sex, int age) {
      return 0.01;
    }

    @Override
    public double invalid(int sex, int age) {
      return 0;
    }

    @Override
    public double retiring(int sex, int age) {
      return 0.2;
    }

    @Override
    public double leaving() {
      return 0.1;
    }

    @Override
    public double returning() {
      return 0.5;
    }

    @Override
    public double density() {
      return 0.75;
    }

    @Override
    public double accountCredit(int sex, int age) {
      return 100;
    }

    @Override
    public double indexCredit(int sex, int age) {
      return 0.8;
    }

    @Override
    public double accountInterest() {
      return 0.04;
    }

    @Override
    public double control(int sex, int ageReached) {
      return sex == 0 && ageReached == 41 ? 1000 : 0;
    }
  }

  /// Counts who leaves.
  private static final class Counted implements Leavers {
    private double died;
    private double retired;

    @Override
    public void died(int sex, int age, int service, double persons, double balance) {
      died += persons;
    }

    @Override
    public void invalid(
        int sex, int age, int service, double persons, double balance, double index) {
      throw new AssertionError("Nobody becomes invalid.");
    }

    @Override
    public void retired(
        int sex,
        int age,
        int service,
        double persons,
        double balance,
        double index,
        double before) {
      retired += persons;
    }
  }

  @Test
  void pensionersByProjectionAndByAnnuityHaveOneValue() {
    ValuationInput input =
        SmallScheme.input()
            .withCategories(each ->
                each.withStart(
                    new ServiceCells(),
                    new ServiceCells(),
                    new StartingPensions(
                        each.pensions().persons(),
                        each.pensions().pension(),
                        AgeSexPath.constant(0),
                        AgeSexPath.constant(0))))
            .with(Group.ACCRUED);
    ValuationInput lifelong = input.with(SmallScheme.people(130, 0.02, 1)).withYears(121);
    Projection projection = ValuationModel.project(lifelong);
    PensionValues values = new PensionValues(lifelong);
    double byAnnuity = 0;
    for (Sex sex : Sex.values()) {
      for (int age = 60; age <= 100; age++) {
        byAnnuity +=
            25_000
                * input.categories().getFirst().pensions().persons(sex, age)
                * (values.of(0, sex.ordinal(), age) - 1)
                * Math.sqrt(1.035);
      }
    }

    assertThat(projection.indicators().value(Item.PENSIONS, 121))
        .isCloseTo(byAnnuity, within(1e-9 * byAnnuity));
  }

  @Test
  void aPensionThatRisesWithTheInterestIsWorthAmountTimesExpectedYears() {
    ValuationInput input =
        SmallScheme.input()
            .with(SmallScheme.economy(0, 0.035, 0.035))
            .with(BenefitInput.oldAgeOnly(1));
    double expected = 0;
    double alive = 1;
    for (int age = 60; age <= 120; age++) {
      expected += alive;
      alive *= 1 - input.demography().dying(0, Sex.FEMALE, age);
    }

    assertThat(new PensionValues(input).of(0, 1, 60)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void aConstantPayAsYouGoRateIsTheGeneralAverageForEveryHorizonAndInterest() {
    for (double interest : new double[] {0, 0.02, 0.05}) {
      ValuationInput input = SmallScheme.input().with(SmallScheme.economy(0.02, 0.01, interest));
      double[][][] values = new double[2][Item.values().length][input.years() + 1];
      for (double[][] scope : values) {
        for (int t = 0; t <= input.years(); t++) {
          scope[Item.INSURED_WAGES.ordinal()][t] = 1000 + 17 * t;
          scope[Item.EXPENDITURE.ordinal()][t] = 0.2 * (1000 + 17 * t);
          scope[Item.RESERVE.ordinal()][t] = 5000;
        }
      }
      Projection projection =
          new Projection(
              input,
              List.of(SmallScheme.FUND, "all"),
              values,
              new CohortFlows(2024, input.years()),
              new Cells(),
              Map.of());
      for (int years : new int[] {1, 25, 75}) {
        double wages = projection.indicators().value(Item.INSURED_WAGES, years);

        assertThat(projection.indicators().generalAverage(years, false).orElseThrow())
            .isCloseTo(0.2, within(1e-12));
        assertThat(projection.indicators().generalAverage(years, true).orElseThrow())
            .isCloseTo(0.2 - 5000 / wages, within(1e-12));
      }
    }
  }

  @Test
  void theDeadLeaveTheirAccountsAndTheLongLivedOverdrawThem() {
    Projection projection = ValuationModel.project(SmallScheme.input());

    assertThat(projection.get(Item.ACCOUNT_REFUNDS, 2060)).isPositive();
    assertThat(projection.get(Item.LONGEVITY_TRANSFER, 2060))
        .isBetween(0.0, projection.get(Item.ACCOUNT_PENSIONS, 2060));
    assertThat(projection.get(Item.POOL_RESERVE, 2060) + projection.get(Item.ACCOUNT_RESERVE, 2060))
        .isCloseTo(projection.get(Item.RESERVE, 2060), within(1.0));
    assertThat(projection.checks())
        .hasSize(4)
        .allSatisfy((check, worst) -> assertThat(worst).isLessThan(1e-9));
  }

  @Test
  void whoIsShortOfServicePaysUpPaysOnOrLeaves() {
    FormulaAwards law = new FormulaAwards("all", t -> 60, 20, 0.01, 0.5, 139, 0);
    ValuationInput input = SmallScheme.input().with(law);
    ServiceCells one = new ServiceCells();
    one.add(Sex.MALE, 59, 15, 1000, 0, 15_000, 0);
    ValuationInput alone =
        input
            .with(Group.CLOSED)
            .withCategories(each ->
                new org.openshebao.actuarial.valuation.input.CategoryInput(
                    each.id(),
                    each.label(),
                    each.scheme(),
                    each.registered(),
                    each.dormancy(),
                    org.openshebao.actuarial.valuation.input.YearPath.constant(1),
                    each.compliance(),
                    0,
                    0,
                    each.wages(),
                    each.wageLevel(),
                    each.base(),
                    each.poolRate(),
                    each.accountRate(),
                    each.menGroups(),
                    each.womenGroups(),
                    new ShortOfService(0.2, 0.3, 0.5),
                    one,
                    new ServiceCells(),
                    StartingPensions.NONE));
    Projection projection = ValuationModel.project(alone);
    double reached = 1000 * (1 - input.demography().dying(0, Sex.MALE, 59) / 2);

    // Sixteen years at 60: four are missing.
    assertThat(projection.get(Item.LEFT_SHORT, 2025)).isCloseTo(0.5 * reached, within(1e-9));
    assertThat(projection.get(Item.NEW_PENSIONERS, 2025)).isCloseTo(0.2 * reached, within(1e-9));
    assertThat(projection.get(Item.PAID_UP, 2025)).isPositive();
    assertThat(projection.get(Item.PAYING_ON, 2025)).isCloseTo(0.3 * reached, within(1e-9));
    assertThat(projection.get(Item.NEW_PENSIONERS, 2028)).isZero();
    assertThat(projection.get(Item.NEW_PENSIONERS, 2029)).isBetween(0.25 * reached, 0.3 * reached);
    assertThat(projection.get(Item.NEW_SERVICE, 2029)).isCloseTo(20, within(1e-9));
  }
}
