package org.openshebao.actuarial.scheme;

/// A year of a projection. Money is in the unit of the scheme.
///
/// @param year  calendar year
/// @param population  persons in its middle
/// @param contributors  persons who pay, years of work counted in full years
/// @param pensioners  persons
/// @param newPensioners  of them, since this year
/// @param averageWage  W, a year
/// @param insuredWages  BW
/// @param contributions  C, both rates
/// @param expenditure  E
/// @param newPensionMen  yearly pension of a man who retires in the year; 0 when nobody does
/// @param newPensionWomen  of a woman
public record SchemeYear(
    int year,
    double population,
    double contributors,
    double pensioners,
    double newPensioners,
    double averageWage,
    double insuredWages,
    double contributions,
    double expenditure,
    double newPensionMen,
    double newPensionWomen) {

  /// C − E.
  public double balance() {
    return contributions - expenditure;
  }

  /// Average pension over average wage; not defined without pensioners.
  public double averagePensionToWage() {
    return expenditure / pensioners / averageWage;
  }

  /// Pensioners for each contributor.
  public double dependency() {
    return pensioners / contributors;
  }
}
