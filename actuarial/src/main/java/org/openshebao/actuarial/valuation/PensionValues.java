package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.valuation.input.ValuationInput;

/// Value in the middle of a year of an old-age pension of 1 a year, paid then and in the middle of each later year, raised as pensions are.
///
///     a(t, x) = 1 + (1 − q(t, x))·(1 + ι(t+1))·[(1 + i(t))·(1 + i(t+1))]^−½·a(t+1, x+1)
///
/// Beyond the projection the last rates hold on.
public final class PensionValues {

  private static final Sex[] SEXES = Sex.values();
  private static final int OLDEST = 120;

  private final double[][][] values; // [t][sex][age]

  /// For an input.
  public PensionValues(ValuationInput input) {
    int last = input.years() + OLDEST;
    values = new double[last + 2][2][OLDEST + 2];
    for (int t = last; t >= 0; t--) {
      double interest =
          Math.sqrt(
              (1 + input.economy().interest().get(t))
                  * (1 + input.economy().interest().get(t + 1)));
      double carried = (1 + input.benefits().indexation(t + 1, input.economy())) / interest;
      for (int sex = 0; sex < 2; sex++) {
        for (int age = 0; age <= OLDEST; age++) {
          double q =
              age == OLDEST
                  ? 1
                  : Math.min(
                      1,
                      input.benefits().mortality() * input.demography().dying(t, SEXES[sex], age));
          values[t][sex][age] = 1 + (1 - q) * carried * values[t + 1][sex][age + 1];
        }
      }
    }
  }

  /// a(t, x) for a sex (0 men, 1 women).
  public double of(int t, int sex, int age) {
    return values[t][sex][age];
  }
}
