package org.openshebao.actuarial.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.Fertility;
import org.openshebao.actuarial.demography.StepRates;
import org.openshebao.actuarial.demography.SurvivalRatios;
import org.openshebao.actuarial.forecast.Autoregression;
import org.openshebao.actuarial.forecast.VectorAutoregression;
import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.actuarial.risk.Driver;
import org.openshebao.actuarial.risk.PathGenerator;
import org.openshebao.actuarial.risk.PathOutcome;
import org.openshebao.actuarial.risk.RiskPath;
import org.openshebao.actuarial.risk.RiskProcesses;
import org.openshebao.actuarial.risk.StochasticProjection;
import org.openshebao.actuarial.valuation.input.Demography;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.actuarial.valuation.risk.UncertainValuation;

/// The valuation on paths: without chance it is the valuation; with it, what chance does has the right direction.
class UncertainValuationTest {

  private static final int YEARS = 40;
  private static final RiskProcesses PROCESSES =
      new RiskProcesses(
          0.5,
          40,
          new Autoregression(0, 0.9, 0.05),
          1,
          new Autoregression(0, 0.5, 0.1),
          VectorAutoregression.diagonal(
              new double[3],
              new double[] {0.5, 0.3, 0.6},
              new double[] {0.01, 0.012, 0.015},
              new double[][] {{1, -0.2, 0.1}, {-0.2, 1, 0.2}, {0.1, 0.2, 1}}));

  private static UncertainPopulation population() {
    Demography known = SmallScheme.people(1, 0.0, 1);
    double[][] persons = new double[2][101];
    LifeTable[] tables = new LifeTable[2];
    for (Sex sex : Sex.values()) {
      double[] rates = new double[101];
      for (int age = 0; age <= 100; age++) {
        persons[sex.ordinal()][age] = known.population(0, sex, age);
        rates[age] = -Math.log1p(-Math.min(0.6, known.dying(0, sex, age)));
      }
      tables[sex.ordinal()] = LifeTable.ofDeathRates(0, 0.3, rates);
    }
    double[] births = new double[101];
    for (int age = 20; age < 40; age++) {
      births[age] = 0.09;
    }
    List<StepRates> steps = new ArrayList<>();
    for (int t = 0; t < YEARS; t++) {
      steps.add(
          new StepRates(
              SurvivalRatios.ofSingleAges(tables[0]),
              SurvivalRatios.ofSingleAges(tables[1]),
              Fertility.of(1, births),
              1.06,
              AgeSexCounts.of(new double[101], new double[101])));
    }
    double[] b = new double[101];
    java.util.Arrays.fill(b, 0.05);
    return new UncertainPopulation(AgeSexCounts.of(persons[0], persons[1]), steps, b, b);
  }

  private static ValuationInput input(UncertainPopulation population) {
    return SmallScheme.input().withYears(YEARS).with(population.at(RiskPath.still(YEARS)));
  }

  @Test
  void withoutChanceItIsTheValuation() {
    UncertainPopulation population = population();
    ValuationInput input = input(population);
    Projection projection = ValuationModel.project(input);

    PathOutcome outcome =
        new UncertainValuation(input, population, Projection.ALL).project(RiskPath.still(YEARS));

    for (int i = 0; i < YEARS; i++) {
      int year = 2025 + i;
      assertThat(outcome.expenditure(i)).isEqualTo(projection.get(Item.EXPENDITURE, year));
      double reserve = projection.get(Item.RESERVE, year);
      assertThat(outcome.reserve(i))
          .isCloseTo(reserve, within(1e-9 * Math.max(1, Math.abs(reserve))));
    }
    assertThat(outcome.generalAveragePremium())
        .isCloseTo(
            projection.indicators().generalAverage(YEARS, true).orElseThrow(), within(1e-12));
  }

  @Test
  void longerLivesCostMoreAndMoreBirthsCostLessInTheEnd() {
    UncertainPopulation population = population();
    UncertainValuation valuation =
        new UncertainValuation(input(population), population, Projection.ALL);
    PathGenerator generator = new PathGenerator(PROCESSES, 4, YEARS);
    PathOutcome still = valuation.project(RiskPath.still(YEARS));

    int lives = 0;
    int births = 0;
    for (int i = 0; i < 6; i++) {
      RiskPath mortality = generator.path(i, EnumSet.of(Driver.MORTALITY));
      double level = 0;
      for (int year = 0; year < YEARS; year++) {
        level += mortality.mortality(year);
      }
      double premium = valuation.project(mortality).generalAveragePremium();
      lives += (premium > still.generalAveragePremium()) == (level < 0) ? 1 : 0;

      RiskPath fertility = generator.path(i, EnumSet.of(Driver.FERTILITY));
      double more = 0;
      for (int year = 0; year < YEARS - 18; year++) {
        more += fertility.fertility(year);
      }
      double wages = valuation.project(fertility).insuredWages(YEARS - 1);
      births += (wages > still.insuredWages(YEARS - 1)) == (more > 0) ? 1 : 0;
    }
    assertThat(lives).isEqualTo(6);
    assertThat(births).isGreaterThanOrEqualTo(5);
  }

  @Test
  void givesTheSameBitsForAnyNumberOfThreads() {
    UncertainPopulation population = population();
    UncertainValuation valuation =
        new UncertainValuation(input(population), population, Projection.ALL);
    PathGenerator generator = new PathGenerator(PROCESSES, 4, YEARS);

    double[] one = new StochasticProjection(valuation, 1, done -> {}).run(generator, 8).premiums();
    double[] three =
        new StochasticProjection(valuation, 3, done -> {}).run(generator, 8).premiums();

    assertThat(three).isEqualTo(one);
  }
}
