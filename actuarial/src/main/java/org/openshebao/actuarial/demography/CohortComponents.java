package org.openshebao.actuarial.demography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.openshebao.actuarial.Sex;

/// Projection by cohort components, of single ages by years or of five-year groups by five years.
///
///     P(t+n, x) = [P(t, x−1) + ½M(x−1)]·S(x) + ½M(x)
///     P(t+n, ω) = [P(t, ω−1) + P(t, ω) + ½M(ω−1) + ½M(ω)]·S(ω) + ½M(ω)
///     B = n·Σ f(x)·½[P(t, x) + P(t+n, x)] of women   P(t+n, 0) = B·S(0) + ½M(0), boys and girls apart
///
/// Deaths are counted cohort by cohort; that population, births, deaths and migrants add up is checked in every step.
///
/// @see "Preston, Heuveline and Guillot (2001), Demography, ch. 6"
public final class CohortComponents {

  /// Of the population: what rounding may leave of the balance.
  private static final double BALANCE = 1e-12;

  private CohortComponents() {}

  /// Projects `steps` steps.
  ///
  /// @param rates  what happens in step i, from 0
  /// @return a result a step, in order
  public static List<ProjectionStep> project(
      AgeSexCounts start, int steps, IntFunction<StepRates> rates) {
    List<ProjectionStep> path = new ArrayList<>();
    AgeSexCounts population = start;
    for (int i = 0; i < steps; i++) {
      ProjectionStep step = step(population, rates.apply(i));
      requireBalance(population, step, i);
      path.add(step);
      population = step.population();
    }
    return path;
  }

  private static ProjectionStep step(AgeSexCounts start, StepRates rates) {
    int ages = start.ages();
    double[][] end = new double[2][ages];
    double[][] deaths = new double[2][ages];
    for (Sex sex : Sex.values()) {
      age(sex, start, rates, end[sex.ordinal()], deaths[sex.ordinal()]);
    }
    int years = rates.women().years();
    double births = 0;
    for (int x = 0; x < ages; x++) {
      births +=
          years
              * rates.fertility().get(x)
              * (start.get(Sex.FEMALE, x) + end[Sex.FEMALE.ordinal()][x])
              / 2;
    }
    double boys = births * rates.boysPerGirl() / (1 + rates.boysPerGirl());
    double girls = births - boys;
    end[0][0] = boys * rates.men().get(0) + rates.migrants().get(Sex.MALE, 0) / 2;
    deaths[0][0] = boys * (1 - rates.men().get(0));
    end[1][0] = girls * rates.women().get(0) + rates.migrants().get(Sex.FEMALE, 0) / 2;
    deaths[1][0] = girls * (1 - rates.women().get(0));
    return new ProjectionStep(
        AgeSexCounts.of(end[0], end[1]),
        boys,
        girls,
        AgeSexCounts.of(deaths[0], deaths[1]),
        rates.migrants());
  }

  private static void age(
      Sex sex, AgeSexCounts start, StepRates rates, double[] end, double[] deaths) {
    SurvivalRatios survival = sex == Sex.MALE ? rates.men() : rates.women();
    int last = end.length - 1;
    requireSameAges(start.ages(), survival.ages(), rates.migrants().ages());
    for (int x = 1; x <= last; x++) {
      double exposed = start.get(sex, x - 1) + rates.migrants().get(sex, x - 1) / 2;
      if (x == last) {
        exposed += start.get(sex, x) + rates.migrants().get(sex, x) / 2;
      }
      end[x] = exposed * survival.get(x) + rates.migrants().get(sex, x) / 2;
      deaths[x] = exposed * (1 - survival.get(x));
    }
  }

  private static void requireSameAges(int population, int survival, int migrants) {
    if (population != survival || population != migrants) {
      throw new IllegalArgumentException(
          "The population has %d ages, survival %d and migrants %d."
              .formatted(population, survival, migrants));
    }
  }

  private static void requireBalance(AgeSexCounts start, ProjectionStep step, int number) {
    double expected =
        start.total() + step.births() - step.deaths().total() + step.migrants().total();
    double off = Math.abs(step.population().total() - expected);
    if (!(off <= BALANCE * (start.total() + step.births()))) {
      throw new IllegalStateException(
          "Step %d does not balance: population %s, but start + births − deaths + migrants is %s."
              .formatted(number, step.population().total(), expected));
    }
  }
}
