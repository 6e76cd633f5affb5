package org.openshebao.actuarial.risk;

/// One future: how far each driver is from the deterministic path in each year. Year i is i + 1 years after the valuation date.
public final class RiskPath {

  private final double[] mortality;
  private final double[] fertility;
  private final double[] migration;
  private final double[] inflation;
  private final double[] realWages;
  private final double[] realInterest;

  RiskPath(double[] mortality, double[] fertility, double[] migration, double[][] economy) {
    this.mortality = mortality;
    this.fertility = fertility;
    this.migration = migration;
    this.inflation = economy[0];
    this.realWages = economy[1];
    this.realInterest = economy[2];
  }

  /// The deterministic path itself.
  public static RiskPath still(int years) {
    return new RiskPath(
        new double[years],
        new double[years],
        new double[years],
        new double[RiskProcesses.ECONOMY][years]);
  }

  /// How many years.
  public int years() {
    return mortality.length;
  }

  /// K of a year: death rates are those of the path times exp(b(x)·K).
  public double mortality(int year) {
    return mortality[year];
  }

  /// Children a woman, to be added to total fertility.
  public double fertility(int year) {
    return fertility[year];
  }

  /// Share of net migrants, to be added: 0.1 is a tenth more (in the direction of the path).
  public double migration(int year) {
    return migration[year];
  }

  /// To be added to the rate of inflation.
  public double inflation(int year) {
    return inflation[year];
  }

  /// To be added to the growth of real wages.
  public double realWages(int year) {
    return realWages[year];
  }

  /// To be added to the real rate of interest.
  public double realInterest(int year) {
    return realInterest[year];
  }

  /// The nominal growth of wages of a year, (1 + π)(1 + g) − 1, deviations included.
  ///
  /// @param inflation  π of the deterministic path
  /// @param realWages  g of the deterministic path
  public double wageGrowth(int year, double inflation, double realWages) {
    return (1 + inflation + inflation(year)) * (1 + realWages + realWages(year)) - 1;
  }

  /// The nominal interest of a year, (1 + π)(1 + r) − 1, deviations included.
  ///
  /// @param inflation  π of the deterministic path
  /// @param realInterest  r of the deterministic path
  public double interest(int year, double inflation, double realInterest) {
    return (1 + inflation + inflation(year)) * (1 + realInterest + realInterest(year)) - 1;
  }
}
