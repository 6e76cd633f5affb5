package org.openshebao.actuarial.valuation.input;

import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.CohortComponents;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.demography.StepRates;

/// A population by single age and sex in the middle of each year, and the probability of dying before the next.
///
/// q(t, x) is 1 − S(x+1): of those aged x in the middle of t, the share that does not live to the middle of t+1. Insured
/// persons and pensioners die by the same probabilities as the population, so that no cohort of a scheme outlives its country.
public final class Demography {

  private final double[][][] population; // [t][sex][age]
  private final double[][][] dying;

  private Demography(double[][][] population, double[][][] dying) {
    this.population = population;
    this.dying = dying;
  }

  /// From numbers by year, sex (0 men, 1 women) and age; the last age holds all higher ones.
  ///
  /// @param population  persons, from the base year on
  /// @param dying  probabilities for each step; the last one holds on
  public static Demography of(double[][][] population, double[][][] dying) {
    for (int t = 0; t < dying.length; t++) {
      for (int s = 0; s < 2; s++) {
        for (int x = 0; x < dying[t][s].length; x++) {
          if (!(dying[t][s][x] >= 0 && dying[t][s][x] <= 1)) {
            throw new IllegalArgumentException(
                "A probability of dying must be from 0 to 1 but %d years after the base year, %s, age %d, is %s."
                    .formatted(t, s == 0 ? "men" : "women", x, dying[t][s][x]));
          }
        }
      }
    }
    return new Demography(population, dying);
  }

  /// A projection by cohort components.
  ///
  /// @param start  in the middle of the base year
  /// @param rates  what happens in each step; the population has one year more
  public static Demography project(AgeSexCounts start, List<StepRates> rates) {
    List<ProjectionStep> steps = CohortComponents.project(start, rates.size(), rates::get);
    int ages = start.ages();
    double[][][] population = new double[rates.size() + 1][][];
    double[][][] dying = new double[rates.size()][2][ages];
    population[0] = bySex(start);
    for (int t = 0; t < rates.size(); t++) {
      population[t + 1] = bySex(steps.get(t).population());
      for (int x = 0; x < ages; x++) {
        int next = Math.min(x + 1, ages - 1);
        dying[t][0][x] = 1 - rates.get(t).men().get(next);
        dying[t][1][x] = 1 - rates.get(t).women().get(next);
      }
    }
    return of(population, dying);
  }

  private static double[][] bySex(AgeSexCounts counts) {
    return new double[][] {counts.of(Sex.MALE), counts.of(Sex.FEMALE)};
  }

  /// How many years after the base year the population is known.
  public int lastYear() {
    return population.length - 1;
  }

  /// The last age, which holds all higher ones.
  public int lastAge() {
    return population[0][0].length - 1;
  }

  /// Persons `t` years after the base year.
  public double population(int t, Sex sex, int age) {
    return population[t][sex.ordinal()][age];
  }

  /// Probability that somebody of this age in the middle of year `t` does not live to the middle of the next.
  public double dying(int t, Sex sex, int age) {
    double[] ages = dying[Math.min(t, dying.length - 1)][sex.ordinal()];
    return ages[Math.min(age, ages.length - 1)];
  }

  /// All persons `t` years after the base year.
  public double total(int t) {
    double sum = 0;
    for (double[] ages : population[t]) {
      for (double persons : ages) {
        sum += persons;
      }
    }
    return sum;
  }

  /// The same population with every probability of dying and living changed as of lives that die `factor` times as often. The
  /// persons stay: this is for what-ifs about insured persons alone.
  public Demography withDying(java.util.function.DoubleUnaryOperator change) {
    double[][][] changed = new double[dying.length][2][];
    for (int t = 0; t < dying.length; t++) {
      for (int s = 0; s < 2; s++) {
        changed[t][s] = java.util.Arrays.stream(dying[t][s]).map(change).toArray();
      }
    }
    return of(population, changed);
  }
}
