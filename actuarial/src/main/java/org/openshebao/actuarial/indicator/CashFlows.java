package org.openshebao.actuarial.indicator;

/// The yearly flows of a scheme, from the year after the valuation on; they fall in the middle of their years.
///
/// Amounts are in one currency and unit of it. Year i is i + 1 years after the valuation date at the end of the base year.
public final class CashFlows {

  private final int firstYear;
  private final double[] expenditure;
  private final double[] contributions;
  private final double[] insuredWages;

  private CashFlows(
      int firstYear, double[] expenditure, double[] contributions, double[] insuredWages) {
    this.firstYear = firstYear;
    this.expenditure = expenditure;
    this.contributions = contributions;
    this.insuredWages = insuredWages;
  }

  /// From flows by year, as many of each.
  ///
  /// @param firstYear  the year after the base year
  /// @param insuredWages  BW, the wages on which contributions are due
  public static CashFlows of(
      int firstYear, double[] expenditure, double[] contributions, double[] insuredWages) {
    if (expenditure.length == 0
        || expenditure.length != contributions.length
        || expenditure.length != insuredWages.length) {
      throw new IllegalArgumentException(
          "Flows need as many years of each but have %d, %d and %d."
              .formatted(expenditure.length, contributions.length, insuredWages.length));
    }
    return new CashFlows(
        firstYear, expenditure.clone(), contributions.clone(), insuredWages.clone());
  }

  /// The first year.
  public int firstYear() {
    return firstYear;
  }

  /// The last year.
  public int lastYear() {
    return firstYear + expenditure.length - 1;
  }

  /// How many years.
  public int years() {
    return expenditure.length;
  }

  /// E, benefits and administration of a year.
  public double expenditure(int year) {
    return expenditure[year - firstYear];
  }

  /// C, contributions of a year.
  public double contributions(int year) {
    return contributions[year - firstYear];
  }

  /// BW, insured wages of a year.
  public double insuredWages(int year) {
    return insuredWages[year - firstYear];
  }

  /// Σ v^(t−t0−½)·E over the first `years`.
  public double valueOfExpenditure(double interest, int years) {
    return value(expenditure, interest, years);
  }

  /// Σ v^(t−t0−½)·C over the first `years`.
  public double valueOfContributions(double interest, int years) {
    return value(contributions, interest, years);
  }

  /// Σ v^(t−t0−½)·BW over the first `years`.
  public double valueOfInsuredWages(double interest, int years) {
    return value(insuredWages, interest, years);
  }

  private static double value(double[] flows, double interest, int years) {
    if (years < 1 || years > flows.length) {
      throw new IllegalArgumentException(
          "The projection has %d years but a value over %d was asked."
              .formatted(flows.length, years));
    }
    double value = 0;
    for (int i = years - 1; i >= 0; i--) {
      value += flows[i] * Math.pow(1 + interest, -(i + 0.5));
    }
    return value;
  }
}
