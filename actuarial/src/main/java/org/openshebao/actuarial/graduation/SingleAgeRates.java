package org.openshebao.actuarial.graduation;

/// Death rates of age groups graduated to single ages: a monotone curve through the logarithms at the middles of the groups,
/// its points moved until every group has its rate again.
///
/// Moving the points, rather than scaling the single ages of a group, keeps the curve smooth where groups meet.
public final class SingleAgeRates {

  private static final int MOST_ROUNDS = 500;
  private static final double CLOSE = 1e-12;

  private SingleAgeRates() {}

  /// Rates by single age from age 0 to before the last bound.
  ///
  /// @param bounds  lowest ages of the groups, from 0, and the age after the last group
  /// @param rates  of each group, above 0; where the first group is age 0 alone its rate is kept as it is
  /// @param exposures  person-years by single age, the weights of the group rates
  public static double[] of(int[] bounds, double[] rates, double[] exposures) {
    double[] points = new double[rates.length];
    for (int g = 0; g < rates.length; g++) {
      if (!(rates[g] > 0)) {
        throw new IllegalArgumentException(
            "A rate must be above 0 but of the group from age %d is %s."
                .formatted(bounds[g], rates[g]));
      }
      points[g] = Math.log(rates[g]);
    }
    boolean infants = bounds[1] - bounds[0] == 1;
    double[] single = single(bounds, points, infants);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double worst = 0;
      for (int g = 0; g < rates.length; g++) {
        double off = Math.log(rates[g] / groupRate(bounds, single, exposures, g));
        worst = Math.max(worst, Math.abs(off));
        points[g] += off;
      }
      if (worst < CLOSE) {
        return single;
      }
      single = single(bounds, points, infants);
    }
    throw new ArithmeticException(
        "Single-age rates did not reach the group rates in " + MOST_ROUNDS + " rounds.");
  }

  /// Infants die so much more than children that a curve through both would bend; age 0 stands alone.
  private static double[] single(int[] bounds, double[] points, boolean infants) {
    int from = infants ? 1 : 0;
    double[] x = new double[points.length - from];
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = (bounds[from + i] + bounds[from + i + 1]) / 2.0;
      y[i] = points[from + i];
    }
    MonotoneCurve curve = MonotoneCurve.through(x, y);
    double[] single = new double[bounds[bounds.length - 1] - bounds[0]];
    for (int i = 0; i < single.length; i++) {
      single[i] = Math.exp(infants && i == 0 ? points[0] : curve.at(bounds[0] + i + 0.5));
    }
    return single;
  }

  private static double groupRate(int[] bounds, double[] single, double[] exposures, int g) {
    double deaths = 0;
    double years = 0;
    for (int age = bounds[g] - bounds[0]; age < bounds[g + 1] - bounds[0]; age++) {
      deaths += single[age] * exposures[age];
      years += exposures[age];
    }
    return deaths / years;
  }
}
