package org.openshebao.standards.logic;

/// Yes, no or not known: the three values of Kleene's logic. What is not known never becomes yes or no by default.
public enum Truth {
  /// It is so.
  YES,
  /// It is not so.
  NO,
  /// Nobody has said, or the figures do not decide.
  UNKNOWN;

  /// Yes or no.
  public static Truth of(boolean value) {
    return value ? YES : NO;
  }

  /// No if one is no, yes only if both are yes.
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /// Yes if one is yes, no only if both are no.
  public Truth or(Truth other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /// The opposite; what is not known stays so.
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /// "If this, then `other`": yes when this is no, not known when this is not known unless `other` is yes.
  public Truth implies(Truth other) {
    return not().or(other);
  }
}
