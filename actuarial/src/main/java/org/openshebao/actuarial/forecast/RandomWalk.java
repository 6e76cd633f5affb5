package org.openshebao.actuarial.forecast;

/// A random walk with drift, k(t+1) = k(t) + d + σ·ε.
///
/// @param last  k(T), the value it goes on from
/// @param drift  d, a step
/// @param sigma  σ, the standard deviation of a step, from T−2 degrees of freedom
/// @param observed  T, how many values it was estimated from
/// @see "Lee and Carter (1992), Modeling and Forecasting U.S. Mortality, JASA 87(419), § 4"
public record RandomWalk(double last, double drift, double sigma, int observed) {

  /// From values: d = (k(T) − k(1))/(T−1), σ² = Σ (Δk − d)²/(T−2).
  public static RandomWalk of(double[] k) {
    if (k.length < 3) {
      throw new IllegalArgumentException(
          "A random walk needs at least 3 values but was given %d.".formatted(k.length));
    }
    int steps = k.length - 1;
    double drift = (k[steps] - k[0]) / steps;
    double squares = 0;
    for (int t = 0; t < steps; t++) {
      double off = k[t + 1] - k[t] - drift;
      squares += off * off;
    }
    return new RandomWalk(k[steps], drift, Math.sqrt(squares / (steps - 1)), k.length);
  }

  /// The mean `steps` ahead, k(T) + h·d.
  public double mean(int steps) {
    return last + steps * drift;
  }

  /// The standard deviation `steps` ahead of the walk itself, σ·√h.
  public double processError(int steps) {
    return sigma * Math.sqrt(steps);
  }

  /// The standard deviation `steps` ahead with the error of the estimated drift: √(h²σ²/(T−1) + hσ²).
  public double totalError(int steps) {
    return sigma * Math.sqrt((double) steps * steps / (observed - 1) + steps);
  }
}
