package org.openshebao.workbench.families;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Unit;

/// A number of a person, or why there is none.
///
/// @param value  as a column holds it; null when there is none
/// @param unit  what it is in
/// @param why  why there is none; null when there is a value
public record Amount(@Nullable Long value, Unit unit, @Nullable Label why) {

  /// Money.
  static Amount ofFen(long fen) {
    return new Amount(fen, Unit.FEN, null);
  }

  /// Money that is not known.
  static Amount unknown(@Nullable Label why) {
    return new Amount(null, Unit.FEN, why == null ? new Label("not known", "未知") : why);
  }

  /// The sum of two amounts, the second times `sign`; not known when either is not.
  Amount plus(Amount other, int sign) {
    if (value == null) {
      return this;
    }
    return other.value == null ? other : ofFen(value + sign * other.value);
  }
}
