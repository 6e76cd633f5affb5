package org.openshebao.workbench.valuation.report;

import java.util.List;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// Income, expenditure and reserve by year.
final class FinancesSection implements ValuationSection {

  static final List<Item> ITEMS =
      List.of(
          Item.POOL_CONTRIBUTIONS,
          Item.ACCOUNT_CONTRIBUTIONS,
          Item.PAID_UP,
          Item.SUBSIDY,
          Item.EXPENDITURE,
          Item.LONGEVITY_TRANSFER,
          Item.POOL_RESERVE,
          Item.ACCOUNT_RESERVE,
          Item.RESERVE,
          Item.INSURED_WAGES);

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    Projection projection = valuation.projection();
    List<Block> blocks = new java.util.ArrayList<>();
    blocks.add(new Block.ChartBlock(toProduct(valuation)));
    blocks.add(new Block.ChartBlock(reserveRatio(valuation)));
    for (String scope : projection.scopes()) {
      blocks.add(new Block.TableBlock(table(valuation, scope), true));
    }
    report.section(
        "finances",
        new Label("Finances", "收支与结余"),
        new Label(
            "Flows lie in the middle of a year, reserves at its end; money of the year. The account ledger bears the interest credited; the pooled ledger has the rest and may be negative.",
            "流量位于年中，结余为年末数；均为当年价。个人账户账面按记账利率计息，其余为统筹基金，可为负。"),
        blocks.toArray(Block[]::new));
  }

  private static Chart toProduct(Valuation valuation) {
    Projection projection = valuation.projection();
    TableBuilder table =
        Table.titled(
                new Label(
                    "Income and expenditure over gross domestic product, urban employees in all",
                    "收入与支出占国内生产总值的比例（城镇职工全口径）"))
            .column(Column.text("year", new Label("Year", "年份")))
            .column(Column.rate("contributions", Item.CONTRIBUTIONS.label()).withDecimals(2))
            .column(
                Column.rate(
                        "withSubsidy",
                        new Label("Contributions and ordinary subsidy", "缴费收入与常规财政补贴"))
                    .withDecimals(2))
            .column(Column.rate("expenditure", Item.EXPENDITURE.label()).withDecimals(2));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      double product = projection.get(Item.PRODUCT, year);
      table.row(row -> {
        row.text(Integer.toString(each));
        double contributions = projection.get(Item.CONTRIBUTIONS, each);
        row.rate(contributions / product);
        row.rate((contributions + projection.get(Item.SUBSIDY, each)) / product);
        row.rate(projection.get(Item.EXPENDITURE, each) / product);
      });
    }
    Table built = table.build();
    return Chart.lines(
        "income-and-expenditure",
        built.title(),
        built,
        "year",
        "contributions",
        "withSubsidy",
        "expenditure");
  }

  private static Chart reserveRatio(Valuation valuation) {
    Projection projection = valuation.projection();
    TableBuilder table =
        Table.titled(
                new Label(
                    "Reserve at the end of the year, in years of expenditure, ordinary subsidy included",
                    "年末结余相当于当年支出的倍数（含常规财政补贴）"))
            .column(Column.text("year", new Label("Year", "年份")));
    for (String scope : projection.scopes()) {
      table.column(
          Column.decimal(scope, Parts.scope(valuation, scope), new Label("years", "年"))
              .withDecimals(2));
    }
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        for (String scope : projection.scopes()) {
          Parts.number(row, projection.indicators(scope).reserveRatio(each), Parts.UNDEFINED);
        }
      });
    }
    Table built = table.build();
    return Chart.lines(
        "reserve-ratio", built.title(), built, "year", projection.scopes().toArray(String[]::new));
  }

  static Table table(Valuation valuation, String scope) {
    Projection projection = valuation.projection();
    Label name = Parts.scope(valuation, scope);
    TableBuilder table =
        Table.titled(new Label("Finances: " + name.en(), "收支与结余：" + name.zh()))
            .column(Column.text("year", new Label("Year", "年份")));
    for (Item item : ITEMS) {
      table.column(Parts.money(item.name().toLowerCase(java.util.Locale.ROOT), item.label()));
    }
    table.column(Column.rate("payg", new Label("Pay-as-you-go rate", "现收现付费率")).withDecimals(2));
    table.column(
        Column.decimal(
                "reserveRatio",
                new Label("Reserve at the end over expenditure", "年末结余/支出"),
                new Label("years", "年"))
            .withDecimals(2));
    table.column(
        Column.decimal(
                "trustFundRatio",
                new Label("Reserve at the beginning over expenditure", "年初结余/支出"),
                new Label("years", "年"))
            .withDecimals(2));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        for (Item item : ITEMS) {
          Parts.money(row, projection.get(scope, item, each));
        }
        Parts.rate(row, projection.indicators(scope).payAsYouGo(each));
        Parts.number(row, projection.indicators(scope).reserveRatio(each), Parts.UNDEFINED);
        Parts.number(row, projection.indicators(scope).trustFundRatio(each), Parts.UNDEFINED);
      });
    }
    return table.build();
  }
}
