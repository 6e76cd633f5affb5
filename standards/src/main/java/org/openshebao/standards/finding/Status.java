package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;
import org.openshebao.standards.logic.Truth;

/// What came out of a requirement. The order is from the best to the worst of those that apply.
public enum Status {
  /// The requirement is met.
  SATISFIED("satisfied", "✓", new Label("satisfied", "符合")),
  /// What is known does not decide.
  UNDETERMINED("undetermined", "?", new Label("undetermined", "待定")),
  /// The requirement is not met.
  NOT_SATISFIED("not_satisfied", "✗", new Label("not satisfied", "不符合")),
  /// It does not apply, or the reading that it rests on is switched off.
  NOT_APPLICABLE("not_applicable", "–", new Label("not applicable", "不适用"));

  private final String key;
  private final String symbol;
  private final Label label;

  Status(String key, String symbol, Label label) {
    this.key = key;
    this.symbol = symbol;
    this.label = label;
  }

  /// As files write it: "not_satisfied".
  public String key() {
    return key;
  }

  /// One character for a grid.
  public String symbol() {
    return symbol;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// What yes, no and not known mean for a requirement.
  public static Status of(Truth truth) {
    return switch (truth) {
      case YES -> SATISFIED;
      case NO -> NOT_SATISFIED;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  /// The worse of two: a national finding is the worst of its places; what does not apply is passed over.
  public Status worse(Status other) {
    if (this == NOT_APPLICABLE) {
      return other;
    }
    if (other == NOT_APPLICABLE) {
      return this;
    }
    return compareTo(other) >= 0 ? this : other;
  }

  /// The status written as `key`.
  public static Status parse(String key) {
    for (Status status : values()) {
      if (status.key.equals(key)) {
        return status;
      }
    }
    throw new IllegalArgumentException(
        "A finding must be satisfied, not_satisfied, undetermined or not_applicable but was \"%s\"."
            .formatted(key));
  }
}
