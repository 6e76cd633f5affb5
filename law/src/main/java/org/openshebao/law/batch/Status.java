package org.openshebao.law.batch;

/// What a cell of a column is: a value, or the number of the reason why there is none.
///
/// Reasons above zero are numbered by the plan that computes the column.
public final class Status {

  private Status() {}

  /// There is a value.
  public static final short VALUE = 0;

  /// The row is not concerned: another version of the rule answers it.
  public static final short NOT_CONCERNED = -1;

  /// The rule itself returned unknown; the engine puts the reason of its first unknown argument here.
  public static final short RETURNED_UNKNOWN = -2;
}
