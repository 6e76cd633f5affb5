package org.openshebao.population.statfile.sas;

/// Numbers as IBM mainframes wrote them, which transport files keep: a sign, seven bits of a power of 16, a fraction.
final class IbmNumber {

  private static final int BIAS = 64;

  private IbmNumber() {}

  /// The number of up to eight bytes; NaN for a missing one (., ._ and .A to .Z).
  static double of(byte[] bytes, int from, int length) {
    long fraction = 0;
    boolean isZero = true;
    for (int i = 1; i < 8; i++) {
      int part = i < length ? bytes[from + i] & 0xFF : 0;
      fraction = fraction << 8 | part;
      isZero &= part == 0;
    }
    int first = bytes[from] & 0xFF;
    boolean isMissing = isZero && (first == '.' || first == '_' || (first >= 'A' && first <= 'Z'));
    if (isMissing) {
      return Double.NaN;
    }
    double size = fraction / 0x1p56 * Math.pow(16, (first & 0x7F) - BIAS);
    return (first & 0x80) == 0 ? size : -size;
  }
}
