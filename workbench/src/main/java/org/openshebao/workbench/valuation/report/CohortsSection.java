package org.openshebao.workbench.valuation.report;

import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// What contributions earn by year of birth.
final class CohortsSection implements ValuationSection {

  private static final int YOUNGEST = 16;

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    int base = valuation.projection().baseYear();
    TableBuilder table =
        Table.titled(
                new Label(
                    "What contributions of workers and employers earn, by year of birth",
                    "个人与单位缴费的内部收益率（按出生年份）"))
            .column(Column.text("birth", new Label("Born in", "出生年份")))
            .column(
                Column.rate("irr", new Label("Internal rate of return", "内部收益率")).withDecimals(2))
            .column(
                Column.decimal(
                        "worth",
                        new Label("Benefits over contributions, in present value", "待遇现值/缴费现值"),
                        null)
                    .withDecimals(2));
    for (int birth = base - YOUNGEST + 1; birth <= base + 16; birth += 5) {
      int each = birth;
      table.row(row -> {
        row.text(Integer.toString(each));
        Parts.rate(row, valuation.returns().internalRate(each));
        Parts.number(row, valuation.returns().moneysWorth(each), Parts.UNDEFINED);
      });
    }
    report.section(
        "cohorts",
        new Label("Cohorts", "分代收益"),
        new Label(
            "Cohorts that enter after the base date, all categories; nominal rates.",
            "基准日之后参保的各代人，全部类别；名义收益率。"),
        new Block.TableBlock(table.build(), false));
  }
}
