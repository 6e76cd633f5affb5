package org.openshebao.law.batch;

/// Thrown when a rule failed on a row: which rule, which row of the batch, and why.
public final class RuleFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int row;

  /// For the row on which the rule `rule` threw `cause`.
  public RuleFailure(String rule, int row, RuntimeException cause) {
    super("Rule %s failed on row %d of the batch: %s".formatted(rule, row, cause), cause);
    this.rule = rule;
    this.row = row;
  }

  /// Id of the variable that the rule computes.
  public String rule() {
    return rule;
  }

  /// The row of the batch, from 0.
  public int row() {
    return row;
  }
}
