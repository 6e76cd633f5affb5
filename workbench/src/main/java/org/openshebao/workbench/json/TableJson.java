package org.openshebao.workbench.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.time.CalendarMonth;

/// A table as JSON: its columns, and a member for each cell of a row; a cell without a value is null with its reason beside it.
public final class TableJson {

  private TableJson() {}

  /// A table under a name.
  public static JsonObject of(String name, Table table) {
    return new JsonObject()
        .with("table", name)
        .with("title", table.title())
        .with("columns", table.columns().stream().map(TableJson::column).toList())
        .with("rows", rows(table));
  }

  private static JsonObject column(Column column) {
    return new JsonObject()
        .with("id", name(column))
        .with("label", column.label())
        .with("kind", column.kind().name().toLowerCase(Locale.ROOT))
        .withKnown("unit", column.kind() == ColumnKind.FEN ? "fen" : column.unit());
  }

  private static List<JsonObject> rows(Table table) {
    List<JsonObject> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      JsonObject object = new JsonObject();
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        Cell cell = row.get(i);
        object.with(name(column), value(column, cell));
        if (cell instanceof Cell.Absent absent) {
          object.with(name(column) + "Reason", absent.reason());
        }
      }
      rows.add(object);
    }
    return rows;
  }

  private static @Nullable Object value(Column column, Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Whole whole ->
          column.kind() == ColumnKind.MONTH
              ? CalendarMonth.format((int) whole.value())
              : (Object) whole.value();
      case Cell.Decimal decimal -> decimal.value();
      case Cell.Day day -> day.value();
      case Cell.Absent absent -> null;
    };
  }

  /// camelCase: "with_pension" is withPension.
  private static String name(Column column) {
    StringBuilder name = new StringBuilder();
    boolean up = false;
    for (char c : column.id().toCharArray()) {
      if (c == '_' || c == '-') {
        up = true;
      } else {
        name.append(up ? Character.toUpperCase(c) : c);
        up = false;
      }
    }
    return name.toString();
  }
}
