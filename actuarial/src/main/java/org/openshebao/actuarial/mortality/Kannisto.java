package org.openshebao.actuarial.mortality;

/// Kannisto's law of old ages, μ(x) = B·eᵏˣ / (1 + B·eᵏˣ): the logit of the force rises along a line and the force stays below 1.
///
/// @param b  B, above 0
/// @param k  growth of the odds a year of age, above 0
/// @see "Thatcher, Kannisto and Vaupel (1998), The Force of Mortality at Ages 80 to 120, ch. 2"
public record Kannisto(double b, double k) implements MortalityLaw {

  public Kannisto {
    if (!(b > 0 && k > 0)) {
      throw new IllegalArgumentException(
          "Kannisto's law needs B > 0 and k > 0 but was B = %s, k = %s.".formatted(b, k));
    }
  }

  @Override
  public double force(double age) {
    double odds = b * Math.exp(k * age);
    return odds / (1 + odds);
  }

  @Override
  public double cumulatedForce(double age) {
    // ln(1 + B·e^(kx)) / k, for large x without overflow
    double log = Math.log(b) + k * age;
    double high = log > 30 ? log + Math.log1p(Math.exp(-log)) : Math.log1p(Math.exp(log));
    return (high - Math.log1p(b)) / k;
  }
}
