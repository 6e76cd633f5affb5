package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;

/// An answer of a case, expected and computed.
///
/// @param key  as the case writes it
/// @param variable  the variable that answered
/// @param unit  what the answer is in, which is not the variable's own unit where years of an age in months are asked for
/// @param expected  what the case expects
/// @param computed  what the law gives; null when it gives nothing
/// @param reason  why it gives nothing; null when it gives something
/// @param tolerance  how far a number may lie from the expected one
/// @param agrees  whether it does not lie further
/// @param trace  how the value came about; null when a rule broke off
public record AnswerOutcome(
    String key,
    Variable variable,
    Unit unit,
    AnswerValue expected,
    @Nullable AnswerValue computed,
    @Nullable Label reason,
    BigDecimal tolerance,
    boolean agrees,
    @Nullable TraceNode trace) {

  /// By how much the computed number lies above the expected one; null when there are no two numbers.
  public @Nullable BigDecimal difference() {
    if (computed == null || computed.number() == null || expected.number() == null) {
      return null;
    }
    return computed.number().subtract(expected.number());
  }
}
