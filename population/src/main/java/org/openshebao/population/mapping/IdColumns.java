package org.openshebao.population.mapping;

import java.util.regex.Pattern;
import org.openshebao.population.storage.TextRows;

/// The columns whose cells together are the id of a row.
final class IdColumns {

  /// What a mapping file writes for rows that are called by their number.
  static final String ROW_NUMBER = "#";

  /// What stands between the names of several columns in a mapping file.
  static final Pattern SEVERAL = Pattern.compile("\\s+\\+\\s+");

  static final IdColumns NUMBERED = new IdColumns(new int[0]);

  private final int[] columns;

  IdColumns(int[] columns) {
    this.columns = columns.clone();
  }

  /// The id of the current row; empty when a part of it is.
  String text(TextRows rows) {
    if (columns.length == 0) {
      return Long.toString(rows.row());
    }
    if (columns.length == 1) {
      return rows.cell(columns[0]);
    }
    StringBuilder id = new StringBuilder();
    for (int column : columns) {
      String part = rows.cell(column);
      if (part.isEmpty()) {
        return "";
      }
      // a slash within a part is doubled: "1/2" and "3" must not be "1" and "2/3"
      id.append(id.isEmpty() ? "" : "/").append(part.replace("/", "//"));
    }
    return id.toString();
  }
}
