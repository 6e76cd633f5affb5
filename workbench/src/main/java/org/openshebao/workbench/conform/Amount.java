package org.openshebao.workbench.conform;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// What the law gives for a standard beneficiary, or why it is not known.
///
/// @param value  as a column holds it, fen or days or months; null when it is not known
/// @param why  why; null when it is known
/// @param isHeld  whether it rests on levels held beyond their last known date
record Amount(@Nullable Long value, @Nullable Label why, boolean isHeld) {

  static Amount unknown(Label why) {
    return new Amount(null, why, false);
  }

  boolean isKnown() {
    return value != null;
  }
}
