package org.openshebao.actuarial.mortality;

/// How likely a life is to survive, at any age and for any time: a table or a law.
public interface Survivorship {

  /// ₜp(x), the probability that a life aged `age` lives at least `years` more.
  ///
  /// @param age  x, in years, not before [#firstAge]
  /// @param years  t, at least 0, whole or not
  /// @return from 0 to 1
  /// @throws IllegalArgumentException when the age or the time lies beyond what is known
  double survival(double age, double years);

  /// The lowest age that is known.
  double firstAge();

  /// An age that nobody (or, under a law, less than one in 10²⁰ of the newborn) reaches.
  double limitingAge();
}
