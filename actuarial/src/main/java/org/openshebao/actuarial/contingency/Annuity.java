package org.openshebao.actuarial.contingency;

/// Values of 1 a year, paid in equal parts while a status exists.
///
///     due:        Σ (1/m)·v^t·ₜp   for t = d, d+1/m, … < d+n
///     immediate:  Σ (1/m)·v^t·ₜp   for t = d+1/m, … ≤ d+n
///
/// By direct summation: no commutation functions, so that any frequency, term, deferral and status take the same way.
///
/// @param frequency  m, payments a year
/// @param deferral  d, years before the first year of payment begins
/// @param term  n, years of payment; infinite for life
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., ch. 5"
public record Annuity(int frequency, double deferral, double term) {

  public Annuity {
    if (frequency < 1 || !(deferral >= 0) || !(term >= 0)) {
      throw new IllegalArgumentException(
          "An annuity needs a frequency from 1 and deferral and term from 0 but was %d, %s, %s."
              .formatted(frequency, deferral, term));
    }
  }

  /// Once a year for life, from today.
  public static Annuity yearly() {
    return new Annuity(1, 0, Double.POSITIVE_INFINITY);
  }

  /// The same, `frequency` times a year.
  public Annuity times(int frequency) {
    return new Annuity(frequency, deferral, term);
  }

  /// The same for at most `years`.
  public Annuity forYears(double years) {
    return new Annuity(frequency, deferral, years);
  }

  /// The same, beginning after `years`.
  public Annuity after(double years) {
    return new Annuity(frequency, years, term);
  }

  /// Value of payments at the start of each part of a year.
  ///
  /// @return in years of payment
  public double due(Status status, Interest interest) {
    return sum(status, interest, 0);
  }

  /// Value of payments at the end of each part of a year.
  ///
  /// @return in years of payment
  public double immediate(Status status, Interest interest) {
    return sum(status, interest, 1);
  }

  private double sum(Status status, Interest interest, int first) {
    double years = Math.min(term, status.limit() - deferral);
    if (Double.isInfinite(years)) {
      return perpetuity(interest, first);
    }
    // A payment a rounding error beyond the term is one within it.
    long payments = (long) Math.ceil(years * frequency - 1e-9);
    double value = 0;
    for (long k = payments - 1 + first; k >= first; k--) {
      double time = deferral + (double) k / frequency;
      value += interest.discount(time) * status.survival(time);
    }
    return Math.max(0, value / frequency);
  }

  private double perpetuity(Interest interest, int first) {
    if (interest.rate() <= 0) {
      throw new IllegalArgumentException(
          "Payments without end have no value at an interest of %s.".formatted(interest.rate()));
    }
    double part = 1.0 / frequency;
    return interest.discount(deferral + first * part) * part / (1 - interest.discount(part));
  }
}
