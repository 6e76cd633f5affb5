package org.openshebao.workbench.valuation.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openshebao.actuarial.valuation.BalanceSheet;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// Balance sheets of the open and the closed group, and the implicit pension debt.
final class BalanceSheetSection implements ValuationSection {

  /// A line of the sheet.
  private record Line(Label label, ToDoubleFunction<BalanceSheet> value) {}

  private static final List<Line> LINES =
      List.of(
          new Line(new Label("Reserve", "累计结余"), BalanceSheet::reserve),
          new Line(
              new Label("Value of future contributions, open group", "未来缴费现值（开放群体）"),
              BalanceSheet::futureContributions),
          new Line(
              new Label("Value of ordinary subsidies, open group", "常规财政补贴现值（开放群体）"),
              BalanceSheet::futureSubsidies),
          new Line(
              new Label("Value of benefits: pensioners", "待遇现值：现有领取人员"), BalanceSheet::pensioners),
          new Line(
              new Label("Value of benefits: present contributors", "待遇现值：现有参保人员"),
              BalanceSheet::closedBenefits),
          new Line(new Label("of these, earned to date", "其中：已获得权益"), BalanceSheet::accrued),
          new Line(
              new Label("Value of benefits: future entrants", "待遇现值：未来参保人员"),
              BalanceSheet::newEntrantsBenefits),
          new Line(
              new Label("Value of contributions: present contributors", "缴费现值：现有参保人员"),
              BalanceSheet::closedContributions),
          new Line(
              new Label("Open group: unfunded obligation", "开放群体：未积累债务"),
              BalanceSheet::openGroupUnfunded),
          new Line(
              new Label("Closed group: unfunded obligation", "封闭群体：未积累债务"),
              BalanceSheet::closedGroupUnfunded),
          new Line(
              new Label("Implicit pension debt", "隐性养老金债务"), BalanceSheet::impliedPensionDebt));

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    TableBuilder table =
        Table.titled(
                new Label(
                    "Balance sheet at the end of %d".formatted(valuation.projection().baseYear()),
                    "%d年末精算资产负债表".formatted(valuation.projection().baseYear())))
            .column(Column.text("line", new Label("Item", "项目")));
    List<String> scopes = valuation.projection().scopes();
    for (String scope : scopes) {
      table.column(Parts.money(scope, Parts.scope(valuation, scope)));
    }
    for (Line line : LINES) {
      table.row(row -> {
        row.text(line.label());
        for (String scope : scopes) {
          Parts.money(row, line.value().applyAsDouble(valuation.balanceSheet(scope)));
        }
      });
    }
    report.section(
        "balance-sheet",
        new Label("Balance sheets", "资产负债表"),
        new Label(
            "The open group counts %d years; what contributors have earned counts without the shortest period. Implicit pension debt is what is owed to pensioners and for past service, less the reserve."
                .formatted(valuation.balanceSheet("all").years()),
            "开放群体计至%d年；已获得权益不考虑最低缴费年限。隐性养老金债务为现有领取人员待遇与已获得权益现值之和减结余。"
                .formatted(valuation.balanceSheet("all").years())),
        new Block.TableBlock(table.build(), false));
  }
}
