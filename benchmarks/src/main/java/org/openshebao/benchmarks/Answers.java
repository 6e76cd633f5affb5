package org.openshebao.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// What the loop written by hand answers: for each result a value a row, and whether it is one.
final class Answers {

  static final byte VALUE = 0;
  static final byte NOT_ENTITLED = 1;
  static final byte UNKNOWN = 2;

  /// By result and row.
  final long[][] values;

  final byte[][] kinds;

  private final List<String> wanted;

  /// Room for results of persons and then of relations.
  Answers(People people, List<String> ofPersons, List<String> ofRelations) {
    wanted = Stream.concat(ofPersons.stream(), ofRelations.stream()).toList();
    values = new long[wanted.size()][];
    kinds = new byte[wanted.size()][];
    for (int i = 0; i < wanted.size(); i++) {
      int rows = i < ofPersons.size() ? people.size : people.relations();
      values[i] = new long[rows];
      kinds[i] = new byte[rows];
    }
  }

  /// A value, or unknown when it is below zero.
  void known(int result, int row, long valueOrUnknown) {
    answer(result, row, valueOrUnknown, valueOrUnknown < 0 ? UNKNOWN : VALUE);
  }

  void value(int result, int row, long value) {
    answer(result, row, value, VALUE);
  }

  void none(int result, int row) {
    answer(result, row, 0, NOT_ENTITLED);
  }

  void unknown(int result, int row) {
    answer(result, row, 0, UNKNOWN);
  }

  void answer(int result, int row, long value, byte kind) {
    values[result][row] = value;
    kinds[result][row] = kind;
  }

  /// Throws at the first row where the engine answers otherwise; gives the share of rows that have a value.
  double compare(Results results) {
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
