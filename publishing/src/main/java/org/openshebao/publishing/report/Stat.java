package org.openshebao.publishing.report;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.text.Label;

/// A big number.
///
/// @param column  what it is called, its unit, and how it is written
/// @param value  the number, or why there is none; its source opens as that of a cell does
/// @param note  a line below it: what it is compared with; null when there is nothing to add
public record Stat(Column column, Cell value, @Nullable Label note) {

  public Stat {
    if (!column.kind().accepts(value)) {
      throw new IllegalArgumentException(
          "The number %s holds %s but was given %s.".formatted(column.id(), column.kind(), value));
    }
  }
}
