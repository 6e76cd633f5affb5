package org.openshebao.workbench.branch;

import java.util.OptionalDouble;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.FirmRisk;
import org.openshebao.actuarial.branch.sickness.EmployerLiability.Solidarity;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// Social insurance beside employer liability: firms by size, workers by what they give and receive.
public final class LiabilityTables {

  private static final Label LARGE =
      new Label("the firm is so large that its cost hardly varies", "单位规模很大，成本几乎不波动");

  private LiabilityTables() {}

  /// What a year costs a firm of each size under employer liability, over its wages.
  public static Table firms(BranchValuation value, LiabilityComparison comparison) {
    TableBuilder table =
        Table.titled(
                BranchTables.named(
                    value, "cost to a firm by its size under employer liability", "雇主责任下不同规模单位的成本"))
            .column(Column.text("size", new Label("Firms", "单位规模")))
            .column(
                Column.count("workers", new Label("Workers", "职工人数"), new Label("persons", "人")))
            .column(Column.rate("share", new Label("Share of insured", "占参保人数")).withDecimals(1))
            .column(Column.rate("mean", new Label("Expected cost", "期望成本")).withDecimals(2))
            .column(
                Column.rate("deviation", new Label("Standard deviation", "标准差")).withDecimals(2))
            .column(Column.rate("p95", new Label("19 years of 20 below", "95%分位")).withDecimals(2))
            .column(Column.rate("p99", new Label("99 years of 100 below", "99%分位")).withDecimals(2))
            .column(
                Column.rate("none", new Label("A year without cost", "全年无支出的概率")).withDecimals(1))
            .column(
                Column.rate("twice", new Label("More than twice the mean", "超过均值两倍的概率"))
                    .withDecimals(1))
            .column(
                Column.rate("unpaid", new Label("Not paid to workers", "未发给职工的部分")).withDecimals(2))
            .column(
                Column.rate("insurance", new Label("Under social insurance", "社会保险费率"))
                    .withDecimals(2))
            .note(
                new Label(
                    "Shares of the firm's wages in the first year; every firm has the ages, sexes and average wage of all insured. The distribution of a firm's paid days is computed exactly (Panjer's recursion).",
                    "均为首年占单位工资总额的比例；假设各单位的年龄、性别构成和平均工资与全体参保人员相同。单位全年给付天数的分布以Panjer递推精确计算。"));
    for (FirmRisk firm : comparison.firms()) {
      table.row(row -> {
        row.text(firm.size().label());
        row.count(firm.size().workers());
        row.rate(firm.size().share());
        row.rate(firm.mean()).from("liability.mean");
        row.rate(firm.deviation()).from("liability.deviation");
        for (OptionalDouble one :
            new OptionalDouble[] {
              firm.percentile95(), firm.percentile99(), firm.none(), firm.twice()
            }) {
          if (one.isPresent()) {
            row.rate(one.getAsDouble()).from("liability.distribution");
          } else {
            row.absent(LARGE);
          }
        }
        row.rate(firm.unpaid()).from("liability.unpaid");
        row.rate(comparison.rate()).from("liability.insurance");
      });
    }
    return table.build();
  }

  /// How far a year may be from the mean, by size.
  public static Chart firmsChart(BranchValuation value, LiabilityComparison comparison) {
    return Chart.bars(
            "cost-by-size",
            BranchTables.named(
                value, "expected cost and a bad year, over the firm's wages", "期望成本与不利年份成本（占单位工资）"),
            firms(value, comparison),
            "size",
            "mean",
            "p95",
            "p99")
        .withNote(value.scope());
  }

  /// Groups of workers: what they cost alone, and what is paid for them at one rate.
  public static Table groups(BranchValuation value, LiabilityComparison comparison) {
    TableBuilder table =
        Table.titled(BranchTables.named(value, "the cost of solidarity", "互助成本：各群体的给与得"))
            .column(Column.text("group", new Label("Workers", "群体")))
            .column(Column.count("persons", new Label("Persons", "人数"), new Label("persons", "人")))
            .column(Column.rate("own", new Label("Rate by own risk", "按自身风险的费率")).withDecimals(2))
            .column(Column.rate("uniform", new Label("Rate of all", "统一费率")).withDecimals(2))
            .column(
                Column.fen("given", new Label("Given (+) or received (−) a year", "净给付（+）或净受益（−）")))
            .column(
                Column.fen(
                    "perPerson", new Label("A person", "人均"), new Label("yuan a year", "元/年")))
            .note(
                new Label(
                    "What is given and received adds up to nothing. Under employer liability the difference between the two rates is what a firm saves by not hiring the groups with the higher one.",
                    "给与得合计为零。在雇主责任下，两种费率之差就是单位不雇用高风险群体所节省的成本。"));
    for (Solidarity group : comparison.groups()) {
      if (group.persons() > 0) {
        table.row(row -> {
          row.text(group.group().label());
          row.count(Math.round(group.persons()));
          row.rate(group.own() / group.wages()).from("liability.own");
          row.rate(comparison.rate()).from("liability.insurance");
          row.fen(BranchTables.fen(group.given())).from("liability.given");
          row.fen(BranchTables.fen(group.given() / group.persons())).from("liability.given");
        });
      }
    }
    return table.build();
  }

  /// Own risk beside the rate of all.
  public static Chart groupsChart(BranchValuation value, LiabilityComparison comparison) {
    return Chart.dots(
            "solidarity",
            BranchTables.named(value, "rate by own risk beside the rate of all", "自身风险费率与统一费率"),
            groups(value, comparison),
            "group",
            "own",
            "uniform")
        .withNote(value.scope());
  }
}
