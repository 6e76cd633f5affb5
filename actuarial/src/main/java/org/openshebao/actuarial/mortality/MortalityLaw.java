package org.openshebao.actuarial.mortality;

/// A law of mortality: the force of mortality as a function of age, with its integral in closed form.
///
///     ₜp(x) = exp(−∫ μ(x+s) ds),  0 ≤ s ≤ t
public interface MortalityLaw extends Survivorship {

  /// Nobody to speak of is left when fewer than one in 10²⁰ is.
  double NOBODY = 1e-20;

  /// μ(x), the force of mortality, a year.
  double force(double age);

  /// ∫ μ(s) ds from 0 to `age`.
  double cumulatedForce(double age);

  @Override
  default double survival(double age, double years) {
    if (!(age >= firstAge() && years >= 0)) {
      throw new IllegalArgumentException(
          "Survival needs an age from %s on and a time from 0 on but was asked from age %s for %s years."
              .formatted(firstAge(), age, years));
    }
    return Math.exp(cumulatedForce(age) - cumulatedForce(age + years));
  }

  @Override
  default double firstAge() {
    return 0;
  }

  @Override
  default double limitingAge() {
    double age = Math.ceil(firstAge()) + 1;
    while (survival(firstAge(), age - firstAge()) > NOBODY) {
      age++;
    }
    return age;
  }

  /// The central death rate of a year of age, m(x) = ∫ μ·ₛp ds / ∫ ₛp ds, by Simpson's rule over 2⁶ parts.
  default double deathRate(int age) {
    int parts = 64;
    double years = 0;
    for (int i = 0; i <= parts; i++) {
      double weight = i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2;
      years += weight * survival(age, (double) i / parts);
    }
    return (1 - survival(age, 1)) / (years / (3 * parts));
  }
}
