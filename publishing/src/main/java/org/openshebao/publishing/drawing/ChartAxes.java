package org.openshebao.publishing.drawing;

import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;

/// Which columns of its table stand along the axes of a chart.
public final class ChartAxes {

  private ChartAxes() {}

  /// The column of values; where several are drawn they share kind and unit.
  public static Column valueColumn(Chart chart) {
    return chart.table().getColumn(chart.valueColumns().getFirst());
  }

  /// The column along whose axis marks stand.
  public static Column markedColumn(Chart chart) {
    return switch (chart.kind()) {
      case LINE, STEP, HISTOGRAM -> chart.table().getColumn(chart.categoryColumn());
      default -> valueColumn(chart);
    };
  }
}
