package org.openshebao.workbench.reform;

import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.plan.Reason;

/// Reads from a participation how the law stands to each row.
final class StandingColumn {

  private final ResultColumn column;
  private final boolean[] notEntitled;
  private final int must;

  StandingColumn(Results results, String variable, String mustCode) {
    column = results.column(variable);
    must = column.variable().codeOf(mustCode);
    if (must < 0) {
      throw new IllegalArgumentException(
          "%s has no code \"%s\".".formatted(column.variable().id(), mustCode));
    }
    notEntitled = notEntitled(results);
  }

  /// For each number of a reason whether it means *not entitled*.
  static boolean[] notEntitled(Results results) {
    boolean[] flags = new boolean[results.plan().reasons().size() + 1];
    int number = 1;
    for (Reason reason : results.plan().reasons()) {
      flags[number++] = reason.isNotEntitled();
    }
    return flags;
  }

  Standing at(int row) {
    int reason = column.reasonNumber(row);
    if (reason == 0) {
      return column.value(row) == must ? Standing.MUST : Standing.MAY;
    }
    return notEntitled[reason] ? Standing.SHUT_OUT : Standing.NOT_KNOWN;
  }

  boolean isOfRelations() {
    return column.variable().of() == org.openshebao.law.rule.Entity.RELATION;
  }
}
