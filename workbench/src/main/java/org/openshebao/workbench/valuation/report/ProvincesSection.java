package org.openshebao.workbench.valuation.report;

import org.openshebao.actuarial.valuation.province.ProvincialProjection;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Provinces;
import org.openshebao.workbench.valuation.Valuation;

/// Provinces with books of their own, with and without what passes between them.
public final class ProvincesSection implements ValuationSection {

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    ProvincialProjection alone = Provinces.of(valuation, false);
    ProvincialProjection together = Provinces.of(valuation, true);
    int first = valuation.projection().baseYear() + 1;
    Label inFirst = new Label("net in %d".formatted(first), "%d年净额".formatted(first));
    TableBuilder table =
        Table.titled(
                new Label(
                    "Provinces, both schemes, ordinary subsidy included", "各省（含两项制度，含常规财政补贴）"))
            .column(Column.text("province", new Label("Province", "省份")))
            .column(Parts.persons("contributors", Item.CONTRIBUTORS.label()))
            .column(Parts.persons("pensioners", Item.PENSIONERS.label()))
            .column(
                Column.decimal(
                        "ratio", new Label("Contributors for each pensioner", "缴费人员/领取人员"), null)
                    .withDecimals(2))
            .column(
                Parts.money(
                    "adjustment",
                    new Label("Central adjustment, " + inFirst.en(), "中央调剂，" + inFirst.zh())))
            .column(
                Parts.money("movers", new Label("Movers, " + inFirst.en(), "跨省转移，" + inFirst.zh())))
            .column(Parts.money("reserve", Item.RESERVE.label()))
            .column(Column.text("alone", new Label("Reserve used up, alone", "结余耗尽年（无调剂）")))
            .column(
                Column.text(
                    "together", new Label("Reserve used up, with transfers", "结余耗尽年（含调剂与转移）")));
    for (int p = 0; p < together.provinces().size(); p++) {
      int each = p;
      table.row(row -> {
        row.text(together.provinces().get(each).label());
        Parts.persons(row, together.projection(each).get(Item.CONTRIBUTORS, first));
        Parts.persons(row, together.projection(each).get(Item.PENSIONERS, first));
        Parts.number(
            row, together.projection(each).indicators().demographicRatio(first), Parts.UNDEFINED);
        Parts.money(row, together.adjustment(each, first));
        Parts.money(row, together.movers(each, first));
        Parts.money(row, together.reserve(each, first - 1));
        year(row, alone.exhaustion().get(each));
        year(row, together.exhaustion().get(each));
      });
    }
    report.section(
        "provinces",
        new Label("Provinces", "各省"),
        new Label(
            "Published contributors, pensioners, expenditure and balances of each province; age, sex and service are the nation's, as none are published by province. What passes between provinces adds up to zero in every year.",
            "采用各省公布的参保、领取、支出与结余数；年龄、性别与年限结构取全国水平（未按省公布）。省际往来逐年合计为零。"),
        new Block.TableBlock(table.build(), false));
  }

  private static void year(org.openshebao.base.table.RowBuilder row, int year) {
    if (year < 0) {
      row.absent(Parts.NEVER);
    } else {
      row.text(Integer.toString(year));
    }
  }
}
