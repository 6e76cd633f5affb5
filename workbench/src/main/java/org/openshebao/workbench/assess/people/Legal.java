package org.openshebao.workbench.assess.people;

/// What the law says to a person about a scheme. A person with several relations is told the best of what they are told.
public enum Legal {
  /// Somebody has to insure the person, or the person has to join.
  MUST,
  /// The person may join.
  MAY,
  /// A document or a fact is missing.
  NOT_KNOWN,
  /// A condition of the law is not met, other than one of age.
  SHUT_OUT,
  /// Past the age of joining.
  TOO_OLD,
  /// Not yet of the age of joining.
  TOO_YOUNG,
  /// Not in work, in a scheme for people in work that is not open to the person.
  NOT_IN_WORK;

  private static final Legal[] ALL = values();

  static final int COUNT = ALL.length;

  static Legal of(int ordinal) {
    return ALL[ordinal];
  }

  /// Whether the scheme is open to the person.
  public boolean isOpen() {
    return this == MUST || this == MAY;
  }

  /// Whether the scheme is a matter of the person's: of the age of joining, and in work where that is what it insures.
  public boolean isConcerned() {
    return this != TOO_OLD && this != TOO_YOUNG && this != NOT_IN_WORK;
  }
}
