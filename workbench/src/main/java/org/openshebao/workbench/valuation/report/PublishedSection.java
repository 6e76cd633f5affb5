package org.openshebao.workbench.valuation.report;

import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// Published projections beside ours, never tuned to.
final class PublishedSection implements ValuationSection {

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    if (valuation.beside().isEmpty()) {
      return;
    }
    TableBuilder table =
        Table.titled(new Label("Published figures and ours", "已发表结果与本模型"))
            .column(Column.text("figure", new Label("Figure", "指标")))
            .column(Column.text("theirs", new Label("Theirs", "已发表")))
            .column(Column.decimal("ours", new Label("Ours", "本模型"), null).withDecimals(1))
            .column(Column.text("scope", new Label("Our scope", "本模型口径")))
            .column(Column.text("why", new Label("Why they differ", "差异原因")))
            .column(Column.text("source", new Label("Source", "来源")));
    for (Valuation.Beside each : valuation.beside()) {
      table.row(row -> {
        row.text(each.published().label()).text(each.published().value());
        if (each.ours() == null) {
          row.absent(Parts.NEVER);
        } else {
          row.decimal(each.ours());
        }
        row.text(Parts.scope(valuation, each.published().scope()))
            .text(each.published().why())
            .text(each.published().source());
      });
    }
    report.section(
        "published",
        new Label("Published projections beside ours", "与已发表预测的比较"),
        new Label(
            "The model was not tuned to them; scopes and assumptions differ.", "本模型未按其校准；口径与假设不同。"),
        new Block.TableBlock(table.build(), false));
  }
}
