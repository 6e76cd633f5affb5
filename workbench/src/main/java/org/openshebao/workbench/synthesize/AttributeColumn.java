package org.openshebao.workbench.synthesize;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.synthesis.Attribute;

/// Writes the categories of an attribute as the codes of an input of the law; a category that is no code is unknown.
final class AttributeColumn {

  private static final int UNKNOWN = -1;

  private final int attribute;
  private final String variable;
  private final int[] codes;
  private final boolean isPlace;

  /// @param names  the code of each category, by name; null when they are called alike
  AttributeColumn(
      Law law, Attribute of, int attribute, String variable, @Nullable Map<String, String> names) {
    Variable input = law.variable(variable);
    this.attribute = attribute;
    this.variable = variable;
    this.isPlace = input.unit() == Unit.PLACE;
    this.codes = new int[of.size()];
    for (int i = 0; i < codes.length; i++) {
      String category = of.categories().get(i);
      String code = names == null ? category : names.getOrDefault(category, "");
      codes[i] = isPlace ? i : keyOf(input, code);
    }
  }

  private static int keyOf(Variable input, String key) {
    for (int i = 0; i < input.codes().size(); i++) {
      if (input.codes().get(i).key().equals(key)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  /// Adds the code of a person whose categories are `values`.
  void append(Columns columns, int[] values) {
    append(columns, values[attribute]);
  }

  /// Adds the code of a category.
  void append(Columns columns, int category) {
    ColumnBuilder column = columns.of(variable);
    int code = codes[category];
    if (isPlace) {
      column.appendPlaceAt(code);
    } else if (code == UNKNOWN) {
      column.appendUnknown();
    } else {
      column.append(code);
    }
  }
}
