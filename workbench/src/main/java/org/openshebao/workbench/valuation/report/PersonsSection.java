package org.openshebao.workbench.valuation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// Persons by year: who works, is registered, pays, draws.
final class PersonsSection implements ValuationSection {

  private static final List<Item> ITEMS =
      List.of(
          Item.REGISTERED,
          Item.CONTRIBUTORS,
          Item.DORMANT,
          Item.PAYING_ON,
          Item.NEW_ENTRANTS,
          Item.DISPLACED,
          Item.PENSIONERS,
          Item.INVALID,
          Item.NEW_PENSIONERS,
          Item.LEFT_SHORT);

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    Projection projection = valuation.projection();
    TableBuilder lines =
        Table.titled(
                new Label(
                    "Contributors and pensioners, urban employees in all", "缴费人员与领取人员（城镇职工全口径）"))
            .column(Column.text("year", new Label("Year", "年份")))
            .column(Parts.persons("contributors", Item.CONTRIBUTORS.label()))
            .column(Parts.persons("pensioners", Item.PENSIONERS.label()));
    for (int year = projection.baseYear(); year <= projection.lastYear(); year++) {
      int each = year;
      lines.row(row -> {
        row.text(Integer.toString(each));
        Parts.persons(row, projection.get(Item.CONTRIBUTORS, each));
        Parts.persons(row, projection.get(Item.PENSIONERS, each));
      });
    }
    Table drawn = lines.build();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.ChartBlock(
            Chart.lines(
                "persons-insured", drawn.title(), drawn, "year", "contributors", "pensioners")));
    for (String scope : projection.scopes()) {
      blocks.add(new Block.TableBlock(table(valuation, scope), true));
    }
    report.section(
        "persons",
        new Label("Insured persons and pensioners", "参保与领取人员"),
        new Label(
            "In the middle of each year. Registered, paying and dormant persons are three things; dormant ones include those whose registration has lapsed.",
            "均为年中数。登记、缴费与中断三者有别；中断人员含已不再登记者。"),
        blocks.toArray(Block[]::new));
  }

  private static Table table(Valuation valuation, String scope) {
    Projection projection = valuation.projection();
    Label name = Parts.scope(valuation, scope);
    TableBuilder table =
        Table.titled(new Label("Persons: " + name.en(), "人数：" + name.zh()))
            .column(Column.text("year", new Label("Year", "年份")));
    for (Item item : ITEMS) {
      table.column(Parts.persons(item.name().toLowerCase(Locale.ROOT), item.label()));
    }
    table.column(
        Column.decimal("ratio", new Label("Contributors for each pensioner", "缴费人员/领取人员"), null)
            .withDecimals(2));
    for (int year = projection.baseYear(); year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        for (Item item : ITEMS) {
          Parts.persons(row, projection.get(scope, item, each));
        }
        Parts.number(row, projection.indicators(scope).demographicRatio(each), Parts.UNDEFINED);
      });
    }
    return table.build();
  }
}
