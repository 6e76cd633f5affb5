package org.openshebao.simulation.plan;

/// Why there is no value: every status of a column above zero is the number of one of these in its plan.
///
/// @param kind  what sort of reason
/// @param key  the input, parameter, condition or rule concerned
public record Reason(Kind kind, String key) {

  /// Sorts of reasons.
  public enum Kind {
    /// An input is not known.
    INPUT_UNKNOWN,
    /// The law has no value of a parameter for this place and date.
    PARAMETER_UNKNOWN,
    /// The law has no rule for this variable in this month, or at this place.
    NO_RULE,
    /// A rule could not say; its arguments do not tell why.
    RULE_UNKNOWN,
    /// A condition of the law is not met: an answer, not a lack of one.
    NOT_ENTITLED,
    /// Two exceptions of the law apply at once.
    CONFLICT
  }

  /// Whether the answer is *not entitled* rather than *not known*.
  public boolean isNotEntitled() {
    return kind == Kind.NOT_ENTITLED;
  }
}
