package org.openshebao.actuarial.branch.sickness;

/// How long spells of sickness last, in whole days: P(D > d) = exp(−(d/s)^k) for d = 0, 1, 2 …
///
/// With k = 1 a day more is as likely on every day (geometric); with k below 1 those who have been ill for long stay ill for longer. The
/// scale s is such that the mean is the one given.
public final class SpellDuration {

  /// Longer spells than this are none: ten years.
  private static final int LONGEST = 3653;

  private final double scale;
  private final double shape;

  private SpellDuration(double scale, double shape) {
    this.scale = scale;
    this.shape = shape;
  }

  /// Spells of a mean length.
  ///
  /// @param mean  days, 1 or more
  /// @param shape  k, above 0
  public static SpellDuration of(double mean, double shape) {
    if (!(mean >= 1 && mean <= 1000 && shape > 0.2 && shape <= 5)) {
      throw new IllegalArgumentException(
          "A mean of 1 to 1,000 days and a shape from 0.2 to 5 are needed but were %s and %s."
              .formatted(mean, shape));
    }
    double low = 1e-6;
    double high = 1e6;
    while (high / low > 1 + 1e-14) {
      double middle = Math.sqrt(low * high);
      if (middle == low || middle == high) {
        break;
      }
      if (new SpellDuration(middle, shape).expected(LONGEST) < mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new SpellDuration(high, shape);
  }

  /// P(D > d).
  public double longerThan(int days) {
    return days <= 0 ? 1 : Math.exp(-Math.pow(days / scale, shape));
  }

  /// E[min(D, most)], Σ P(D > d) for d = 0 … most − 1.
  public double expected(int most) {
    double sum = 0;
    for (int day = 0; day < most; day++) {
      double left = longerThan(day);
      sum += left;
      if (left < 1e-18) {
        break;
      }
    }
    return sum;
  }

  /// E[Z], Z the paid days of a spell: those after `waiting` up to `most` paid ones.
  public double paid(int waiting, int most) {
    return expected(waiting + most) - expected(waiting);
  }

  /// E[Z²], Σ (2j − 1)·P(Z ≥ j) for j = 1 … most.
  public double paidSquared(int waiting, int most) {
    double sum = 0;
    for (int day = 1; day <= most; day++) {
      double left = longerThan(waiting + day - 1);
      sum += (2.0 * day - 1) * left;
      if (left < 1e-18) {
        break;
      }
    }
    return sum;
  }

  /// P(Z = z) for z = 0 … most.
  public double[] paidDays(int waiting, int most) {
    double[] probabilities = new double[most + 1];
    probabilities[0] = 1 - longerThan(waiting);
    for (int day = 1; day < most; day++) {
      probabilities[day] = longerThan(waiting + day - 1) - longerThan(waiting + day);
    }
    probabilities[most] = longerThan(waiting + most - 1);
    return probabilities;
  }
}
