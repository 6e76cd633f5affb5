package org.openshebao.workbench.valuation.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Assumption;
import org.openshebao.workbench.valuation.Valuation;

/// The assumptions book.
final class AssumptionsSection implements ValuationSection {

  private static final Label NONE = new Label("none given", "未给出");

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    TableBuilder table =
        Table.titled(new Label("Assumptions book", "假设手册"))
            .column(Column.text("id", new Label("Entry", "条目")))
            .column(Column.text("label", new Label("Assumption", "假设")))
            .column(Column.text("value", new Label("Value", "取值")))
            .column(Column.text("unit", new Label("Unit", "单位")))
            .column(Column.text("range", new Label("Range", "范围")))
            .column(Column.text("grade", new Label("Grade", "可信度")))
            .column(Column.text("source", new Label("Source", "来源")))
            .column(Column.text("date", new Label("Date", "日期")))
            .column(Column.text("owner", new Label("Owner", "负责人")))
            .column(Column.text("experience", new Label("Last experience", "近期经验")))
            .column(Column.text("note", new Label("Note", "备注")));
    for (Assumption each : valuation.book().list()) {
      table.row(row -> {
        row.text(each.id()).text(each.label()).text(values(each)).text(each.unit());
        if (each.low() == null || each.high() == null) {
          row.absent(NONE);
        } else {
          row.text(plain(each.low()) + " … " + plain(each.high()));
        }
        row.text(each.grade().name().toLowerCase(Locale.ROOT))
            .text(each.source())
            .text(each.date())
            .text(each.owner());
        optional(row, each.experience());
        optional(row, each.note());
      });
    }
    report.section(
        "assumptions",
        new Label("Assumptions book", "假设手册"),
        new Label(
            "Every assumption with its source, date, owner and range. “unverified” is recalled and must be replaced by a document before anything is published.",
            "列出每项假设的来源、日期、负责人和范围。“unverified”为凭记忆填写，发布前须以文件替换。"),
        new Block.TableBlock(table.build(), true));
  }

  private static void optional(
      org.openshebao.base.table.RowBuilder row, @org.jspecify.annotations.Nullable Label text) {
    if (text == null) {
      row.absent(NONE);
    } else {
      row.text(text);
    }
  }

  private static String values(Assumption each) {
    if (each.isConstant()) {
      return plain(each.values().values().iterator().next());
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Integer, Double> entry : new TreeMap<>(each.values()).entrySet()) {
      text.append(text.isEmpty() ? "" : "; ").append(entry.getKey()).append(": ");
      text.append(plain(entry.getValue()));
    }
    return text.toString();
  }

  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
