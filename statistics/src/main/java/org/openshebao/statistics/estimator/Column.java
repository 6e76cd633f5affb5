package org.openshebao.statistics.estimator;

import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.NumericVariable;

/// A number for each row: of a variable, or 1 in one of its categories and 0 elsewhere.
interface Column {

  /// The number of a row; NaN when missing.
  double value(int row);

  /// The numbers of a variable.
  static Column of(NumericVariable variable) {
    return variable::value;
  }

  /// Whether a row is in a category.
  static Column indicator(CategoricalVariable variable, int level) {
    return row -> {
      int code = variable.code(row);
      return code < 0 ? Double.NaN : code == level ? 1 : 0;
    };
  }
}
