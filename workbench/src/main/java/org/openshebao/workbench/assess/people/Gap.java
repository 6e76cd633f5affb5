package org.openshebao.workbench.assess.people;

/// Where a person stands between what the law promises and what is: everybody is in one class, in the order of [GapRule].
public enum Gap {
  /// Pays what is due, or draws benefits.
  PROTECTED,
  /// Pays; whether it is what is due cannot be said, because a base is not known.
  UNCHECKED,
  /// Pays on a lower base than the law sets.
  UNDERPAID,
  /// Insured in a place other than the one of work.
  ELSEWHERE,
  /// Registered in two schemes of which the law allows one, and in force in one of them at least: official counts of members hold
  /// the person twice.
  TWICE,
  /// Insured in a scheme for others, although somebody must insure the person in this one.
  OTHER_SCHEME,
  /// Registered, and contributions are interrupted.
  DORMANT,
  /// Must be insured and is not.
  BREACH,
  /// May join and does not.
  NOT_JOINED,
  /// The law shuts the person out.
  SHUT_OUT,
  /// Past the age of joining, and draws nothing.
  TOO_OLD,
  /// Not yet of the age of joining.
  TOO_YOUNG,
  /// Not in work, in a branch that insures work.
  NOT_IN_WORK,
  /// Not insured, and whether the law would let the person join is not known.
  LAW_NOT_KNOWN,
  /// The data do not say whether the person is insured.
  ENROLMENT_NOT_KNOWN;

  private static final Gap[] ALL = values();

  static final int COUNT = ALL.length;

  static Gap of(int ordinal) {
    return ALL[ordinal];
  }

  /// Whether the branch is no matter of the person's: too young for it, or not in the work that it insures.
  public boolean isNoConcern() {
    return this == TOO_YOUNG || this == NOT_IN_WORK;
  }

  /// Whether the person is covered now, however badly.
  public boolean isCovered() {
    return ordinal() <= OTHER_SCHEME.ordinal();
  }
}
