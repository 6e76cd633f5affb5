package org.openshebao.workbench.reform;

/// How the law stands to a person joining a scheme, from worst to best.
public enum Standing {
  /// The law does not let the person join.
  SHUT_OUT,
  /// The law, or a document of the place, or a fact is not known.
  NOT_KNOWN,
  /// The law lets the person join.
  MAY,
  /// The law obliges.
  MUST;

  /// The better of two, for a person with several relations.
  Standing or(Standing other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Whether the law lets or makes the person join.
  public boolean isOpen() {
    return this == MAY || this == MUST;
  }
}
