package org.openshebao.actuarial.mortality;

/// Makeham's law, μ(x) = A + B·cˣ. With A = 0 it is Gompertz' law.
///
/// @param a  A, the force that does not depend on age, a year
/// @param b  B, above 0
/// @param c  growth of the force a year of age, above 1
/// @see "Dickson, Hardy and Waters (2020), Actuarial Mathematics for Life Contingent Risks, 3rd ed., § 2.3"
public record Makeham(double a, double b, double c) implements MortalityLaw {

  public Makeham {
    if (!(a >= 0 && b > 0 && c > 1)) {
      throw new IllegalArgumentException(
          "Makeham's law needs A ≥ 0, B > 0 and c > 1 but was A = %s, B = %s, c = %s."
              .formatted(a, b, c));
    }
  }

  /// Gompertz' law, μ(x) = B·cˣ.
  public static Makeham gompertz(double b, double c) {
    return new Makeham(0, b, c);
  }

  @Override
  public double force(double age) {
    return a + b * Math.pow(c, age);
  }

  @Override
  public double cumulatedForce(double age) {
    return a * age + b * Math.expm1(age * Math.log(c)) / Math.log(c);
  }
}
