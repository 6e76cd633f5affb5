package org.openshebao.base.exact;

/// Reads and writes amounts of money, which are longs in fen (分, 0.01 yuan) everywhere else.
public final class Fen {

  private Fen() {}

  /// Fen of an amount written in yuan, as in "2585" or "7322.08"; at most two decimals.
  public static long ofYuan(String yuan) {
    return Decimals.scaled("An amount in yuan", yuan, 2);
  }

  /// The amount in yuan, plainly: "7322.08", always with two decimals.
  public static String toYuan(long fen) {
    return java.math.BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
