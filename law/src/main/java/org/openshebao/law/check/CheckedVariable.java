package org.openshebao.law.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// A variable as its declaration, or the first version of its rules, has it.
///
/// @param id  room and name
/// @param of  whose it is
/// @param unit  what it measures; null for a career
/// @param isInput  whether it is declared rather than computed
record CheckedVariable(String id, Entity of, @Nullable Unit unit, boolean isInput) {

  static CheckedVariable of(InputVariable input) {
    Unit unit = input.unit() == null ? null : input.unit().unit();
    return new CheckedVariable(input.id(), input.of(), unit, true);
  }

  static CheckedVariable of(String id, List<RuleInfo> versions) {
    RuleInfo first = versions.getFirst();
    return new CheckedVariable(id, first.of(), first.unit(), false);
  }

  String simpleName() {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /// What it measures, for messages.
  String unitName() {
    return unit == null ? "a career" : unit.name();
  }
}
