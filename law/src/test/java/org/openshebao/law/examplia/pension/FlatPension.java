package org.openshebao.law.examplia.pension;

/// The one rule of Examplia as a jar would hold it.
public final class FlatPension {

  private FlatPension() {}

  static long flatPension(long flatAmount) {
    return Halves.twice(flatAmount) / 2;
  }

  /// Another class that the rule runs.
  static final class Halves {
    private Halves() {}

    static long twice(long amount) {
      return Math.multiplyExact(amount, 2);
    }
  }
}
