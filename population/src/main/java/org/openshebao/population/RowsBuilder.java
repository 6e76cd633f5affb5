package org.openshebao.population;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the rows of an entity together and checks that they fit.
public final class RowsBuilder {

  private final String entity;
  private final int size;
  private final List<DataColumn> columns = new ArrayList<>();
  private final List<HistoryColumn> histories = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private @Nullable Ids ids;
  private @Nullable ParentRows parent;
  private SampleDesign design = SampleDesign.NONE;

  RowsBuilder(String entity, int size) {
    this.entity = entity;
    this.size = size;
  }

  /// Adds a column.
  public RowsBuilder add(DataColumn column) {
    check(column.name(), column.size());
    columns.add(column);
    return this;
  }

  /// Adds careers.
  public RowsBuilder add(HistoryColumn history) {
    check(history.name(), history.size());
    histories.add(history);
    return this;
  }

  /// Keeps what the rows are called in the files they came from.
  public RowsBuilder ids(Ids rowIds) {
    checkSize("ids", rowIds.size());
    this.ids = rowIds;
    return this;
  }

  /// Says which row of `parentEntity`, which has `parentSize` rows, each row belongs to; the rows must not fall.
  public RowsBuilder parent(String parentEntity, int parentSize, int[] parentRows) {
    checkSize("parent rows", parentRows.length);
    this.parent = ParentRows.of(entity, parentEntity, parentRows, parentSize);
    return this;
  }

  /// Says how the rows were sampled.
  public RowsBuilder design(SampleDesign sampleDesign) {
    this.design = sampleDesign;
    return this;
  }

  /// The rows.
  public Rows build() {
    Rows rows = new Rows(entity, size, ids, parent, columns, histories, design);
    checkDesign(rows, design.weight());
    checkDesign(rows, design.stratum());
    checkDesign(rows, design.psu());
    return rows;
  }

  /// Throws when the design names a column that is not there.
  private static void checkDesign(Rows rows, @Nullable String column) {
    if (column != null) {
      rows.column(column);
    }
  }

  private void check(String name, int rows) {
    checkSize("column " + name, rows);
    if (!names.add(name)) {
      throw new IllegalArgumentException(
          "Entity %s has the column %s twice.".formatted(entity, name));
    }
  }

  private void checkSize(String what, int rows) {
    if (rows != size) {
      throw new IllegalArgumentException(
          "Entity %s has %d rows but its %s have %d.".formatted(entity, size, what, rows));
    }
  }
}
