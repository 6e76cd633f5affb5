package org.openshebao.workbench.assess.people;

/// How a person in fact stands in a scheme. Registered are all but `NONE` and `NOT_KNOWN`; registered and paying are two things.
public enum Enrolled {
  /// Contributions are paid.
  PAYING,
  /// Benefits are drawn, or the cover is kept without paying.
  RECEIVING,
  /// Registered, and nothing is paid.
  DORMANT,
  /// Not registered.
  NONE,
  /// The data do not say.
  NOT_KNOWN;

  private static final Enrolled[] ALL = values();

  static final int COUNT = ALL.length;

  static Enrolled of(int ordinal) {
    return ALL[ordinal];
  }

  /// Whether the scheme protects the person now.
  public boolean isActive() {
    return this == PAYING || this == RECEIVING;
  }

  /// Whether the register has the person.
  public boolean isRegistered() {
    return this == PAYING || this == RECEIVING || this == DORMANT;
  }
}
