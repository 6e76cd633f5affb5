package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;

/// Which rows stand behind each number of a table: what disclosure control looks at.
public final class TermCells {

  /// Not in the domain.
  public static final int OUTSIDE = -1;

  /// In the domain, and without a category or value, so that nobody can say in which cell it would be.
  public static final int UNKNOWN = -2;

  /// What the numbers of a term are.
  public enum Kind {
    /// Shares or counts of units that have an attribute.
    ATTRIBUTE,
    /// Sums or means of amounts.
    AMOUNT,
    /// Anything else, of which the number of units alone is looked at.
    OTHER
  }

  private final String term;
  private final Kind kind;
  private final int[] cellOfRow;
  private final double[] values;
  private final List<Map<String, String>> domains;

  private TermCells(
      String term, Kind kind, int[] cellOfRow, double[] values, List<Map<String, String>> domains) {
    this.term = term;
    this.kind = kind;
    this.cellOfRow = cellOfRow;
    this.values = values;
    this.domains = List.copyOf(domains);
  }

  /// The terms of an estimand in the domains of a scope.
  public static List<TermCells> of(
      SurveyDesign design, Microdata data, Estimand estimand, Scope scope) {
    boolean @Nullable [] base = Domains.base(data, scope.domain());
    List<Column> all = Countable.columns(data, estimand);
    List<TermCells> cells = new ArrayList<>();
    for (Countable term : Countable.of(design, data, estimand, base)) {
      List<Column> needed =
          scope.missing() == MissingPolicy.AVAILABLE_ROWS ? List.of(term.column()) : all;
      cells.add(
          of(
              term.name(),
              kind(estimand, term.indicator()),
              data,
              scope.by(),
              base,
              term.column(),
              needed));
    }
    return cells;
  }

  /// The cells of a table of weighted counts.
  public static TermCells ofTable(Microdata data, List<String> by, boolean @Nullable [] base) {
    return of("", Kind.OTHER, data, by, base, row -> 1, List.of());
  }

  private static Kind kind(Estimand estimand, boolean indicator) {
    if (indicator) {
      return Kind.ATTRIBUTE;
    }
    return estimand instanceof Estimand.Mean || estimand instanceof Estimand.Total
        ? Kind.AMOUNT
        : Kind.OTHER;
  }

  private static TermCells of(
      String term,
      Kind kind,
      Microdata data,
      List<String> by,
      boolean @Nullable [] base,
      Column column,
      List<Column> needed) {
    List<CategoricalVariable> variables = by.stream().map(data::categorical).toList();
    int size = 1;
    for (CategoricalVariable variable : variables) {
      size = Math.multiplyExact(size, variable.levels().size());
    }
    int[] number = new int[size];
    Arrays.fill(number, -1);
    List<Map<String, String>> domains = new ArrayList<>();
    int[] cellOfRow = new int[data.rows()];
    double[] values = new double[data.rows()];
    for (int row = 0; row < cellOfRow.length; row++) {
      if (base != null && !base[row]) {
        cellOfRow[row] = OUTSIDE;
        continue;
      }
      int cell = Domains.cellOf(variables, row);
      if (cell < 0 || !Countable.isComplete(needed, row)) {
        cellOfRow[row] = UNKNOWN;
        continue;
      }
      if (number[cell] < 0) {
        number[cell] = domains.size();
        domains.add(Domains.names(by, variables, cell));
      }
      cellOfRow[row] = number[cell];
      values[row] = column.value(row);
    }
    return new TermCells(term, kind, cellOfRow, values, domains);
  }

  /// As estimates call it; empty for a table of counts.
  public String term() {
    return term;
  }

  /// What its numbers are.
  public Kind kind() {
    return kind;
  }

  /// The categories of each cell.
  public List<Map<String, String>> domains() {
    return domains;
  }

  /// Number of rows.
  public int rows() {
    return cellOfRow.length;
  }

  /// The cell of a row, or [#OUTSIDE] or [#UNKNOWN].
  public int cell(int row) {
    return cellOfRow[row];
  }

  /// The value of a row that is in a cell.
  public double value(int row) {
    return values[row];
  }
}
