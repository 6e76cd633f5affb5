package org.openshebao.statistics.data;

/// A column of survey data.
public sealed interface Variable permits NumericVariable, CategoricalVariable {

  /// Number of rows.
  int size();

  /// Whether the row has no value.
  boolean isMissing(int row);

  /// The value of a row as text, "" when missing; whole numbers without a point.
  String text(int row);
}
