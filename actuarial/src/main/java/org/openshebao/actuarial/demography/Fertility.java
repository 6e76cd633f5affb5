package org.openshebao.actuarial.demography;

/// Births a woman-year by age or group.
public final class Fertility {

  private final int years;
  private final double[] rates;

  private Fertility(int years, double[] rates) {
    this.years = years;
    this.rates = rates;
  }

  /// From rates by age or group from 0.
  ///
  /// @param years  width of a group
  /// @param rates  births a woman and year, from 0
  public static Fertility of(int years, double[] rates) {
    for (int x = 0; x < rates.length; x++) {
      if (!(rates[x] >= 0 && rates[x] < 1)) {
        throw new IllegalArgumentException(
            "A fertility rate must be from 0 to 1 births a woman and year but of group %d was %s. Maybe it is per 1,000?"
                .formatted(x, rates[x]));
      }
    }
    return new Fertility(years, rates.clone());
  }

  /// The rate of an age or group.
  public double get(int age) {
    return rates[age];
  }

  /// TFR, births a woman would have over her life: n·Σ f.
  public double total() {
    double sum = 0;
    for (double rate : rates) {
      sum += rate;
    }
    return years * sum;
  }

  /// The same pattern of ages with another total.
  public Fertility withTotal(double total) {
    double now = total();
    if (now == 0 && total != 0) {
      throw new IllegalArgumentException("Rates that are all 0 cannot have a total of " + total);
    }
    double[] scaled = rates.clone();
    for (int x = 0; x < scaled.length; x++) {
      scaled[x] = now == 0 ? 0 : scaled[x] * total / now;
    }
    return new Fertility(years, scaled);
  }
}
