package org.openshebao.cli;

import java.io.PrintWriter;
import org.openshebao.workbench.lawbook.Overview;
import org.openshebao.workbench.lawbook.Room;

/// Prints how much a law holds and how well it is known.
final class OverviewText {

  private final CommonOptions common;
  private final PrintWriter out;

  OverviewText(CommonOptions common) {
    this.common = common;
    this.out = common.out();
  }

  void print(Overview overview) {
    out.println();
    TextTable table =
        new TextTable()
            .right(1, 2, 3, 4, 5)
            .row(
                text("overview.room"),
                text("overview.inputs"),
                text("overview.variables"),
                text("overview.rules"),
                text("overview.parameters"),
                text("overview.values"));
    int[] totals = new int[5];
    for (Room room : overview.rooms()) {
      int[] counts = {
        room.inputs().size(),
        room.computed().size(),
        room.countRules(),
        room.parameters().size(),
        room.countValues()
      };
      for (int i = 0; i < totals.length; i++) {
        totals[i] += counts[i];
      }
      addRow(table, room.name().isEmpty() ? text("overview.root") : room.name(), counts);
    }
    addRow(table, text("overview.total"), totals);
    table.print(out, "");
    printGrades(overview);
    out.println();
    out.println(text("overview.sources", overview.sources(), overview.places()));
  }

  private static void addRow(TextTable table, String name, int[] counts) {
    String[] cells = new String[counts.length + 1];
    cells[0] = name;
    for (int i = 0; i < counts.length; i++) {
      cells[i + 1] = Integer.toString(counts[i]);
    }
    table.row(cells);
  }

  private void printGrades(Overview overview) {
    out.println();
    out.println(text("overview.grades"));
    TextTable table = new TextTable().right(1);
    overview
        .grades()
        .forEach(grade ->
            table.row(
                grade.grade().label().in(common.language()), Integer.toString(grade.values())));
    table.print(out, "  ");
  }

  private String text(String key, Object... fillings) {
    return common.text(key, fillings);
  }
}
