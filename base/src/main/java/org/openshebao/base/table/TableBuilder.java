package org.openshebao.base.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.text.Label;

/// Puts a table together: columns, notes, then rows.
public final class TableBuilder {

  private final Label title;
  private final List<Label> notes = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private @Nullable Provenance provenance;

  TableBuilder(Label title) {
    this.title = title;
  }

  /// Adds a column on the right.
  public TableBuilder column(Column column) {
    columns.add(column);
    return this;
  }

  /// Adds a note.
  public TableBuilder note(Label note) {
    notes.add(note);
    return this;
  }

  /// Adds a row: `table.row(row -> row.text(name).count(3812))`.
  public TableBuilder row(Consumer<RowBuilder> fill) {
    RowBuilder row = new RowBuilder();
    fill.accept(row);
    rows.add(row.build());
    return this;
  }

  /// Says what the table was made from.
  public TableBuilder provenance(Provenance made) {
    provenance = made;
    return this;
  }

  /// The table.
  public Table build() {
    return new Table(title, notes, columns, rows, provenance);
  }
}
