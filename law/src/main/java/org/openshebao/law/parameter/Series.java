package org.openshebao.law.parameter;

import java.util.List;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.rule.Unit;

/// All dated values of a parameter as they hold at one place: indexing a career needs every year.
public final class Series {

  private final String path;
  private final Unit unit;
  private final Timeline timeline;

  /// For the parameter `path`; `timeline` holds the values of the place and, where it sets none, of the places above.
  public Series(String path, Unit unit, Timeline timeline) {
    this.path = path;
    this.unit = unit;
    this.timeline = timeline;
  }

  /// Whether there is a value for a month.
  public boolean knows(int month) {
    return timeline.find(month) != null;
  }

  /// The amount of a month, in fen.
  public long fen(int month) {
    return raw(Unit.FEN, month);
  }

  /// The rate of a month.
  public Rate rate(int month) {
    return new Rate(raw(Unit.RATE, month));
  }

  /// The index of a month.
  public WageIndex index(int month) {
    return new WageIndex(raw(Unit.INDEX, month));
  }

  /// The whole number of a month: months, days, a count.
  public int whole(int month) {
    if (!unit.javaType().equals("int")) {
      throw new IllegalStateException(
          "%s is in %s and was read as a whole number.".formatted(path, unit));
    }
    return (int) raw(unit, month);
  }

  /// The calendar month of a month: a day by which something began.
  public int month(int month) {
    return (int) raw(Unit.MONTH, month);
  }

  /// The dated values, in order of date.
  public List<ParameterValue> values() {
    return timeline.values();
  }

  private long raw(Unit wanted, int month) {
    if (unit != wanted) {
      throw new IllegalStateException(
          "%s is in %s and was read as %s.".formatted(path, unit, wanted));
    }
    ParameterValue value = timeline.find(month);
    if (value == null) {
      throw new IllegalArgumentException(
          "No value of %s for month %s. Maybe ask `knows` first?"
              .formatted(path, Unit.MONTH.format(month)));
    }
    return ((Content.Number) value.content()).raw();
  }
}
