package org.openshebao.statistics.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// A formula or condition over the variables of a survey.
///
/// `+ - * / ^`, `== != < <= > >=`, `and or not` (also `& | !`), `in [1, 2]`, `is missing`, `is not missing`, `if(condition, a, b)`,
/// `cut(x, [0, 10, 20])`, `log exp sqrt abs min max floor round`. A condition is 1 or 0, and missing when what it needs is; `false and missing` is
/// false and `true or missing` is true. Texts stand in quotes, and names with odd characters in backticks.
public final class Expression {

  private Expression() {}

  /// The variable that an expression describes.
  public static Variable evaluate(String expression, Microdata data) {
    Value value = new ExpressionParser(expression, data).parse();
    if (!value.isText()) {
      double[] numbers = new double[data.rows()];
      for (int row = 0; row < numbers.length; row++) {
        numbers[row] = value.number(row);
      }
      return NumericVariable.of(numbers);
    }
    List<@Nullable String> texts = new ArrayList<>(data.rows());
    for (int row = 0; row < data.rows(); row++) {
      texts.add(value.text(row));
    }
    return CategoricalVariable.ofTexts(texts);
  }
}
