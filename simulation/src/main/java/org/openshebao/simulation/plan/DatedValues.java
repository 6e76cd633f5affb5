package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;

/// The values of a parameter laid out by place and month, so that a row's is found by its number.
///
/// The first cell of a place holds for every month before the first change, the last one from the last change on. Places with
/// the same timeline share cells.
final class DatedValues {

  private final int[] startOfPlace;
  private final int firstMonth;
  private final int lastMonth;
  private final long[] numbers;
  private final Object[] objects;
  private final byte[] oneIfUnknown;

  private DatedValues(Timeline[] timelines, int firstMonth, int lastMonth, boolean ofObjects) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    startOfPlace = new int[timelines.length];
    int months = lastMonth - firstMonth + 1;
    Map<Timeline, Integer> starts = new IdentityHashMap<>();
    for (int place = 0; place < timelines.length; place++) {
      startOfPlace[place] = starts.computeIfAbsent(timelines[place], it -> starts.size() * months);
    }
    int cells = starts.size() * months;
    numbers = new long[ofObjects ? 0 : cells];
    objects = new Object[ofObjects ? cells : 0];
    Arrays.fill(objects, "");
    oneIfUnknown = new byte[cells];
    Arrays.fill(oneIfUnknown, (byte) 1);
    starts.forEach(this::fill);
  }

  /// The values of one month.
  static DatedValues of(Timeline[] timelines, int month, boolean ofObjects) {
    return new DatedValues(timelines, month, month, ofObjects);
  }

  /// The values of every month.
  static DatedValues of(Timeline[] timelines, boolean ofObjects) {
    TreeSet<Integer> changes = new TreeSet<>();
    for (Timeline timeline : timelines) {
      for (int change : timeline.changes()) {
        changes.add(change);
      }
    }
    int first = changes.isEmpty() ? 0 : changes.first() - 1;
    int last = changes.isEmpty() ? 0 : changes.last();
    return new DatedValues(timelines, first, last, ofObjects);
  }

  private void fill(Timeline timeline, int start) {
    int from = firstMonth;
    while (from <= lastMonth) {
      int next = lastMonth + 1;
      for (int change : timeline.changes()) {
        if (change > from && change < next) {
          next = change;
        }
      }
      ParameterValue value = timeline.find(from);
      if (value != null) {
        int begin = start + from - firstMonth;
        int end = start + next - firstMonth;
        Arrays.fill(oneIfUnknown, begin, end, (byte) 0);
        if (objects.length > 0) {
          Arrays.fill(objects, begin, end, value.content().object());
        } else {
          Arrays.fill(numbers, begin, end, ((Content.Number) value.content()).raw());
        }
      }
      from = next;
    }
  }

  /// The cell of a place, when there is only one month.
  int cell(int place) {
    return startOfPlace[place];
  }

  /// The cell of a place and a month.
  int cell(int place, int month) {
    return startOfPlace[place] + Math.max(0, Math.min(month, lastMonth) - firstMonth);
  }

  /// 1 when a cell has no value, else 0.
  int oneIfUnknown(int cell) {
    return oneIfUnknown[cell];
  }

  long number(int cell) {
    return numbers[cell];
  }

  /// The object of a cell; meaningless where there is none.
  Object object(int cell) {
    return objects[cell];
  }
}
