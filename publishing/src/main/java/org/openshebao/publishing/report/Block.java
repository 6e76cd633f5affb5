package org.openshebao.publishing.report;

import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;

/// A piece of a section.
public sealed interface Block {

  /// A table.
  ///
  /// @param collapsed  whether it is closed until the reader opens it: for the long ones
  record TableBlock(Table table, boolean collapsed) implements Block {}

  /// A chart, with its table behind it.
  record ChartBlock(Chart chart) implements Block {}

  /// Words: a blank line begins a new paragraph, and lines that begin with "- " are a list.
  record TextBlock(Label text) implements Block {}

  /// A few big numbers side by side.
  record StatGrid(List<Stat> stats) implements Block {
    public StatGrid {
      stats = List.copyOf(stats);
      if (stats.isEmpty()) {
        throw new IllegalArgumentException("A grid of numbers needs at least one number.");
      }
    }
  }
}
