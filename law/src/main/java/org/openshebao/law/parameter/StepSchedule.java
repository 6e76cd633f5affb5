package org.openshebao.law.parameter;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Unit;

/// A parameter in steps: the value of the largest step not above a number, as months of benefit by years paid.
public final class StepSchedule {

  private final String path;
  private final Unit unit;
  private final NavigableMap<Integer, Long> steps;

  /// For the parameter `path`, whose values are in `unit`.
  public StepSchedule(String path, Unit unit, NavigableMap<Integer, Long> steps) {
    this.path = path;
    this.unit = unit;
    this.steps = new TreeMap<>(steps);
  }

  /// Every number at which a step begins, in order.
  public int[] keys() {
    return steps.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /// Whether `number` is not below the first step.
  public boolean reaches(int number) {
    return number >= steps.firstKey();
  }

  /// The value at `number` as a column holds it.
  public long raw(int number) {
    Map.Entry<Integer, Long> step = steps.floorEntry(number);
    if (step == null) {
      throw new IllegalArgumentException(
          "%s begins at %d and was asked for %d. Maybe ask `reaches` first?"
              .formatted(path, steps.firstKey(), number));
    }
    return step.getValue();
  }

  /// The whole number at `number`: months, days, a count.
  public int whole(int number) {
    if (!unit.javaType().equals("int")) {
      throw wrongUnit("a whole number");
    }
    return (int) raw(number);
  }

  /// The rate at `number`.
  public Rate rate(int number) {
    return new Rate(in(Unit.RATE, number));
  }

  /// The amount at `number`, in fen.
  public long fen(int number) {
    return in(Unit.FEN, number);
  }

  private long in(Unit wanted, int number) {
    if (unit != wanted) {
      throw wrongUnit(wanted.name());
    }
    return raw(number);
  }

  private IllegalStateException wrongUnit(String wanted) {
    return new IllegalStateException(
        "%s is in %s and was read as %s.".formatted(path, unit, wanted));
  }

  /// As written in YAML: "{12: 3, 24: 6}".
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    steps.forEach((key, value) ->
        text.append(text.length() == 1 ? "" : ", ")
            .append(key)
            .append(": ")
            .append(unit.format(value)));
    return text.append('}').toString();
  }
}
