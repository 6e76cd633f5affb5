package org.openshebao.base.exact;

import org.openshebao.base.exact.Exact.Mode;

/// How the law rounds an amount of money; each formula ends with one of these, named.
///
/// All are symmetric about zero: half up rounds half a fen away from zero, down goes towards zero, up goes away from it.
public enum Rounding {
  /// To the fen (0.01 yuan), half up: what holds where the law says nothing.
  HALF_UP_TO_FEN(1, Mode.HALF_UP),
  /// To the fen, down.
  DOWN_TO_FEN(1, Mode.DOWN),
  /// To the fen, up.
  UP_TO_FEN(1, Mode.UP),
  /// To the jiao (0.1 yuan, 角), half up.
  HALF_UP_TO_JIAO(10, Mode.HALF_UP),
  /// To the jiao, up: "any part of a jiao counts as one" (见分进角).
  UP_TO_JIAO(10, Mode.UP),
  /// To the yuan, half up.
  HALF_UP_TO_YUAN(100, Mode.HALF_UP),
  /// To the yuan, down.
  DOWN_TO_YUAN(100, Mode.DOWN),
  /// To the yuan, up: "any part of a yuan counts as one" (见角进元).
  UP_TO_YUAN(100, Mode.UP);

  private final long stepFen;
  private final Mode mode;

  Rounding(long stepFen, Mode mode) {
    this.stepFen = stepFen;
    this.mode = mode;
  }

  /// The chain, whose unit is the fen, rounded.
  ///
  /// @return fen
  public long of(Exact fen) {
    return fen.round(1, stepFen, mode);
  }

  /// An amount in fen, rounded.
  public long of(long fen) {
    return of(Exact.of(fen));
  }
}
