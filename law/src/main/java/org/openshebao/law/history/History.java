package org.openshebao.law.history;

/// A person's insured career as a cursor over its spells, in order of time; reading it allocates nothing.
///
/// A spell is a run of months within a calendar year with one base, place and scheme. `rewind`, then `next` until false.
public interface History {
  /// Goes back before the first spell.
  void rewind();

  /// Moves to the next spell; false at the end.
  boolean next();

  /// First month of the spell, as months since year 0.
  int firstMonth();

  /// Months paid in the spell; the months not paid of its year are no months of the spell.
  int monthsPaid();

  /// Contribution base of the spell, fen a month.
  long base();

  /// Number of the place of insurance in the place tree.
  int place();

  /// Number of the scheme in the law's codes.
  int scheme();
}
