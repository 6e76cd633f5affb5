package org.openshebao.actuarial.valuation.province;

/// A central adjustment fund: what provinces pay in by their wages and contributors goes back by pensioners.
///
///     paid in = rate · wageShare · average wage · contributors     paid out = quota · pensioners,  quota = Σ paid in / Σ pensioners
///
/// @param rate  0.045 in 2021, the fourth year of the fund of 2018
/// @param wageShare  part of the average wage that counts, 0.9
/// @see "国发〔2018〕18号"
public record CentralAdjustment(double rate, double wageShare) {

  /// No adjustment between provinces.
  public static final CentralAdjustment NONE = new CentralAdjustment(0, 0.9);

  public CentralAdjustment {
    if (!(rate >= 0 && rate < 0.5 && wageShare >= 0 && wageShare <= 1)) {
      throw new IllegalArgumentException(
          "The rate must be from 0 to 0.5 and the share of the wage from 0 to 1 but are %s and %s."
              .formatted(rate, wageShare));
    }
  }

  /// What each province receives less what it pays; adds up to zero.
  ///
  /// @param wages  average wage a year by province
  /// @param contributors  persons by province
  /// @param pensioners  persons by province
  public double[] net(double[] wages, double[] contributors, double[] pensioners) {
    double paid = 0;
    double drawing = 0;
    double[] net = new double[wages.length];
    for (int p = 0; p < net.length; p++) {
      double own = rate * wageShare * wages[p] * contributors[p];
      net[p] = -own;
      paid += own;
      drawing += pensioners[p];
    }
    if (drawing == 0) {
      return new double[net.length];
    }
    for (int p = 0; p < net.length; p++) {
      net[p] += paid / drawing * pensioners[p];
    }
    return net;
  }
}
