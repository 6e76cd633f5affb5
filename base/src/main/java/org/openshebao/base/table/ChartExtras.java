package org.openshebao.base.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart draws beside its series.
///
/// @param upperColumn  id of the column with the upper ends of the bins of a HISTOGRAM; null for the others
/// @param groupColumn  id of the column of words under which rows stand together ("by sex", "by age"); null without groups
/// @param totals  rows of a WATERFALL, from 0, that are sums of what stands before them rather than steps
/// @param intervals  what lies around values
/// @param marks  lines across the chart
public record ChartExtras(
    @Nullable String upperColumn,
    @Nullable String groupColumn,
    List<Integer> totals,
    List<Interval> intervals,
    List<Mark> marks) {

  /// Nothing beside the series.
  public static final ChartExtras NONE =
      new ChartExtras(null, null, List.of(), List.of(), List.of());

  public ChartExtras {
    totals = List.copyOf(totals);
    intervals = List.copyOf(intervals);
    marks = List.copyOf(marks);
  }

  ChartExtras withUpperColumn(String column) {
    return new ChartExtras(column, groupColumn, totals, intervals, marks);
  }

  ChartExtras withGroupColumn(String column) {
    return new ChartExtras(upperColumn, column, totals, intervals, marks);
  }

  ChartExtras withTotals(List<Integer> rows) {
    return new ChartExtras(upperColumn, groupColumn, rows, intervals, marks);
  }

  ChartExtras with(Interval interval) {
    return new ChartExtras(upperColumn, groupColumn, totals, and(intervals, interval), marks);
  }

  ChartExtras with(Mark mark) {
    return new ChartExtras(upperColumn, groupColumn, totals, intervals, and(marks, mark));
  }

  static <T> List<T> and(List<T> some, T one) {
    return java.util.stream.Stream.concat(some.stream(), java.util.stream.Stream.of(one)).toList();
  }
}
