package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.population.RowsBuilder;

/// A table as a dataset of one entity, `row`: words as codes with labels, and beside a column with cells that have no value a
/// column of the reasons.
final class TableData {

  private TableData() {}

  static Dataset of(Table table, DataOrigin origin) {
    int size = table.rows().size();
    RowsBuilder rows = Rows.builder("row", size);
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      List<Cell> cells = cells(table, i);
      rows.add(values(column, cells));
      if (cells.stream().anyMatch(Cell.Absent.class::isInstance)) {
        rows.add(
            codes(
                column.id() + "_reason",
                cells.stream()
                    .map(cell -> cell instanceof Cell.Absent absent ? absent.reason() : null)
                    .toList()));
      }
    }
    return Dataset.builder().origin(origin).add(rows.build()).build();
  }

  private static List<Cell> cells(Table table, int column) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : table.rows()) {
      cells.add(row.get(column));
    }
    return cells;
  }

  private static DataColumn values(Column column, List<Cell> cells) {
    return switch (column.kind()) {
      case TEXT, DATE -> codes(column.id(), cells.stream().map(TableData::words).toList());
      case RATE, DECIMAL -> doubles(column, cells);
      case COUNT -> wholes(ColumnSpec.of(column.id(), ColumnType.COUNT), cells);
      case FEN -> wholes(ColumnSpec.of(column.id(), ColumnType.FEN), cells);
      case MONTH -> wholes(ColumnSpec.of(column.id(), ColumnType.MONTH), cells);
    };
  }

  private static @Nullable Label words(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Day day -> Label.same(day.value().toString());
      default -> null;
    };
  }

  private static DataColumn codes(String name, List<? extends @Nullable Label> labels) {
    Set<Label> distinct = new LinkedHashSet<>();
    for (Label label : labels) {
      if (label != null) {
        distinct.add(label);
      }
    }
    List<Label> order = List.copyOf(distinct);
    List<DataCode> codes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      codes.add(new DataCode("c" + i, order.get(i)));
    }
    ColumnBuilder column = DataColumn.builder(ColumnSpec.code(name, codes), labels.size());
    for (Label label : labels) {
      if (label == null) {
        column.appendUnknown();
      } else {
        column.append(order.indexOf(label));
      }
    }
    return column.build();
  }

  private static DataColumn doubles(Column column, List<Cell> cells) {
    ColumnBuilder values =
        DataColumn.builder(ColumnSpec.of(column.id(), ColumnType.DOUBLE), cells.size());
    for (Cell cell : cells) {
      if (cell instanceof Cell.Decimal decimal) {
        values.appendDouble(decimal.value().doubleValue());
      } else {
        values.appendUnknown();
      }
    }
    return values.build();
  }

  private static DataColumn wholes(ColumnSpec spec, List<Cell> cells) {
    ColumnBuilder values = DataColumn.builder(spec, cells.size());
    for (Cell cell : cells) {
      if (cell instanceof Cell.Whole whole) {
        values.append(whole.value());
      } else {
        values.appendUnknown();
      }
    }
    return values.build();
  }
}
