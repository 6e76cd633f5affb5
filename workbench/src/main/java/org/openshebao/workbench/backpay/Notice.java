package org.openshebao.workbench.backpay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;

/// What was published on a day and changes months that were paid before.
///
/// @param day  the day
/// @param values  the values published, with what had gone on in their place
/// @param rules  the rules published
/// @param months  the months that it changes, as months since year 0
/// @param fen  what it adds to them in all
public record Notice(
    LocalDate day, List<NewValue> values, List<RuleInfo> rules, List<Integer> months, long fen) {

  public Notice {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
    months = List.copyOf(months);
  }

  /// A value that a notice set.
  ///
  /// @param parameter  the parameter
  /// @param before  what had gone on in its place; null when there was nothing
  /// @param after  the value
  public record NewValue(
      Parameter parameter, @Nullable ParameterValue before, ParameterValue after) {}
}
