package org.openshebao.workbench.reform;

import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// Reads an amount of money of each row, in fen a year whatever it is computed for.
final class AmountColumn {

  /// An amount that is not known.
  static final long UNKNOWN = Long.MIN_VALUE;

  private static final int MONTHS_A_YEAR = 12;

  private final ResultColumn column;
  private final boolean[] notEntitled;
  private final int timesAYear;

  AmountColumn(Results results, String variable) {
    column = results.column(variable);
    notEntitled = StandingColumn.notEntitled(results);
    timesAYear = timesAYear(column.variable());
  }

  /// How often a year an amount is paid.
  static int timesAYear(Variable variable) {
    return !variable.rules().isEmpty() && variable.rules().getFirst().per() == Period.YEAR
        ? 1
        : MONTHS_A_YEAR;
  }

  boolean isOfRelations() {
    return column.variable().of() == Entity.RELATION;
  }

  /// Fen a year; zero for whoever is not entitled or does not owe, [#UNKNOWN] when it is not known.
  long at(int row) {
    int reason = column.reasonNumber(row);
    if (reason == 0) {
      return Math.multiplyExact(column.value(row), timesAYear);
    }
    return notEntitled[reason] ? 0 : UNKNOWN;
  }

  /// Whether the row owes or receives something, known or not.
  boolean concerns(int row) {
    int reason = column.reasonNumber(row);
    return reason == 0 || !notEntitled[reason];
  }

  /// Whether both are one column: what cannot differ does not, known or not.
  boolean isSameAs(AmountColumn other) {
    return column == other.column;
  }
}
