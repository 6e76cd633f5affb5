package org.openshebao.actuarial.valuation.risk;

import org.openshebao.actuarial.risk.PathModel;
import org.openshebao.actuarial.risk.PathOutcome;
import org.openshebao.actuarial.risk.RiskPath;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;

/// A valuation on each path: the whole projection with the path's population and economy.
///
/// Nominal interest is (1 + π)(1 + r) with the deviations of both; interest on accounts moves by as much. Income holds contributions and
/// the ordinary subsidy, not what a budget would fill up: how often it would have to is what is asked.
public final class UncertainValuation implements PathModel {

  private final ValuationInput input;
  private final UncertainPopulation population;
  private final String scope;

  /// Of a scheme.
  ///
  /// @param input  on the deterministic path
  /// @param population  around the same path
  /// @param scope  id of a scheme, or [Projection#ALL]
  public UncertainValuation(ValuationInput input, UncertainPopulation population, String scope) {
    this.input = input;
    this.population = population;
    this.scope = scope;
    if (population.years() < input.years()) {
      throw new IllegalArgumentException(
          "The population is known for %d years but %d are projected."
              .formatted(population.years(), input.years()));
    }
  }

  @Override
  public PathOutcome project(RiskPath path) {
    Economy economy = economy(path);
    Projection projection = ValuationModel.project(input.with(population.at(path)).with(economy));
    int years = input.years();
    double[] expenditure = new double[years];
    double[] income = new double[years];
    double[] wages = new double[years];
    double[] interest = new double[years];
    for (int i = 0; i < years; i++) {
      int year = input.baseYear() + 1 + i;
      expenditure[i] = projection.get(scope, Item.EXPENDITURE, year);
      income[i] =
          projection.get(scope, Item.CONTRIBUTIONS, year)
              + projection.get(scope, Item.SUBSIDY, year)
              + projection.get(scope, Item.ADJUSTMENT, year);
      wages[i] = projection.get(scope, Item.INSURED_WAGES, year);
      interest[i] = economy.interest().get(i + 1);
    }
    return PathOutcome.of(
        input.baseYear() + 1,
        projection.get(scope, Item.RESERVE, input.baseYear()),
        expenditure,
        income,
        wages,
        interest);
  }

  /// Year t of the economy is year t − 1 of the path; the base year is known.
  private Economy economy(RiskPath path) {
    Economy still = input.economy();
    int last = input.years();
    return still.with(
        YearPath.of(last, t -> still.inflation().get(t) + (t == 0 ? 0 : path.inflation(t - 1))),
        YearPath.of(
            last, t -> still.realWageGrowth().get(t) + (t == 0 ? 0 : path.realWages(t - 1))),
        YearPath.of(last, t -> still.interest().get(t) + moved(still, path, t)),
        YearPath.of(last, t -> still.accountInterest().get(t) + moved(still, path, t)));
  }

  /// By how much nominal interest is off its path.
  private static double moved(Economy still, RiskPath path, int t) {
    if (t == 0) {
      return 0;
    }
    double inflation = still.inflation().get(t);
    double interest = still.interest().get(t);
    double real = (1 + interest) / (1 + inflation) - 1;
    return path.interest(t - 1, inflation, real) - ((1 + inflation) * (1 + real) - 1);
  }
}
