package org.openshebao.benchmarks;

import java.util.List;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// What the loop written by hand answers: for each result a value a row, and whether it is one.
final class Answers {

  static final byte VALUE = 0;
  static final byte NOT_ENTITLED = 1;
  static final byte UNKNOWN = 2;

  /// By result, in the order of `RuleSets.OF_PERSONS` and then of `RuleSets.OF_RELATIONS`, and row.
  final long[][] values;

  final byte[][] kinds;

  Answers(People people) {
    int ofPersons = RuleSets.OF_PERSONS.size();
    int all = ofPersons + RuleSets.OF_RELATIONS.size();
    values = new long[all][];
    kinds = new byte[all][];
    for (int i = 0; i < all; i++) {
      int rows = i < ofPersons ? people.size : people.relations();
      values[i] = new long[rows];
      kinds[i] = new byte[rows];
    }
  }

  /// Throws at the first row where the engine answers otherwise; gives the share of rows that have a value.
  double compare(Results results) {
    List<String> wanted = RuleSets.large();
    long rows = 0;
    long known = 0;
    for (int i = 0; i < wanted.size(); i++) {
      ResultColumn column = results.column(wanted.get(i));
      if (column.size() != values[i].length) {
        throw new IllegalStateException(wanted.get(i) + " has another number of rows.");
      }
      for (int row = 0; row < column.size(); row++) {
        byte kind = kindOf(column, row);
        if (kind != kinds[i][row] || kind == VALUE && column.value(row) != values[i][row]) {
          throw new IllegalStateException(
              "Row %d of %s: the engine says %s %s, the loop %d %d."
                  .formatted(
                      row,
                      wanted.get(i),
                      column.reason(row),
                      column.hasValue(row) ? column.value(row) : "",
                      kinds[i][row],
                      values[i][row]));
        }
        known += kind == VALUE ? 1 : 0;
      }
      rows += column.size();
    }
    return (double) known / rows;
  }

  private static byte kindOf(ResultColumn column, int row) {
    if (column.hasValue(row)) {
      return VALUE;
    }
    return column.reason(row).orElseThrow().isNotEntitled() ? NOT_ENTITLED : UNKNOWN;
  }
}
