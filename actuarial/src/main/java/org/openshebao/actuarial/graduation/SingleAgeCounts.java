package org.openshebao.actuarial.graduation;

/// Persons, births or deaths of age groups spread over single ages: the differences of a monotone curve through the
/// cumulated numbers. Every group keeps its total and no age turns negative.
///
/// @see "Fritsch and Carlson (1980), Monotone Piecewise Cubic Interpolation, SIAM J. Numer. Anal. 17(2)"
public final class SingleAgeCounts {

  private SingleAgeCounts() {}

  /// Single ages from the first start to before the last bound.
  ///
  /// @param bounds  lowest ages of the groups and, at the end, the age after the last group: one more than counts
  /// @param counts  of each group, from 0
  public static double[] of(int[] bounds, double[] counts) {
    if (bounds.length != counts.length + 1) {
      throw new IllegalArgumentException(
          "%d groups need %d bounds but have %d."
              .formatted(counts.length, counts.length + 1, bounds.length));
    }
    double[] x = new double[bounds.length];
    double[] cumulated = new double[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      x[i] = bounds[i];
      cumulated[i] = i == 0 ? 0 : cumulated[i - 1] + requireCount(bounds[i - 1], counts[i - 1]);
    }
    MonotoneCurve curve = MonotoneCurve.through(x, cumulated);
    double[] single = new double[bounds[bounds.length - 1] - bounds[0]];
    for (int i = 0; i < single.length; i++) {
      single[i] = Math.max(0, curve.at(bounds[0] + i + 1) - curve.at(bounds[0] + i));
    }
    return single;
  }

  private static double requireCount(int age, double count) {
    if (!(count >= 0)) {
      throw new IllegalArgumentException(
          "The group from age %d must hold 0 or more but holds %s.".formatted(age, count));
    }
    return count;
  }
}
