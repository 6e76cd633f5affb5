package org.openshebao.actuarial.mortality;

/// Beard's law, μ(x) = B·eᵏˣ / (1 + D·eᵏˣ): the force levels off at B/D. Kannisto's law is D = B.
///
/// @param b  B, above 0
/// @param k  growth a year of age, above 0
/// @param d  D, above 0
/// @see "Beard, R. E. (1971), Some Aspects of Theories of Mortality, in Brass (ed.), Biological Aspects of Demography"
public record Beard(double b, double k, double d) implements MortalityLaw {

  public Beard {
    if (!(b > 0 && k > 0 && d > 0)) {
      throw new IllegalArgumentException(
          "Beard's law needs B, k and D above 0 but was B = %s, k = %s, D = %s."
              .formatted(b, k, d));
    }
  }

  @Override
  public double force(double age) {
    double growth = Math.exp(k * age);
    return Double.isInfinite(growth) ? b / d : b * growth / (1 + d * growth);
  }

  @Override
  public double cumulatedForce(double age) {
    double log = Math.log(d) + k * age;
    double high = log > 30 ? log + Math.log1p(Math.exp(-log)) : Math.log1p(Math.exp(log));
    return b / (d * k) * (high - Math.log1p(d));
  }
}
