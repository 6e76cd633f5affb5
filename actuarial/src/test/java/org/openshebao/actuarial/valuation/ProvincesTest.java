package org.openshebao.actuarial.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.FundInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.province.CentralAdjustment;
import org.openshebao.actuarial.valuation.province.Portability;
import org.openshebao.actuarial.valuation.province.Province;
import org.openshebao.actuarial.valuation.province.ProvincialProjection;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.base.text.Label;

class ProvincesTest {

  private static final ValuationInput NATION = SmallScheme.input();
  private static final List<Province> THIRDS = List.of(part("A", 0.7, 0.4), part("B", 0.3, 0.6));

  private static Province part(String code, double workers, double pensioners) {
    CategoryInput whole = NATION.categories().getFirst();
    CategoryInput part =
        whole
            .withRegistered(whole.registered().times(workers))
            .withStart(
                whole.contributors().scaled((sex, age) -> workers),
                whole.dormant().scaled((sex, age) -> workers),
                whole.pensions().share(pensioners));
    ValuationInput input =
        NATION
            .with(List.of(part))
            .withFunds(fund ->
                new FundInput(
                    fund.scheme(),
                    fund.reserve() * workers,
                    fund.accounts() * workers,
                    fund.fundedAccounts(),
                    fund.administration(),
                    fund.subsidy(),
                    fund.residual(),
                    fund.targetMonths()));
    return new Province(code, Label.same(code), input);
  }

  @Test
  void provincesAddUpToTheNationWhateverPassesBetweenThem() {
    Projection nation = ValuationModel.project(NATION);
    ProvincialProjection provinces =
        ProvincialProjection.of(
            THIRDS, new CentralAdjustment(0.045, 0.9), new Portability(0.12, 0.01));

    for (int year = 2025; year <= 2099; year++) {
      for (Item item :
          List.of(Item.CONTRIBUTORS, Item.PENSIONERS, Item.CONTRIBUTIONS, Item.EXPENDITURE)) {
        assertThat(provinces.sum(item, year))
            .isCloseTo(nation.get(item, year), within(1e-9 * nation.get(item, year)));
      }
      assertThat(provinces.reserve(year))
          .isCloseTo(
              nation.get(Item.RESERVE, year),
              within(1e-9 * nation.get(Item.EXPENDITURE, year) * 100));
    }
  }

  @Test
  void theYoungProvincePaysAndTheOldOneReceives() {
    ProvincialProjection provinces =
        ProvincialProjection.of(THIRDS, new CentralAdjustment(0.045, 0.9), Portability.NONE);
    double wage = provinces.projection(0).get(Item.BENEFIT_BASE, 2025);
    double a = provinces.projection(0).get(Item.CONTRIBUTORS, 2025);
    double b = provinces.projection(1).get(Item.CONTRIBUTORS, 2025);
    double old = provinces.projection(0).get(Item.PENSIONERS, 2025);
    double all = old + provinces.projection(1).get(Item.PENSIONERS, 2025);
    double byHand = 0.045 * 0.9 * wage * ((a + b) * old / all - a);

    assertThat(provinces.adjustment(0, 2025)).isNegative().isCloseTo(byHand, within(1e-6));
    assertThat(provinces.adjustment(1, 2025)).isCloseTo(-byHand, within(1e-6));
    assertThat(provinces.movers(0, 2025)).isZero();
  }

  @Test
  void whatMoversTakeAlongIsTheirShareOfTheStockAndAddsUpToZero() {
    double[] net =
        new Portability(0.12, 0.1).net(new double[] {1000, 500, 0}, new double[] {6, 3, 1});

    assertThat(net[0]).isCloseTo(-100 + 50 * 6 / 7.0, within(1e-9));
    assertThat(net[2]).isCloseTo(100 * 1 / 4.0 + 50 * 1 / 7.0, within(1e-9));
    assertThat(Arrays.stream(net).sum()).isCloseTo(0, within(1e-12));
  }
}
