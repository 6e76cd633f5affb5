package org.openshebao.actuarial.contingency;

/// Values of 1 paid at the end of the part of a year in which a status ends.
///
///     A = Σ v^(t+1/m)·(ₜp − ₜ₊₁⸝ₘp)   for t = d, d+1/m, … < d+n
///
/// @param frequency  m, parts of a year: 1 pays at the end of the year of death, 12 at the end of the month
/// @param deferral  d, years in which nothing is paid
/// @param term  n, years of cover; infinite for whole life
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., ch. 4"
public record Assurance(int frequency, double deferral, double term) {

  public Assurance {
    if (frequency < 1 || !(deferral >= 0) || !(term >= 0)) {
      throw new IllegalArgumentException(
          "An assurance needs a frequency from 1 and deferral and term from 0 but was %d, %s, %s."
              .formatted(frequency, deferral, term));
    }
  }

  /// Whole life, paid at the end of the year of death.
  public static Assurance wholeLife() {
    return new Assurance(1, 0, Double.POSITIVE_INFINITY);
  }

  /// For deaths within `years`, paid at the end of the year of death.
  public static Assurance ofTerm(double years) {
    return new Assurance(1, 0, years);
  }

  /// A, the expected present value.
  public double value(Status status, Interest interest) {
    double years = Math.min(term, status.limit() - deferral);
    if (Double.isInfinite(years)) {
      throw new IllegalArgumentException("A status that never ends is not assured.");
    }
    long parts = (long) Math.ceil(years * frequency - 1e-9);
    double value = 0;
    for (long k = parts - 1; k >= 0; k--) {
      double from = deferral + (double) k / frequency;
      double to = deferral + (double) (k + 1) / frequency;
      value += interest.discount(to) * (status.survival(from) - status.survival(to));
    }
    return value;
  }

  /// ²A, the second moment of the present value: the same at twice the force of interest.
  public double secondMoment(Status status, Interest interest) {
    return value(status, interest.timesForce(2));
  }

  /// vⁿ·ₙp: 1 after `years` if the status still exists.
  public static double pureEndowment(Status status, Interest interest, double years) {
    return interest.discount(years) * status.survival(years);
  }
}
