package org.openshebao.publishing.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Values in at most five classes of about the same size; equal values share a class.
public record ValueClasses(List<Range> ranges) {

  private static final int MOST = 5;

  /// A class: its lowest and highest value, and how many there are.
  public record Range(BigDecimal low, BigDecimal high, int size) {}

  /// The classes of `values`.
  public static ValueClasses of(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= MOST && from < sorted.size(); i++) {
      int to = Math.max(from + 1, (int) Math.round(i * (double) sorted.size() / MOST));
      while (to < sorted.size() && sorted.get(to).compareTo(sorted.get(to - 1)) == 0) {
        to++;
      }
      ranges.add(new Range(sorted.get(from), sorted.get(to - 1), to - from));
      from = to;
    }
    return new ValueClasses(List.copyOf(ranges));
  }

  /// The class of one of the values, from 0.
  public int indexOf(BigDecimal value) {
    for (int i = 0; i < ranges.size(); i++) {
      if (value.compareTo(ranges.get(i).high()) <= 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("The value %s is above every class.".formatted(value));
  }
}
