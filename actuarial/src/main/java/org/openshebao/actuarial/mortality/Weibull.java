package org.openshebao.actuarial.mortality;

/// Weibull's law, μ(x) = (s/m)·(x/m)ˢ⁻¹.
///
/// @param scale  m, the age that one in e reaches, in years, above 0
/// @param shape  s, at least 1: the force does not fall with age
/// @see "Weibull, W. (1951), A Statistical Distribution Function of Wide Applicability, J. Appl. Mech. 18"
public record Weibull(double scale, double shape) implements MortalityLaw {

  public Weibull {
    if (!(scale > 0 && shape >= 1)) {
      throw new IllegalArgumentException(
          "Weibull's law needs a scale above 0 and a shape of 1 or more but was %s and %s."
              .formatted(scale, shape));
    }
  }

  @Override
  public double force(double age) {
    return shape / scale * Math.pow(age / scale, shape - 1);
  }

  @Override
  public double cumulatedForce(double age) {
    return Math.pow(age / scale, shape);
  }
}
