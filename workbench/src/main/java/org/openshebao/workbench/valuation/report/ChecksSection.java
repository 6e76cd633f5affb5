package org.openshebao.workbench.valuation.report;

import java.util.Locale;
import java.util.Map;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// What was checked in every year of the projection.
final class ChecksSection implements ValuationSection {

  private static final Map<String, Label> NAMES =
      Map.of(
          "Insured persons: who was there, entered, left",
          new Label("Insured persons: who was there, entered, left", "参保人员：期初、进入与离开"),
          "Accounts of insured persons: credits, interest, what leaves",
          new Label(
              "Accounts of insured persons: credits, interest, what leaves", "参保人员个人账户：记入、利息与转出"),
          "Benefits by year and by year of birth",
          new Label("Benefits by year and by year of birth", "待遇支出：按年度与按出生年份合计"),
          "Contributions by year and by year of birth",
          new Label("Contributions by year and by year of birth", "缴费收入：按年度与按出生年份合计"));

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    TableBuilder table =
        Table.titled(new Label("Conservation checks", "守恒检验"))
            .column(Column.text("check", new Label("Check", "检验")))
            .column(Column.text("worst", new Label("Largest relative difference", "最大相对差")));
    valuation
        .projection()
        .checks()
        .forEach((check, worst) ->
            table.row(row ->
                row.text(NAMES.getOrDefault(check, Label.same(check)))
                    .text(String.format(Locale.ROOT, "%.1e", worst))));
    table.row(row ->
        row.text(new Label("Award table against the rules of the law", "待遇表与法律规则"))
            .text(String.format(Locale.ROOT, "%.1e", valuation.awardError())));
    report.section(
        "checks",
        new Label("Checks", "检验"),
        new Label(
            "A projection in which persons or money are lost is stopped; these passed in every year. Contributors ≤ insured ≤ employed ≤ labour force ≤ population in every cell.",
            "人员或资金有遗漏的预测会被中止；以下检验逐年通过。各单元均满足缴费≤参保≤就业≤劳动力≤人口。"),
        new Block.TableBlock(table.build(), false));
  }
}
