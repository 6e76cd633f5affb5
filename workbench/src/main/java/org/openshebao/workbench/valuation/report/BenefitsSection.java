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

/// Expenditure by kind, replacement rates, new awards.
final class BenefitsSection implements ValuationSection {

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    Projection projection = valuation.projection();
    List<Block> blocks = new ArrayList<>();
    Table replacement = replacement(valuation);
    blocks.add(
        new Block.ChartBlock(
            Chart.lines(
                "replacement", replacement.title(), replacement, "year", "average", "newAward")));
    for (String scope : projection.scopes()) {
      blocks.add(new Block.TableBlock(byKind(valuation, scope), true));
      blocks.add(new Block.TableBlock(awards(valuation, scope), true));
    }
    report.section(
        "benefits",
        new Label("Benefits", "待遇"),
        new Label(
            "Awards are computed by the rules of the law for persons on a grid and interpolated; against the rules at other points the table is off by %s at most."
                .formatted(String.format(Locale.ROOT, "%.1e", valuation.awardError())),
            "养老金由法律规则在网格点上计算后插值；与规则在其他点上的直接计算相比，最大相对误差为%s。"
                .formatted(String.format(Locale.ROOT, "%.1e", valuation.awardError()))),
        blocks.toArray(Block[]::new));
  }

  private static Table replacement(Valuation valuation) {
    Projection projection = valuation.projection();
    TableBuilder table =
        Table.titled(new Label("Replacement rates, urban employees in all", "替代率（城镇职工全口径）"))
            .column(Column.text("year", new Label("Year", "年份")))
            .column(
                Column.rate(
                        "average",
                        new Label(
                            "Average pension over average wage of insured persons",
                            "平均养老金/参保人员平均工资"))
                    .withDecimals(1))
            .column(
                Column.rate(
                        "newAward",
                        new Label("Average new pension over benefit base", "新增平均养老金/计发基数"))
                    .withDecimals(1));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        Parts.rate(row, projection.indicators().averageReplacement(each));
        Parts.rate(row, projection.indicators().newAwardReplacement(each));
      });
    }
    return table.build();
  }

  private static Table byKind(Valuation valuation, String scope) {
    Projection projection = valuation.projection();
    Label name = Parts.scope(valuation, scope);
    TableBuilder table =
        Table.titled(new Label("Expenditure by kind: " + name.en(), "支出构成：" + name.zh()))
            .column(Column.text("year", new Label("Year", "年份")));
    for (Item item : ResultsSection.EXPENDITURE) {
      table.column(Parts.money(item.name().toLowerCase(Locale.ROOT), item.label()));
    }
    table.column(Parts.money("expenditure", Item.EXPENDITURE.label()));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        for (Item item : ResultsSection.EXPENDITURE) {
          Parts.money(row, projection.get(scope, item, each));
        }
        Parts.money(row, projection.get(scope, Item.EXPENDITURE, each));
      });
    }
    return table.build();
  }

  private static Table awards(Valuation valuation, String scope) {
    Projection projection = valuation.projection();
    Label name = Parts.scope(valuation, scope);
    Label yuan = new Label("yuan a year", "元/年");
    TableBuilder table =
        Table.titled(new Label("New old-age pensions: " + name.en(), "新增养老金：" + name.zh()))
            .column(Column.text("year", new Label("Year", "年份")))
            .column(Parts.persons("persons", Item.NEW_PENSIONERS.label()))
            .column(Column.decimal("pension", Item.NEW_PENSION.label(), yuan).withDecimals(0))
            .column(Column.decimal("base", Item.BENEFIT_BASE.label(), yuan).withDecimals(0))
            .column(
                Column.decimal("service", Item.NEW_SERVICE.label(), new Label("years", "年"))
                    .withDecimals(1))
            .column(
                Column.decimal("age", Item.NEW_AGE.label(), new Label("years", "岁"))
                    .withDecimals(1));
    for (int year = projection.baseYear() + 1; year <= projection.lastYear(); year++) {
      int each = year;
      table.row(row -> {
        row.text(Integer.toString(each));
        Parts.persons(row, projection.get(scope, Item.NEW_PENSIONERS, each));
        for (Item item :
            List.of(Item.NEW_PENSION, Item.BENEFIT_BASE, Item.NEW_SERVICE, Item.NEW_AGE)) {
          if (projection.get(scope, Item.NEW_PENSIONERS, each) > 0) {
            row.decimal(projection.get(scope, item, each));
          } else {
            row.absent(Parts.UNDEFINED);
          }
        }
      });
    }
    return table.build();
  }
}
