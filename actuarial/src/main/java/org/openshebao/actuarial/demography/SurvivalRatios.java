package org.openshebao.actuarial.demography;

import org.openshebao.actuarial.mortality.AbridgedLifeTable;
import org.openshebao.actuarial.mortality.LifeTable;

/// S(x): which part of those in one age (or group) at one mid-year are alive in the next one a step later.
///
///     S(0) = L(0)/(n·l(0))   S(x) = L(x)/L(x−1)   S(ω) = L(ω)/(L(ω−1) + L(ω)), of the last two together
///
/// @see "Preston, Heuveline and Guillot (2001), Demography, ch. 6"
public final class SurvivalRatios {

  private final int years;
  private final double[] ratios;

  private SurvivalRatios(int years, double[] ratios) {
    this.years = years;
    this.ratios = ratios;
  }

  /// For steps of a year, from a table by single age from 0.
  public static SurvivalRatios ofSingleAges(LifeTable table) {
    double[] lived = new double[table.lastAge() + 1];
    for (int age = 0; age < lived.length; age++) {
      lived[age] = table.personYears(age);
    }
    return of(1, table.survivors(0), lived);
  }

  /// For steps of five years: infants and the group 1–4 together, then the groups of the table.
  public static SurvivalRatios ofFiveYearGroups(AbridgedLifeTable table) {
    double[] lived = new double[table.groups() - 1];
    for (int group = 0; group < lived.length; group++) {
      lived[group] = table.personYears(group + 1);
    }
    lived[0] += table.personYears(0);
    return of(5, table.survivors(0), lived);
  }

  private static SurvivalRatios of(int years, double born, double[] lived) {
    int last = lived.length - 1;
    double[] ratios = new double[lived.length];
    ratios[0] = lived[0] / (years * born);
    for (int x = 1; x < last; x++) {
      ratios[x] = lived[x - 1] == 0 ? 0 : lived[x] / lived[x - 1];
    }
    double oldest = lived[last - 1] + lived[last];
    ratios[last] = oldest == 0 ? 0 : lived[last] / oldest;
    return new SurvivalRatios(years, ratios);
  }

  /// The survival of lives whose force of mortality is that of these times a factor: S to the power of it.
  ///
  /// @param factors  by the age or group at the end of the step
  public SurvivalRatios withHazard(double[] factors) {
    if (factors.length != ratios.length) {
      throw new IllegalArgumentException(
          "Survival has %d ages but %d factors were given."
              .formatted(ratios.length, factors.length));
    }
    double[] changed = new double[ratios.length];
    for (int x = 0; x < ratios.length; x++) {
      changed[x] = Math.pow(ratios[x], factors[x]);
    }
    return new SurvivalRatios(years, changed);
  }

  /// n, years of a step and of an age group.
  public int years() {
    return years;
  }

  /// S of an age or group; of the last one for the last two together.
  public double get(int age) {
    return ratios[age];
  }

  /// How many ages or groups.
  public int ages() {
    return ratios.length;
  }
}
