package org.openshebao.actuarial.risk;

/// What a scheme comes to on one path: its yearly flows, the interest it earns, and all that follows from them.
///
///     F(t) = F(t−1)·(1+i(t)) + (C + G − E)·(1+i(t))^½      v(t) = 1/[(1+i(1))·…·(1+i(t−1))·(1+i(t))^½]
///
/// Money is in one unit; flows fall in the middle of their years. A ratio whose base is zero is NaN.
public final class PathOutcome {

  private final int firstYear;
  private final double start;
  private final double[] expenditure;
  private final double[] income;
  private final double[] insuredWages;
  private final double[] reserve;
  private final double[] discount;

  private PathOutcome(
      int firstYear,
      double start,
      double[] expenditure,
      double[] income,
      double[] insuredWages,
      double[] interest) {
    this.firstYear = firstYear;
    this.start = start;
    this.expenditure = expenditure;
    this.income = income;
    this.insuredWages = insuredWages;
    this.reserve = new double[expenditure.length];
    this.discount = new double[expenditure.length];
    double fund = start;
    double begin = 1;
    for (int i = 0; i < reserve.length; i++) {
      double half = Math.sqrt(1 + interest[i]);
      fund = fund * (1 + interest[i]) + (income[i] - expenditure[i]) * half;
      reserve[i] = fund;
      discount[i] = begin / half;
      begin /= 1 + interest[i];
    }
  }

  /// From yearly flows, as many of each.
  ///
  /// @param firstYear  the year after the valuation date
  /// @param start  F(t0), the reserve at the valuation date
  /// @param expenditure  E
  /// @param income  C + G, contributions and subsidies, without interest
  /// @param insuredWages  BW
  /// @param interest  i of each year, above −1
  public static PathOutcome of(
      int firstYear,
      double start,
      double[] expenditure,
      double[] income,
      double[] insuredWages,
      double[] interest) {
    int years = expenditure.length;
    if (years == 0
        || income.length != years
        || insuredWages.length != years
        || interest.length != years) {
      throw new IllegalArgumentException(
          "A path needs as many years of expenditure, income, insured wages and interest but has %d, %d, %d and %d."
              .formatted(years, income.length, insuredWages.length, interest.length));
    }
    for (int i = 0; i < years; i++) {
      if (!(interest[i] > -1 && interest[i] < 1)) {
        throw new IllegalArgumentException(
            "The interest of %d must be a fraction above −1 and below 1 but is %s."
                .formatted(firstYear + i, interest[i]));
      }
    }
    return new PathOutcome(
        firstYear,
        start,
        expenditure.clone(),
        income.clone(),
        insuredWages.clone(),
        interest.clone());
  }

  /// The first year.
  public int firstYear() {
    return firstYear;
  }

  /// How many years.
  public int years() {
    return expenditure.length;
  }

  /// E of year i, from 0.
  public double expenditure(int i) {
    return expenditure[i];
  }

  /// C + G of year i.
  public double income(int i) {
    return income[i];
  }

  /// BW of year i.
  public double insuredWages(int i) {
    return insuredWages[i];
  }

  /// F at the end of year i.
  public double reserve(int i) {
    return reserve[i];
  }

  /// The value of an item in year i.
  public double get(RiskItem item, int i) {
    return switch (item) {
      case PAY_AS_YOU_GO_RATE -> ratio(expenditure[i], insuredWages[i]);
      case BALANCE -> ratio(income[i] - expenditure[i], insuredWages[i]);
      case RESERVE_RATIO -> ratio(reserve[i], expenditure[i]);
      case EXPENDITURE -> expenditure[i];
      case RESERVE -> reserve[i];
    };
  }

  /// GAP over all years: (Σ v·E − F(t0)) / Σ v·BW; NaN where no wages are insured.
  public double generalAveragePremium() {
    double cost = -start;
    double wages = 0;
    for (int i = expenditure.length - 1; i >= 0; i--) {
      cost += discount[i] * expenditure[i];
      wages += discount[i] * insuredWages[i];
    }
    return ratio(cost, wages);
  }

  /// Actuarial balance over all years: (Σ v·(C+G−E) + F(t0)) / Σ v·BW; NaN where no wages are insured.
  public double actuarialBalance() {
    double surplus = start;
    double wages = 0;
    for (int i = expenditure.length - 1; i >= 0; i--) {
      surplus += discount[i] * (income[i] - expenditure[i]);
      wages += discount[i] * insuredWages[i];
    }
    return ratio(surplus, wages);
  }

  /// The first year, from 0, at whose end the reserve is below zero; −1 when there is none.
  public int exhaustion() {
    for (int i = 0; i < reserve.length; i++) {
      if (reserve[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  private static double ratio(double numerator, double base) {
    return base > 0 ? numerator / base : Double.NaN;
  }
}
