package org.openshebao.workbench.compute;

import java.util.Map;
import java.util.TreeMap;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;
import org.openshebao.population.Rows;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.plan.Reason;

/// A variable over all rows: how many have a value, what it adds up to, and why the others have none. Unweighted.
public final class VariableSummary {

  private final Variable variable;
  private long rows;
  private long values;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;
  private java.math.BigInteger sum = java.math.BigInteger.ZERO;
  private final Map<String, Reason> reasons = new TreeMap<>();
  private final Map<String, Long> reasonCounts = new TreeMap<>();

  VariableSummary(Variable variable) {
    this.variable = variable;
  }

  void add(ResultColumn column) {
    long partial = 0;
    for (int row = 0; row < column.size(); row++) {
      rows++;
      if (column.hasValue(row)) {
        long value = column.value(row);
        values++;
        least = Math.min(least, value);
        most = Math.max(most, value);
        partial = Math.addExact(partial, value);
      }
    }
    sum = sum.add(java.math.BigInteger.valueOf(partial));
    column
        .countReasons()
        .forEach((reason, count) -> {
          String key = reason.kind() + " " + reason.key();
          reasons.put(key, reason);
          reasonCounts.merge(key, (long) count, Long::sum);
        });
  }

  /// The variable.
  public Variable variable() {
    return variable;
  }

  /// Rows computed.
  public long rows() {
    return rows;
  }

  /// Rows with a value.
  public long values() {
    return values;
  }

  /// Whether least, most and mean mean something: there is a value, and it is a quantity.
  public boolean isQuantity() {
    return values > 0 && variable.unit() != Unit.CODE && variable.unit() != Unit.PLACE;
  }

  /// Least value, as a column holds it.
  public long least() {
    return least;
  }

  /// Greatest value.
  public long most() {
    return most;
  }

  /// Mean of the values, rounded half up to the unit of the column.
  public long mean() {
    return new java.math.BigDecimal(sum)
        .divide(java.math.BigDecimal.valueOf(values), 0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }

  /// Rows without a value by reason, in order of the reasons' names.
  public Map<Reason, Long> reasons() {
    Map<Reason, Long> counts = new java.util.LinkedHashMap<>();
    reasons.forEach((key, reason) -> counts.put(reason, reasonCounts.getOrDefault(key, 0L)));
    return counts;
  }

  static boolean isOf(Variable variable, Rows rows) {
    return variable.of() == Entity.parse(rows.entity());
  }
}
