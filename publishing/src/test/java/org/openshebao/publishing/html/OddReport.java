package org.openshebao.publishing.html;

import java.time.LocalDate;
import java.util.List;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block.ChartBlock;
import org.openshebao.publishing.report.Block.TableBlock;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// A report of charts and tables that seldom are: negative, empty, absent, very many, very long.
final class OddReport {

  private static final Label UNIT = new Label("billion yuan a year", "亿元/年");
  private static final Label WHY = new Label("not known", "未知");
  private static final Label LONG =
      new Label(
          "Workers of agencies who are sent to work in other provinces than that of their household registration",
          "被派遣到户籍所在地以外省份工作的劳务派遣机构劳动者");

  private OddReport() {}

  static Report report() {
    Report.Builder report =
        Report.titled(new Label("Odd charts", "少见的图表"), new Label("For looking at", "供查看"))
            .section(
                "charts",
                new Label("Charts", "图表"),
                LONG,
                chart(
                    "years-stacked", Chart.Kind.STACKED_BAR, years(), "year", "income", "spending"),
                chart("balance", Chart.Kind.BAR, years(), "year", "balance"),
                chart("balance-places", Chart.Kind.BAR, balances(), "place", "balance"),
                chart("paid", Chart.Kind.LINE, years(), "year", "income", "spending", "balance"),
                chart(
                    "eight",
                    Chart.Kind.LINE,
                    eight(),
                    "day",
                    "a",
                    "b",
                    "c",
                    "d",
                    "e",
                    "f",
                    "g",
                    "h"),
                chart("dates", Chart.Kind.STEP, eight(), "day", "a", "b"),
                chart("absent", Chart.Kind.BAR, absent(), "place", "n"),
                chart("absent-line", Chart.Kind.LINE, absent(), "place", "n"),
                chart("absent-dots", Chart.Kind.DOT, absent(), "place", "n"),
                chart("absent-map", Chart.Kind.TILE_GRID, absent(), "place", "n"),
                chart("empty", Chart.Kind.BAR, empty(), "place", "n"),
                chart("empty-line", Chart.Kind.LINE, empty(), "place", "n"),
                chart("one", Chart.Kind.LINE, one(), "place", "n"),
                chart("many", Chart.Kind.BAR, many(), "place", "n"),
                new TableBlock(empty(), false),
                new TableBlock(many(), true),
                new TableBlock(reasons(), false));
    for (int i = 0; i < 30; i++) {
      report.source(
          new SourceEntry(
              new Source("s" + i, LONG, "号" + i, "MOHRSS", "2025", null, null), Grade.SECONDARY));
    }
    return report.build(Provenance.ofProgram("0.1.0"));
  }

  private static ChartBlock chart(
      String id, Chart.Kind kind, Table table, String category, String... values) {
    return new ChartBlock(
        new Chart(id, Label.same(id), kind, table, category, List.of(values), List.of()));
  }

  private static Table years() {
    TableBuilder table =
        Table.titled(new Label("Fund", "基金"))
            .column(Column.decimal("year", new Label("Year", "年份"), null).withDecimals(0))
            .column(Column.decimal("income", new Label("Income", "收入"), UNIT))
            .column(Column.decimal("spending", new Label("Spending", "支出"), UNIT))
            .column(Column.decimal("balance", new Label("Balance", "结余"), UNIT));
    for (int i = 0; i < 75; i++) {
      int year = 2025 + i;
      double income = 7000 * Math.pow(1.03, i);
      double spending = 6000 * Math.pow(1.037, i);
      table.row(row ->
          row.decimal(year)
              .decimal(Math.round(income))
              .decimal(Math.round(spending))
              .decimal(Math.round(income - spending)));
    }
    return table.build();
  }

  private static Table balances() {
    return Table.titled(new Label("Balances", "结余"))
        .column(Column.text("place", new Label("Place", "地区")))
        .column(Column.fen("balance", new Label("Balance", "结余")))
        .row(row -> row.text(LONG).fen(-5_123_400))
        .row(row -> row.text(new Label("Liaoning", "辽宁")).fen(-20_123_400))
        .row(row -> row.text(new Label("Guangdong", "广东")).fen(48_123_400))
        .row(row -> row.text(new Label("Tibet", "西藏")).fen(0))
        .row(row -> row.text(new Label("Hebei", "河北")).absent(WHY))
        .build();
  }

  private static Table eight() {
    TableBuilder table =
        Table.titled(new Label("Eight", "八")).column(Column.date("day", new Label("Day", "日期")));
    for (String id : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      table.column(Column.rate(id, new Label("Series " + id, "系列" + id)));
    }
    for (int i = 0; i < 9; i++) {
      int at = i;
      table.row(row -> {
        row.date(LocalDate.of(2005, 7, 1).plusMonths(at * at * 3L));
        for (int k = 0; k < 8; k++) {
          if (k == 1 && at == 4) {
            row.absent(WHY);
          } else {
            row.rate((k * 10 + at) / 100.0);
          }
        }
      });
    }
    return table.build();
  }

  private static TableBuilder places() {
    return Table.titled(new Label("Places", "地区"))
        .column(Column.text("place", new Label("Place", "地区")))
        .column(Column.count("n", new Label("Persons", "人数"), new Label("persons", "人")));
  }

  private static Table absent() {
    return places()
        .row(row -> row.text(new Label("Hebei", "河北")).absent(WHY))
        .row(row -> row.text(new Label("National", "全国")).absent(WHY))
        .build();
  }

  private static Table empty() {
    return places().build();
  }

  private static Table one() {
    return places().row(row -> row.text(new Label("Hebei", "河北")).count(3)).build();
  }

  private static Table reasons() {
    TableBuilder table = places();
    for (int i = 0; i < 40; i++) {
      Label why = new Label("not known for place " + i, "第" + i + "地未知");
      table.row(row -> row.text("place").absent(why));
    }
    return table.build();
  }

  private static Table many() {
    TableBuilder table = places();
    for (int i = 0; i < 333; i++) {
      int n = i;
      table.row(row -> row.text(new Label("Prefecture " + n, "第" + n + "市")).count(n * 7L % 333));
    }
    return table.build();
  }
}
