package org.openshebao.actuarial.reconciliation;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.openshebao.base.text.Label;

/// One change and what it does.
///
/// @param cause  of which kind
/// @param label  what was changed, in a line
/// @param before  the result without it
/// @param after  the result with it and all before it
public record Step(Cause cause, Label label, Result before, Result after) {

  /// By how much the general average premium changes.
  public BigDecimal premium() {
    return after.premium().subtract(before.premium());
  }

  /// By how much the actuarial balance changes.
  public BigDecimal balance() {
    return after.balance().subtract(before.balance());
  }

  /// By how many years the reserve lasts longer; nothing when it lasts for ever before or after.
  public OptionalInt exhaustion() {
    return before.exhaustion().isPresent() && after.exhaustion().isPresent()
        ? OptionalInt.of(after.exhaustion().getAsInt() - before.exhaustion().getAsInt())
        : OptionalInt.empty();
  }
}
