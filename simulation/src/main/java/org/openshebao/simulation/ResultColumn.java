package org.openshebao.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openshebao.law.Variable;
import org.openshebao.law.batch.Status;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.Reason;

/// A variable computed for every row: a value, or the reason why there is none.
public final class ResultColumn {

  private final Variable variable;
  private final Plan plan;
  private final long[] values;
  private final short[] statuses;

  ResultColumn(Variable variable, Plan plan, int rows) {
    this.variable = variable;
    this.plan = plan;
    values = new long[rows];
    statuses = new short[rows];
  }

  long[] values() {
    return values;
  }

  short[] statuses() {
    return statuses;
  }

  /// The variable.
  public Variable variable() {
    return variable;
  }

  /// Number of rows.
  public int size() {
    return values.length;
  }

  /// Whether a row has a value.
  public boolean hasValue(int row) {
    return statuses[row] == Status.VALUE;
  }

  /// The value of a row as a column holds it; throws when there is none.
  public long value(int row) {
    if (!hasValue(row)) {
      throw new IllegalStateException(
          "%s has no value in row %d: %s. Maybe ask hasValue first?"
              .formatted(variable.id(), row, reason(row).orElseThrow()));
    }
    return values[row];
  }

  /// 0 when a row has a value, else the number of the reason in the plan: for counting.
  public int reasonNumber(int row) {
    return statuses[row];
  }

  /// Why a row has no value; empty when it has one.
  public Optional<Reason> reason(int row) {
    return hasValue(row) ? Optional.empty() : Optional.of(plan.reason(statuses[row]));
  }

  /// How many rows have each reason.
  public Map<Reason, Integer> countReasons() {
    Map<Reason, Integer> counts = new HashMap<>();
    for (short status : statuses) {
      if (status != Status.VALUE) {
        counts.merge(plan.reason(status), 1, Integer::sum);
      }
    }
    return counts;
  }
}
