package org.openshebao.actuarial.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.award.FormulaAwards;
import org.openshebao.actuarial.valuation.input.AgeSexPath;
import org.openshebao.actuarial.valuation.input.Group;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.service.ServiceCells;

/// Properties that a projection has whatever its data.
class ValuationPropertyTest {

  private static final ValuationInput INPUT = SmallScheme.input();
  private static final Projection BASE = ValuationModel.project(INPUT);

  @Test
  void chargingTheGeneralAveragePremiumUsesUpTheReserveAtTheEnd() {
    Indicators indicators = BASE.indicators();
    for (int years : new int[] {25, 50, 75}) {
      double rate = indicators.generalAverage(years, true).orElseThrow();
      double expenditure = BASE.get(Item.EXPENDITURE, 2024 + years);

      assertThat(indicators.reserve(rate, 2024 + years) / expenditure).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void generalAveragePremiumOfOneYearIsThePayAsYouGoRate() {
    assertThat(BASE.indicators().generalAverage(1, false).orElseThrow())
        .isCloseTo(BASE.indicators().payAsYouGo(2025).orElseThrow(), within(1e-15));
  }

  @Test
  void generalAveragePremiumRisesWithTheHorizonWhileThePayAsYouGoRateRises() {
    Indicators indicators = BASE.indicators();
    for (int years = 1; years < 75; years++) {
      double next = indicators.payAsYouGo(2024 + years + 1).orElseThrow();
      double now = indicators.generalAverage(years, false).orElseThrow();
      double later = indicators.generalAverage(years + 1, false).orElseThrow();

      assertThat(later > now).isEqualTo(next > now);
    }
  }

  @Test
  void partsOfThePremiumByBenefitAddUp() {
    double sum = 0;
    for (Item item :
        List.of(
            Item.BASIC_PENSIONS,
            Item.TRANSITIONAL_PENSIONS,
            Item.ACCOUNT_PENSIONS,
            Item.FIRST_PENSIONS,
            Item.INVALIDITY_PENSIONS,
            Item.SURVIVOR_PENSIONS,
            Item.DEATH_GRANTS,
            Item.ACCOUNT_REFUNDS,
            Item.ADMINISTRATION)) {
      sum += BASE.indicators().generalAverage(item, 75).orElseThrow();
    }

    assertThat(sum)
        .isCloseTo(BASE.indicators().generalAverage(75, false).orElseThrow(), within(1e-12));
  }

  @Test
  void scaledPremiumKeepsTheReserveFromFallingAndNoLowerRateDoes() {
    double rate = BASE.indicators().scaledPremium(2024, 2044).orElseThrow();
    double least = Double.MAX_VALUE;
    for (int year = 2025; year <= 2044; year++) {
      least =
          Math.min(
              least,
              BASE.indicators().reserve(rate, year) - BASE.indicators().reserve(rate, year - 1));
    }

    assertThat(least / BASE.get(Item.EXPENDITURE, 2044)).isBetween(0.0, 1e-9);
  }

  @Test
  void doublingAllMoneyLeavesRatesAndDates() {
    ValuationInput doubled =
        INPUT
            .with(INPUT.economy().times(2))
            .withCategories(each ->
                each.withStart(
                    each.contributors().withMoney(2),
                    each.dormant().withMoney(2),
                    each.pensions().times(2)))
            .withFunds(fund ->
                new org.openshebao.actuarial.valuation.input.FundInput(
                    fund.scheme(),
                    fund.reserve() * 2,
                    fund.accounts() * 2,
                    fund.fundedAccounts(),
                    fund.administration(),
                    fund.subsidy(),
                    fund.residual(),
                    fund.targetMonths()));
    Indicators now = ValuationModel.project(doubled).indicators();
    Indicators before = BASE.indicators();

    assertThat(now.generalAverage(75, true).orElseThrow())
        .isCloseTo(before.generalAverage(75, true).orElseThrow(), within(1e-12));
    assertThat(now.payAsYouGo(2060).orElseThrow())
        .isCloseTo(before.payAsYouGo(2060).orElseThrow(), within(1e-12));
    assertThat(now.peakYear()).isEqualTo(before.peakYear());
    assertThat(now.firstDeficit(true)).isEqualTo(before.firstDeficit(true));
    assertThat(now.exhaustion().orElse(0)).isCloseTo(before.exhaustion().orElse(0), within(1e-9));
  }

  @Test
  void splittingACategoryIntoTwoHalvesChangesNothing() {
    var whole = INPUT.categories().getFirst();
    var half =
        whole
            .withRegistered(whole.registered().times(0.5))
            .withStart(
                whole.contributors().scaled((sex, age) -> 0.5),
                whole.dormant().scaled((sex, age) -> 0.5),
                whole.pensions().share(0.5));
    Projection halves =
        ValuationModel.project(INPUT.with(List.of(half.withId("a"), half.withId("b"))));

    for (Item item : Item.values()) {
      for (int year = 2024; year <= BASE.lastYear(); year++) {
        double before = BASE.get(item, year);
        assertThat(halves.get(item, year))
            .as("%s %d", item, year)
            .isCloseTo(before, within(1e-9 * Math.max(1, Math.abs(before))));
      }
    }
  }

  @Test
  void moreDeathsLowerPensionExpenditureOfEveryLaterYear() {
    ValuationInput dying = INPUT.with(INPUT.demography().withDying(q -> Math.min(1, q * 1.1)));
    Projection changed = ValuationModel.project(dying);

    for (int year = 2025; year <= BASE.lastYear(); year++) {
      assertThat(changed.get(Item.PENSIONS, year))
          .as("%d", year)
          .isLessThan(BASE.get(Item.PENSIONS, year));
    }
  }

  @Test
  void aHigherRetirementAgeNeverLowersContributorsOfACell() {
    FormulaAwards later = new FormulaAwards("all", t -> t < 5 ? 60 : 61, 0, 0.01, 0.5, 139, 0);
    ValuationInput raised = INPUT.with(later);
    Employment before = new Employment(INPUT);
    Employment after = new Employment(raised);

    for (int t = 0; t <= INPUT.years(); t++) {
      for (int sex = 0; sex < 2; sex++) {
        for (int age = ServiceCells.FIRST_AGE; age <= ServiceCells.LAST_AGE; age++) {
          assertThat(after.contributors(0, t, sex, age))
              .isGreaterThanOrEqualTo(before.contributors(0, t, sex, age));
        }
      }
    }
    Projection changed = ValuationModel.project(raised);
    for (int year = 2025; year <= BASE.lastYear(); year++) {
      assertThat(changed.get(Item.CONTRIBUTORS, year))
          .isGreaterThanOrEqualTo(BASE.get(Item.CONTRIBUTORS, year) * (1 - 1e-12));
    }
  }

  @Test
  void contributorsAreThoseWantedInEveryCellAndYear() {
    Projection kept = ValuationModel.project(INPUT, java.util.Set.of(2025, 2060, 2099));
    Employment employment = new Employment(INPUT);

    assertThat(kept.cells().snapshots()).hasSize(3);
    for (var snapshot : kept.cells().snapshots()) {
      for (Sex sex : Sex.values()) {
        for (int age = 16; age <= 70; age++) {
          double wanted = employment.contributors(0, snapshot.year() - 2024, sex.ordinal(), age);
          assertThat(snapshot.contributors().persons(sex, age))
              .isCloseTo(wanted, within(1e-9 * Math.max(1, wanted)));
        }
      }
    }
  }

  @Test
  void noCoverageNoMortalityAndOnePersonRun() {
    ValuationInput nobody =
        INPUT.withCategories(each ->
            each.withRegistered(AgeSexPath.constant(0))
                .withStart(
                    new ServiceCells(),
                    new ServiceCells(),
                    org.openshebao.actuarial.valuation.input.StartingPensions.NONE));
    Projection none = ValuationModel.project(nobody);
    ValuationInput immortal = INPUT.with(INPUT.demography().withDying(q -> 0.0));
    ServiceCells one = new ServiceCells();
    one.add(Sex.FEMALE, 40, 15, 1, 50_000, 15, 0);
    ValuationInput alone =
        nobody
            .with(Group.CLOSED)
            .withCategories(each ->
                each.withStart(
                    one,
                    new ServiceCells(),
                    org.openshebao.actuarial.valuation.input.StartingPensions.NONE));
    Projection single = ValuationModel.project(alone);

    assertThat(none.get(Item.EXPENDITURE, 2060)).isZero();
    assertThat(none.indicators().payAsYouGo(2060)).isEmpty();
    assertThat(none.indicators().generalAverage(75, false)).isEmpty();
    assertThat(none.indicators().demographicRatio(2060)).isEmpty();
    assertThat(ValuationModel.project(immortal).get(Item.PENSIONERS, 2099))
        .isGreaterThan(BASE.get(Item.PENSIONERS, 2099));
    assertThat(single.get(Item.CONTRIBUTORS, 2025)).isBetween(0.9, 1.0);
    assertThat(single.get(Item.PENSIONERS, 2046)).isBetween(0.4, 1.0);
  }

  @Test
  void aClosedSchemeEndsWithoutWagesAndItsRatioIsUndefined() {
    ValuationInput closed = INPUT.with(Group.CLOSED);
    Projection projection = ValuationModel.project(closed);

    assertThat(projection.get(Item.NEW_ENTRANTS, 2050)).isZero();
    assertThat(projection.get(Item.INSURED_WAGES, 2099)).isZero();
    assertThat(projection.indicators().payAsYouGo(2099)).isEmpty();
    assertThat(projection.get(Item.INSURED_WAGES, 2030)).isPositive();
  }

  @Test
  void aChangeAfterTheHorizonChangesNothingAndTheSameInputGivesTheSameBits() {
    FormulaAwards late = new FormulaAwards("all", t -> t < 90 ? 60 : 65, 0, 0.01, 0.5, 139, 0);
    Projection again = ValuationModel.project(SmallScheme.input());
    Projection changed = ValuationModel.project(INPUT.with(late));

    for (Item item : Item.values()) {
      assertThat(again.path("all", item)).containsExactly(BASE.path("all", item));
      assertThat(changed.path("all", item)).containsExactly(BASE.path("all", item));
    }
  }

  @Test
  void moreInsuredThanEmployedIsRefusedWithItsCell() {
    ValuationInput twice =
        INPUT.with(
            List.of(
                INPUT.categories().getFirst().withId("a"),
                INPUT.categories().getFirst().withId("b")));

    assertThatThrownBy(() -> ValuationModel.project(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("More are insured than employed in 2024, men, age 15");
  }

  @Test
  void anInterestInPercentIsRefusedWithWhatWouldBeRight() {
    assertThatThrownBy(() -> SmallScheme.economy(0.02, 0.02, 3.5))
        .hasMessageContaining("Interest must be from -0.5 to 0.5")
        .hasMessageContaining("Maybe a percentage: 0.035?");
    assertThatThrownBy(
            () -> INPUT.withCategories(each -> each.withRegistered(AgeSexPath.constant(1.2))))
        .hasMessageContaining("Coverage of employees must be from 0.0 to 1.0");
    assertThat(YearPath.constant(1).get(5)).isEqualTo(1);
  }
}
