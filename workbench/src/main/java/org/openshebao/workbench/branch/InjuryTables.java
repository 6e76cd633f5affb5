package org.openshebao.workbench.branch;

import org.openshebao.actuarial.branch.injury.ChainLadder;
import org.openshebao.actuarial.branch.injury.EmploymentInjury;
import org.openshebao.actuarial.branch.injury.OccupationalInjury;
import org.openshebao.actuarial.branch.injury.OrderKind;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// What work injury has beside income and expenditure: annuities, claims not yet settled, levies that break even.
public final class InjuryTables {

  private static final Label YEAR = new Label("Year", "年份");

  private InjuryTables() {}

  /// The value of annuities in payment, and what full funding would charge for the accidents of a year.
  public static Table annuities(BranchValuation value, EmploymentInjury injury) {
    TableBuilder table =
        Table.titled(
                BranchTables.named(
                    value, "annuities in payment and accidents incurred", "在付长期待遇与当年事故成本"))
            .column(Column.text("year", YEAR))
            .column(
                Column.count("accidents", new Label("Accidents", "工伤事故"), new Label("cases", "起")))
            .column(
                Column.fen("annuityValue", new Label("Value of annuities at the end", "年末长期待遇现值")))
            .column(
                Column.fen("incurred", new Label("Accidents of the year, to the end", "当年事故最终成本")))
            .column(
                Column.rate("fundingRate", new Label("Rate under full funding", "完全积累费率"))
                    .withDecimals(3));
    for (int t = 0; t < injury.years(); t++) {
      int year = t;
      table.row(row -> {
        row.text(Integer.toString(injury.firstYear() + year));
        row.count(Math.round(injury.accidents(year)));
        row.fen(BranchTables.fen(injury.annuityValue(year))).from("injury.annuities");
        row.fen(BranchTables.fen(injury.incurred(year))).from("injury.incurred");
        if (injury.wageBill(year) > 0) {
          row.rate(injury.incurred(year) / injury.wageBill(year)).from("injury.incurred");
        } else {
          row.absent(BranchTables.UNDEFINED);
        }
      });
    }
    return table.build();
  }

  /// The chain ladder: by year of accidents, the last row in all.
  public static Table past(BranchValuation value, ChainLadder ladder) {
    TableBuilder table =
        Table.titled(
                BranchTables.named(
                    value, "claims of the years before (chain ladder)", "以前年度未决赔付（链梯法）"))
            .column(Column.text("year", new Label("Year of accidents", "事故年")))
            .column(Column.fen("paid", new Label("Paid", "已付")))
            .column(Column.fen("ultimate", new Label("Ultimate", "最终赔付")))
            .column(Column.fen("reserve", new Label("Still to be paid", "未决赔付")))
            .column(Column.fen("error", new Label("Standard error", "标准误")));
    int n = ladder.years();
    double paid = 0;
    double ultimate = 0;
    for (int i = 0; i < n; i++) {
      int year = i;
      paid += ladder.paid(i);
      ultimate += ladder.ultimate(i);
      table.row(row ->
          row.text(Integer.toString(injuryYear(value, n, year)))
              .fen(BranchTables.fen(ladder.paid(year)))
              .fen(BranchTables.fen(ladder.ultimate(year)))
              .from("injury.ladder")
              .fen(BranchTables.fen(ladder.reserve(year)))
              .from("injury.ladder")
              .fen(BranchTables.fen(ladder.error(year)))
              .from("injury.ladder"));
    }
    double allPaid = paid;
    double all = ultimate;
    table.row(row ->
        row.text(new Label("all", "合计"))
            .fen(BranchTables.fen(allPaid))
            .fen(BranchTables.fen(all))
            .from("injury.ladder")
            .fen(BranchTables.fen(ladder.reserve()))
            .from("injury.ladder")
            .fen(BranchTables.fen(ladder.error()))
            .from("injury.ladder"));
    return table.build();
  }

  private static int injuryYear(BranchValuation value, int n, int i) {
    return value.branch().firstYear() - n + i;
  }

  /// The levy on an order beside the one that breaks even.
  public static Table levies(BranchValuation value, OccupationalInjury orders) {
    Label each = new Label("yuan an order", "元/单");
    TableBuilder table =
        Table.titled(BranchTables.named(value, "levies beside break-even", "每单缴费与收支平衡费额"))
            .column(Column.text("kind", new Label("Orders", "订单类别")))
            .column(
                Column.count(
                    "orders", new Label("Orders a year", "年订单量"), new Label("orders", "单")))
            .column(Column.decimal("levy", new Label("Levy", "每单缴费"), each).withDecimals(4))
            .column(
                Column.decimal("breakEven", new Label("Break-even levy", "平衡费额"), each)
                    .withDecimals(4));
    for (OrderKind kind : orders.kinds()) {
      table.row(row ->
          row.text(kind.label())
              .count(Math.round(orders.orders(kind, 0)))
              .decimal(kind.levy())
              .decimal(orders.breakEvenLevy(kind, 0, value.administration()))
              .from("orders.breakEven"));
    }
    return table.build();
  }
}
