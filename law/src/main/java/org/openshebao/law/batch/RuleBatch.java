package org.openshebao.law.batch;

/// One rule over a batch of rows: a plain loop that calls the rule's method, one generated class a rule.
@FunctionalInterface
public interface RuleBatch {
  /// Computes the rows of `result` whose status is [Status#VALUE]; other rows are left alone.
  ///
  /// A rule that may return unknown sets the status of a row to [Status#RETURNED_UNKNOWN].
  ///
  /// @param arguments  a column for each argument, in the order of the method
  /// @param result  the column to fill; its statuses have been set from the arguments and conditions
  /// @param rows  how many rows of the batch are in use
  void compute(Column[] arguments, Column result, int rows);
}
