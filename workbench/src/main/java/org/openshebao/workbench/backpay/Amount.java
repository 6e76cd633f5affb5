package org.openshebao.workbench.backpay;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// An amount of a month, or why there is none.
///
/// @param fen  the amount; null when there is none
/// @param why  the reason; null when there is an amount
/// @param isNotEntitled  whether a condition of the law is not met: nothing is due, which counts as zero beside an amount
public record Amount(@Nullable Long fen, @Nullable Label why, boolean isNotEntitled) {

  /// What it counts in a difference; null when it is not known.
  @Nullable Long counted() {
    return fen != null ? fen : isNotEntitled ? Long.valueOf(0) : null;
  }
}
