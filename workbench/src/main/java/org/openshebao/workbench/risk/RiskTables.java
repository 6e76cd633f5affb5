package org.openshebao.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.risk.Distribution;
import org.openshebao.actuarial.risk.Exhaustion;
import org.openshebao.actuarial.risk.Fan;
import org.openshebao.actuarial.risk.RiskItem;
import org.openshebao.actuarial.risk.RiskResult;
import org.openshebao.actuarial.risk.VarianceShares;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Interval;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// A stochastic projection as tables and charts, each percentile with its Monte Carlo error.
public final class RiskTables {

  private static final Label YEAR = new Label("Year", "年份");
  private static final String[] LEVELS = {"p5", "p10", "p25", "p50", "p75", "p90", "p95"};
  private static final Label YEARS_OF = new Label("years of expenditure", "年支出");

  private RiskTables() {}

  static Label named(RiskStudy study, Label what) {
    return new Label(
        study.label().en() + ": " + what.en() + " (" + study.scope().en() + ")",
        study.label().zh() + "：" + what.zh() + "（" + study.scope().zh() + "）");
  }

  private static Column column(RiskItem item, String id, Label label) {
    return item.isShare()
        ? Column.rate(id, label).withDecimals(2)
        : Column.decimal(id, label, YEARS_OF).withDecimals(2);
  }

  /// Percentiles of an item, year by year.
  public static Table fan(RiskStudy study, RiskItem item) {
    if (item.isMoney()) {
      throw new IllegalArgumentException(
          "Fans are of shares and ratios, as money of distant years says nothing, not of " + item);
    }
    TableBuilder table =
        Table.titled(named(study, item.label()))
            .column(Column.text("year", YEAR))
            .column(column(item, "deterministic", new Label("Without chance", "确定性路径")))
            .column(column(item, "mean", new Label("Mean", "均值")))
            .column(column(item, "convexity", new Label("Mean less deterministic", "凸性差")));
    double[] levels = Fan.levels();
    for (int p = 0; p < levels.length; p++) {
      int percent = (int) Math.round(100 * levels[p]);
      table
          .column(column(item, LEVELS[p], new Label(percent + " %", percent + "%")))
          .column(
              column(
                  item,
                  LEVELS[p] + "Error",
                  new Label("± (" + percent + " %)", "±（" + percent + "%）")));
    }
    table.note(
        new Label(
            "%d paths, seed %d. ± is the Monte Carlo standard error of the percentile before it."
                .formatted(study.result().paths(), study.seed()),
            "%d条路径，种子%d。±为前一分位数的蒙特卡洛标准误。".formatted(study.result().paths(), study.seed())));
    for (Fan.Year year : study.result().fan(item).years()) {
      Distribution all = year.distribution();
      table.row(row -> {
        row.text(Integer.toString(year.year()));
        if (Double.isNaN(year.deterministic())) {
          row.absent(new Label("not defined", "无定义")).absent(new Label("not defined", "无定义"));
          row.absent(new Label("not defined", "无定义"));
        } else {
          row.decimal(year.deterministic());
          row.decimal(all.mean()).from("risk.fan");
          row.decimal(all.convexity()).from("risk.convexity");
        }
        for (int p = 0; p < levels.length; p++) {
          row.decimal(all.percentiles().value(p)).from("risk.fan");
          row.decimal(all.percentiles().error(p)).from("risk.error");
        }
      });
    }
    return table.build();
  }

  /// The fan drawn: median and deterministic path, with three bands.
  public static Chart fanChart(RiskStudy study, RiskItem item) {
    Chart chart =
        Chart.lines(
            "fan-" + item.key().toLowerCase(java.util.Locale.ROOT),
            named(study, item.label()),
            fan(study, item),
            "year",
            "p50",
            "deterministic");
    String[][] bands = {{"p5", "p95"}, {"p10", "p90"}, {"p25", "p75"}};
    Label[] names = {
      new Label("nine outcomes of ten", "九成结果"),
      new Label("eight outcomes of ten", "八成结果"),
      new Label("middle half of outcomes", "中间一半结果")
    };
    for (int i = 0; i < bands.length; i++) {
      chart = chart.withInterval(new Interval("p50", bands[i][0], bands[i][1], names[i]));
    }
    return chart.withNote(study.scope());
  }

  /// When the reserve is used up.
  public static Table exhaustion(RiskStudy study) {
    Exhaustion all = study.result().exhaustion();
    TableBuilder table =
        Table.titled(named(study, new Label("year in which the reserve is used up", "结余耗尽年份")))
            .column(Column.text("year", YEAR))
            .column(Column.count("paths", new Label("Paths", "路径数"), new Label("paths", "条")))
            .column(
                Column.rate("by", new Label("Used up by its end", "至该年末已耗尽的概率")).withDecimals(1))
            .column(Column.rate("error", new Label("±", "±")).withDecimals(1))
            .column(
                Column.rate("short", new Label("Reserve below target", "储备低于目标的概率"))
                    .withDecimals(1))
            .note(
                new Label(
                    "On %d of %d paths the reserve lasts beyond %d. The target is %s years of expenditure. Subsidies that would fill it up are left out."
                        .formatted(all.never(), all.paths(), all.lastYear(), study.book().target()),
                    "%2$d条路径中有%1$d条至%3$d年仍未耗尽。目标储备为%4$s年支出。未计入兜底补贴。"
                        .formatted(
                            all.never(), all.paths(), all.lastYear(), study.book().target())));
    RiskResult result = study.result();
    for (int year = all.firstYear(); year <= all.lastYear(); year++) {
      int at = year;
      double below = result.probabilityBelow(study.book().target(), year - all.firstYear());
      table.row(row -> {
        row.text(Integer.toString(at))
            .count(all.count(at))
            .rate(all.probabilityBy(at))
            .from("risk.exhaustion")
            .rate(all.errorBy(at))
            .from("risk.exhaustion");
        if (Double.isNaN(below)) {
          row.absent(new Label("no expenditure", "无支出"));
        } else {
          row.rate(below).from("risk.exhaustion");
        }
      });
    }
    return table.build();
  }

  /// The probability by year, drawn.
  public static Chart exhaustionChart(RiskStudy study) {
    return Chart.lines(
            "exhaustion",
            named(
                study,
                new Label("probability that the reserve is used up, or short", "结余耗尽或不足的概率")),
            exhaustion(study),
            "year",
            "by",
            "short")
        .withNote(study.scope());
  }

  /// Premium and balance over all years: mean, spread, value at risk.
  public static Table totals(RiskStudy study) {
    TableBuilder table =
        Table.titled(named(study, new Label("premium and balance over all years", "全期综合费率与精算平衡")))
            .column(Column.text("what", new Label("Result", "指标")))
            .column(
                Column.rate("deterministic", new Label("Without chance", "确定性路径")).withDecimals(2))
            .column(Column.rate("mean", new Label("Mean", "均值")).withDecimals(2))
            .column(Column.rate("meanError", new Label("± (mean)", "±（均值）")).withDecimals(3))
            .column(
                Column.rate("deviation", new Label("Standard deviation", "标准差")).withDecimals(2));
    double[] levels = Fan.levels();
    for (int p = 0; p < levels.length; p++) {
      int percent = (int) Math.round(100 * levels[p]);
      table
          .column(Column.rate(LEVELS[p], new Label(percent + " %", percent + "%")).withDecimals(2))
          .column(
              Column.rate(
                      LEVELS[p] + "Error",
                      new Label("± (" + percent + " %)", "±（" + percent + "%）"))
                  .withDecimals(3));
    }
    table.column(
        Column.rate("tail", new Label("Mean of the highest twentieth", "最高5%的均值")).withDecimals(2));
    total(
        table,
        new Label("general average premium", "综合平均费率（GAP）"),
        study.result().generalAveragePremium());
    total(table, new Label("actuarial balance", "精算平衡"), study.result().actuarialBalance());
    return table
        .note(
            new Label(
                "The 95 % percentile of the premium is its value at risk: one path in twenty needs more.",
                "费率的95%分位即其在险值：二十条路径中有一条需要更高费率。"))
        .build();
  }

  private static void total(TableBuilder table, Label name, Distribution of) {
    table.row(row -> {
      row.text(name).rate(of.deterministic()).rate(of.mean()).from("risk.totals");
      row.rate(of.meanError()).from("risk.error").rate(of.deviation()).from("risk.totals");
      for (int p = 0; p < LEVELS.length; p++) {
        row.rate(of.percentiles().value(p)).from("risk.totals");
        row.rate(of.percentiles().error(p)).from("risk.error");
      }
      row.rate(of.tailMean()).from("risk.totals");
    });
  }

  /// Which driver the variance of the premium comes from.
  public static Table shares(RiskStudy study, VarianceShares shares) {
    TableBuilder table =
        Table.titled(
                named(
                    study,
                    new Label("shares of the variance of the general average premium", "综合费率方差贡献")))
            .column(Column.text("driver", new Label("Driver", "驱动因素")))
            .column(Column.rate("alone", new Label("Alone", "单独变动")).withDecimals(1))
            .column(Column.rate("first", new Label("First order", "一阶指数")).withDecimals(1))
            .column(Column.rate("firstError", new Label("± (first)", "±（一阶）")).withDecimals(1))
            .column(Column.rate("total", new Label("Total", "总指数")).withDecimals(1))
            .column(Column.rate("totalError", new Label("± (total)", "±（总）")).withDecimals(1))
            .note(
                new Label(
                    "%d paths of each sample. The shocks of the economy are made independent in the order inflation, wages, interest. What the drivers do together beyond each alone: %s."
                        .formatted(shares.paths(), percent(shares.together())),
                    "各样本%d条路径。经济冲击按通胀、工资、利率的次序正交化。各因素共同作用部分：%s。"
                        .formatted(shares.paths(), percent(shares.together()))));
    for (VarianceShares.Share share : shares.shares()) {
      table.row(row ->
          row.text(share.driver().label())
              .rate(share.alone())
              .from("risk.shares")
              .rate(share.first())
              .from("risk.shares")
              .rate(share.firstError())
              .from("risk.shares")
              .rate(share.total())
              .from("risk.shares")
              .rate(share.totalError())
              .from("risk.shares"));
    }
    return table.build();
  }

  /// Shares drawn.
  public static Chart sharesChart(RiskStudy study, VarianceShares shares) {
    return Chart.bars(
            "variance-shares",
            named(
                study,
                new Label("shares of the variance of the general average premium", "综合费率方差贡献")),
            shares(study, shares),
            "driver",
            "alone",
            "first",
            "total")
        .withNote(study.scope());
  }

  static String percent(double share) {
    return java.math.BigDecimal.valueOf(100 * share)
            .setScale(1, java.math.RoundingMode.HALF_EVEN)
            .toPlainString()
        + " %";
  }

  /// The tables that a terminal shows: of the years every fifth.
  public static List<Table> brief(RiskStudy study) {
    VarianceShares shares = study.shares();
    Table years = exhaustion(study);
    List<Row> fifth = new ArrayList<>();
    for (int i = 0; i < years.rows().size(); i++) {
      if ((study.result().deterministic().firstYear() + i) % 5 == 0 || i == 0) {
        fifth.add(years.rows().get(i));
      }
    }
    Table few = new Table(years.title(), years.notes(), years.columns(), fifth, years.provenance());
    return shares == null
        ? List.of(totals(study), few)
        : List.of(totals(study), few, shares(study, shares));
  }
}
