package org.openshebao.actuarial.valuation.input;

/// Prices, wages, interest and national product.
///
///     g(t) = (1 + π(t))·(1 + real(t)) − 1     W(t) = W(t−1)·(1 + g(t))     Ŵ(t) = Ŵ(t−1)·(1 + g(t−1))
///
/// @param inflation  π, a year
/// @param realWageGrowth  above inflation, a year
/// @param interest  i, nominal, on the reserve, a year
/// @param accountInterest  r, nominal, credited to individual accounts, a year
/// @param wage  W(t0), average wage of insured persons, a year
/// @param benefitBase  Ŵ(t0), the published average wage from which awards and bounds of the contribution base are taken, a year
/// @param product  gross domestic product of the base year, in the unit of wage × persons; it grows with wages and employment
public record Economy(
    YearPath inflation,
    YearPath realWageGrowth,
    YearPath interest,
    YearPath accountInterest,
    double wage,
    double benefitBase,
    double product) {

  public Economy {
    inflation.require("Inflation", -0.5, 0.5);
    realWageGrowth.require("Real growth of wages", -0.5, 0.5);
    interest.require("Interest", -0.5, 0.5);
    accountInterest.require("Interest on accounts", -0.5, 0.5);
    if (!(wage > 0 && benefitBase > 0 && product >= 0)) {
      throw new IllegalArgumentException(
          "Wage and benefit base must be above 0 and the product not below, but are %s, %s and %s."
              .formatted(wage, benefitBase, product));
    }
  }

  /// g(t), nominal growth of wages from the year before.
  public double wageGrowth(int t) {
    return (1 + inflation.get(t)) * (1 + realWageGrowth.get(t)) - 1;
  }

  /// W for the years 0 … `last`.
  public double[] wages(int last) {
    double[] wages = new double[last + 1];
    wages[0] = wage;
    for (int t = 1; t <= last; t++) {
      wages[t] = wages[t - 1] * (1 + wageGrowth(t));
    }
    return wages;
  }

  /// Ŵ for the years 0 … `last`: it follows wages a year later.
  public double[] benefitBases(int last) {
    double[] bases = new double[last + 1];
    bases[0] = benefitBase;
    for (int t = 1; t <= last; t++) {
      bases[t] = bases[t - 1] * (1 + wageGrowth(t - 1));
    }
    return bases;
  }

  /// v(t): value at the end of the base year of 1 in the middle of the year `t`, for t from 1; v(0) is 1.
  public double[] discounts(int last) {
    double[] discounts = new double[last + 1];
    double atStart = 1;
    discounts[0] = 1;
    for (int t = 1; t <= last; t++) {
      discounts[t] = atStart / Math.sqrt(1 + interest.get(t));
      atStart /= 1 + interest.get(t);
    }
    return discounts;
  }

  /// The same with other money: every amount times `factor`.
  public Economy times(double factor) {
    return new Economy(
        inflation,
        realWageGrowth,
        interest,
        accountInterest,
        wage * factor,
        benefitBase * factor,
        product * factor);
  }

  /// Other paths, as a stochastic run draws them.
  public Economy with(
      YearPath inflation, YearPath realWageGrowth, YearPath interest, YearPath accountInterest) {
    return new Economy(
        inflation, realWageGrowth, interest, accountInterest, wage, benefitBase, product);
  }
}
