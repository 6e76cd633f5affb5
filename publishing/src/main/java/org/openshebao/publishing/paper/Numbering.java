package org.openshebao.publishing.paper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Table;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;

/// Which number each figure and table has. Tables in the text are numbered 1, 2, 3; those behind figures and the long ones
/// stand in the annex as A1, A2, A3, each once.
final class Numbering {

  private final Map<Chart, Integer> figures = new IdentityHashMap<>();
  private final Map<Table, String> tables = new IdentityHashMap<>();
  private final List<Table> annex = new ArrayList<>();

  Numbering(Report report) {
    int inText = 0;
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.TableBlock(var table, var collapsed) && !collapsed) {
          tables.put(table, String.valueOf(++inText));
        }
      }
    }
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.ChartBlock(var chart) -> {
            figures.put(chart, figures.size() + 1);
            putIntoAnnex(chart.table());
          }
          case Block.TableBlock(var table, var _) -> putIntoAnnex(table);
          case Block.TextBlock _, Block.StatGrid _ -> {}
        }
      }
    }
  }

  private void putIntoAnnex(Table table) {
    if (!tables.containsKey(table)) {
      annex.add(table);
      tables.put(table, "A" + annex.size());
    }
  }

  int of(Chart chart) {
    return Objects.requireNonNull(figures.get(chart));
  }

  String of(Table table) {
    return Objects.requireNonNull(tables.get(table));
  }

  List<Table> annex() {
    return annex;
  }
}
