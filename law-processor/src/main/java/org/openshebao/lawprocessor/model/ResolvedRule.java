package org.openshebao.lawprocessor.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rule with everything that it reads.
///
/// @param source  as it stands in the source
/// @param when  ids of its conditions
/// @param arguments  what it reads, in order
/// @param exceptionTo  id of the variable that it is an exception to; null when it is none
public record ResolvedRule(
    RuleMethod source,
    List<String> when,
    List<ResolvedArgument> arguments,
    @Nullable String exceptionTo) {

  public ResolvedRule {
    when = List.copyOf(when);
    arguments = List.copyOf(arguments);
  }

  /// The result's type, of a rule in which nothing is wrong.
  public ValueType result() {
    return Objects.requireNonNull(source.result());
  }

  /// The variable whose values it helps to give: its own, or the one that it is an exception to or replaces.
  public String gives() {
    String replaces = source.replaces();
    return exceptionTo != null ? exceptionTo : replaces != null ? replaces : source.id();
  }
}
