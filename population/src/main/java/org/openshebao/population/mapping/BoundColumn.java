package org.openshebao.population.mapping;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.storage.TextRows;

/// A variable bound to a column of a file: reads its cell in each row.
final class BoundColumn {

  private final String name;
  private final int source;
  private final String constant;
  private final int monthSource;
  private final int assumedMonth;
  private final CellReader reader;
  private final Map<String, String> recodes;
  private final @Nullable String fallback;
  private final Set<String> missing;
  private final @Nullable ColumnType requiredType;
  private String cell = "";
  private boolean isUnknown;

  /// Binds column number `source`, or what every row has when that is −1.
  ///
  /// @param monthSource  number of the column of the month of the year; −1 when there is none
  /// @param requiredType  type of a variable that may not be unknown; null for one that may
  BoundColumn(
      ColumnMapping mapping,
      int source,
      int monthSource,
      CellReader reader,
      Set<String> missing,
      @Nullable ColumnType requiredType) {
    this.name = mapping.source() == null ? mapping.variable() : mapping.source();
    this.source = source;
    this.monthSource = monthSource;
    this.assumedMonth = mapping.months().assumedMonth();
    this.constant = mapping.constant() == null ? "" : mapping.constant();
    this.reader = reader;
    this.recodes = mapping.recodes();
    this.fallback = mapping.fallback();
    this.missing = missing;
    this.requiredType = requiredType;
  }

  /// Name of the column in the file.
  String name() {
    return name;
  }

  /// The cell read last, as written.
  String cell() {
    return cell;
  }

  /// Reads the cell of the current row; null when it is good.
  @Nullable Fault read(TextRows rows) {
    String text = source < 0 ? constant : rows.cell(source);
    return read(monthSource < 0 ? text : withMonth(text, rows.cell(monthSource)));
  }

  /// The year and month of two cells as one; missing when either is, unless a month is assumed.
  private String withMonth(String year, String month) {
    boolean isMonthMissing = month.isEmpty() || missing.contains(month);
    if (year.isEmpty() || missing.contains(year) || (isMonthMissing && assumedMonth == 0)) {
      return "";
    }
    return year + "-" + (isMonthMissing ? Integer.toString(assumedMonth) : month);
  }

  /// Reads a cell that is written as `text`.
  @Nullable Fault read(String text) {
    cell = text;
    String meant = text;
    if (text.isEmpty() || missing.contains(text)) {
      isUnknown = fallback == null;
      if (fallback == null) {
        return requiredType == null ? null : CellFaults.missing(requiredType);
      }
      meant = fallback;
    }
    isUnknown = false;
    return reader.read(recodes.getOrDefault(meant, meant));
  }

  /// Keeps the value of the row read last.
  void keep() {
    if (isUnknown) {
      reader.keepUnknown();
    } else {
      reader.keep();
    }
  }

  /// The values of the rows kept.
  DataColumn build() {
    return reader.build();
  }
}
