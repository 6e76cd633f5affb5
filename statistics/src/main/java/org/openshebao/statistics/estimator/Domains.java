package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;

/// The domains of a scope: the combinations of categories that have rows, the first variable changing fastest.
final class Domains {

  /// One domain.
  ///
  /// @param by  variable and category
  /// @param rows  its rows; null for all
  record Cell(Map<String, String> by, boolean @Nullable [] rows) {}

  private Domains() {}

  /// The rows that the indicator of a scope lets in; null when it has none. A row without a value is outside.
  static boolean @Nullable [] base(Microdata data, @Nullable String indicator) {
    if (indicator == null) {
      return null;
    }
    boolean[] rows = new boolean[data.rows()];
    var variable = data.numeric(indicator);
    for (int row = 0; row < rows.length; row++) {
      rows[row] = variable.value(row) == 1;
    }
    return rows;
  }

  static List<Cell> list(Microdata data, List<String> by, boolean @Nullable [] base) {
    if (by.isEmpty()) {
      return List.of(new Cell(Map.of(), base));
    }
    List<CategoricalVariable> variables = by.stream().map(data::categorical).toList();
    int cells = 1;
    for (CategoricalVariable variable : variables) {
      cells = Math.multiplyExact(cells, variable.levels().size());
    }
    boolean[][] rows = new boolean[cells][];
    for (int row = 0; row < data.rows(); row++) {
      int cell = base == null || base[row] ? cellOf(variables, row) : -1;
      if (cell >= 0) {
        if (rows[cell] == null) {
          rows[cell] = new boolean[data.rows()];
        }
        rows[cell][row] = true;
      }
    }
    List<Cell> list = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      if (rows[cell] != null) {
        list.add(new Cell(names(by, variables, cell), rows[cell]));
      }
    }
    return list;
  }

  /// The number of the cell of a row; −1 when one of its variables is missing.
  static int cellOf(List<CategoricalVariable> variables, int row) {
    int cell = 0;
    int size = 1;
    for (CategoricalVariable variable : variables) {
      int code = variable.code(row);
      if (code < 0) {
        return -1;
      }
      cell += size * code;
      size *= variable.levels().size();
    }
    return cell;
  }

  static Map<String, String> names(List<String> by, List<CategoricalVariable> variables, int cell) {
    Map<String, String> names = new LinkedHashMap<>();
    int rest = cell;
    for (int v = 0; v < by.size(); v++) {
      int levels = variables.get(v).levels().size();
      names.put(by.get(v), variables.get(v).levels().get(rest % levels));
      rest /= levels;
    }
    return names;
  }
}
