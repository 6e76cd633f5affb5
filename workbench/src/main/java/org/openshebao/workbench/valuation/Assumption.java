package org.openshebao.workbench.valuation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// An entry of the assumptions book.
///
/// @param id  "inflation", "employees.density"
/// @param label  what readers call it
/// @param unit  of its value: rate, share, persons, yuan, years, ratio
/// @param values  by year; between two years on a straight line, outside them level
/// @param low  lowest value thought possible; null when no range is given
/// @param high  highest
/// @param grade  how well it is known
/// @param source  document, or how it was set
/// @param date  since when it stands
/// @param owner  who answers for it
/// @param experience  what was last observed; null when nothing was
/// @param note  what a reader must know; null when nothing
public record Assumption(
    String id,
    Label label,
    String unit,
    Map<Integer, Double> values,
    @Nullable Double low,
    @Nullable Double high,
    Grade grade,
    String source,
    String date,
    String owner,
    @Nullable Label experience,
    @Nullable Label note) {

  public Assumption {
    values = Map.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("The assumption " + id + " has no value.");
    }
  }

  /// The value of a calendar year.
  public double at(int year) {
    TreeMap<Integer, Double> byYear = new TreeMap<>(values);
    Map.Entry<Integer, Double> before = byYear.floorEntry(year);
    Map.Entry<Integer, Double> after = byYear.ceilingEntry(year);
    if (before == null) {
      return byYear.firstEntry().getValue();
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    double share = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() + share * (after.getValue() - before.getValue());
  }

  /// Whether one value holds for all years.
  public boolean isConstant() {
    return values.size() == 1;
  }

  /// The values of the years from `baseYear` on.
  public YearPath path(int baseYear, int years) {
    return YearPath.of(years, t -> at(baseYear + t));
  }

  /// The same with other values, as a user's scheme file gives them.
  public Assumption withValues(Map<Integer, Double> other, String from) {
    return new Assumption(
        id, label, unit, other, low, high, Grade.ASSUMPTION, from, date, owner, experience, note);
  }
}
