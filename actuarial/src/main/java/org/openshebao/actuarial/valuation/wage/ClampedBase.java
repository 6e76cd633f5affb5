package org.openshebao.actuarial.valuation.wage;

import org.hipparchus.special.Erf;

/// Wages within a floor and a ceiling, when single wages are lognormal about their mean.
///
///     σ² = ln(1 + c²)   μ = ln w − σ²/2   α = (ln a − μ)/σ   β = (ln b − μ)/σ
///     E[min(max(Y, a), b)] = a·Φ(α) + w·[Φ(β − σ) − Φ(α − σ)] + b·[1 − Φ(β)]
///
/// with a and b the floor and ceiling, multiples of the average wage, and Y the wage as reported.
///
/// @param variation  c, coefficient of variation of single wages; 0 when all are alike
/// @param reported  ϕ, share of wages that is reported
/// @param floor  over the average wage
/// @param ceiling  over the average wage
public record ClampedBase(double variation, double reported, double floor, double ceiling)
    implements ContributionBase {

  public ClampedBase {
    if (!(variation >= 0 && reported >= 0 && reported <= 1 && floor >= 0 && ceiling >= floor)) {
      throw new IllegalArgumentException(
          "The coefficient of variation must be 0 or more, the reported share from 0 to 1, the ceiling not below the floor, but they are %s, %s, %s and %s."
              .formatted(variation, reported, ceiling, floor));
    }
  }

  @Override
  public double mean(double wage, double average) {
    return clamped(wage * reported, variation, floor * average, ceiling * average);
  }

  /// E[min(max(Y, a), b)].
  public static double clamped(double mean, double variation, double floor, double ceiling) {
    if (variation == 0) {
      return Math.clamp(mean, floor, ceiling);
    }
    double sigma = Math.sqrt(Math.log1p(variation * variation));
    double mu = Math.log(mean) - sigma * sigma / 2;
    double alpha = (Math.log(floor) - mu) / sigma;
    double beta = (Math.log(ceiling) - mu) / sigma;
    return (floor == 0 ? 0 : floor * normal(alpha))
        + mean * (normal(beta - sigma) - normal(alpha - sigma))
        + (Double.isInfinite(ceiling) ? 0 : ceiling * normal(-beta));
  }

  /// The share of persons whose wage lies at or below a bound.
  public static double shareBelow(double mean, double variation, double bound) {
    double sigma = Math.sqrt(Math.log1p(variation * variation));
    return normal((Math.log(bound) - Math.log(mean) + sigma * sigma / 2) / sigma);
  }

  private static double normal(double x) {
    return 0.5 * Erf.erfc(-x / Math.sqrt(2));
  }
}
