package org.openshebao.workbench.valuation.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// Premiums, balances and dates, for each scheme and for all.
final class ResultsSection implements ValuationSection {

  @Override
  public void addTo(Report.Builder report, Valuation valuation) {
    int horizon = valuation.input().years();
    List<String> scopes = valuation.projection().scopes();
    TableBuilder rates =
        Table.titled(new Label("Rates, shares of insured wages", "费率（占缴费工资）"))
            .column(Column.text("rate", new Label("Rate", "费率")));
    TableBuilder dates =
        Table.titled(new Label("Dates", "时点")).column(Column.text("date", new Label("When", "事项")));
    for (String scope : scopes) {
      rates.column(Column.rate(scope, Parts.scope(valuation, scope)).withDecimals(2));
      dates.column(Column.text(scope, Parts.scope(valuation, scope)));
    }
    for (int years : new int[] {25, 50, 75}) {
      if (years <= horizon) {
        row(
            rates,
            valuation,
            "gap.with",
            new Label(
                "General average premium, %d years, with reserve".formatted(years),
                "一般平均保费率，%d年，含结余".formatted(years)),
            (row, i) -> Parts.rate(row, i.generalAverage(years, true)));
        row(
            rates,
            valuation,
            "gap.without",
            new Label(
                "General average premium, %d years, without reserve".formatted(years),
                "一般平均保费率，%d年，不含结余".formatted(years)),
            (row, i) -> Parts.rate(row, i.generalAverage(years, false)));
      }
    }
    int base = valuation.projection().baseYear();
    for (int year : new int[] {base + 1, base + 25, base + 50, base + 75}) {
      if (year <= valuation.projection().lastYear()) {
        row(
            rates,
            valuation,
            "payg",
            new Label("Pay-as-you-go rate %d".formatted(year), "现收现付费率%d年".formatted(year)),
            (row, i) -> Parts.rate(row, i.payAsYouGo(year)));
      }
    }
    int scaled = Math.min(20, horizon);
    row(
        rates,
        valuation,
        "scaled",
        new Label("Scaled premium, %d years".formatted(scaled), "阶梯保费率，%d年".formatted(scaled)),
        (row, i) -> Parts.rate(row, i.scaledPremium(base, base + scaled)));
    if (horizon >= 60) {
      row(
          rates,
          valuation,
          "steady",
          new Label(
              "Steady-state rate, years %d and %d".formatted(base + 10, base + 60),
              "稳态费率，%d年与%d年".formatted(base + 10, base + 60)),
          (row, i) -> Parts.rate(row, i.steadyState(base + 10, base + 60)));
    }
    row(
        rates,
        valuation,
        "terminal",
        new Label("Terminal-funding rate", "终期积累费率"),
        (row, i) -> Parts.rate(row, i.terminalFunding(horizon)));
    row(
        rates,
        valuation,
        "balance",
        new Label("Actuarial balance", "精算平衡（盈余为正）"),
        (row, i) -> Parts.rate(row, i.actuarialBalance(horizon)));
    row(
        dates,
        valuation,
        "deficit",
        new Label("First current deficit, without subsidy", "首次当期赤字（不含补贴）"),
        (row, i) -> Parts.year(row, i.firstDeficit(false)));
    row(
        dates,
        valuation,
        "deficit",
        new Label("First current deficit, with ordinary subsidy", "首次当期赤字（含常规补贴）"),
        (row, i) -> Parts.year(row, i.firstDeficit(true)));
    row(
        dates,
        valuation,
        "deficit",
        new Label("Reserve falls for the first time", "结余首次下降"),
        (row, i) -> Parts.year(row, i.firstTotalDeficit()));
    row(
        dates,
        valuation,
        "deficit",
        new Label("Highest reserve", "结余峰值年"),
        (row, i) -> row.text(Integer.toString(i.peakYear())));
    row(
        dates,
        valuation,
        "deficit",
        new Label("Reserve used up", "结余耗尽（年.月）"),
        (row, i) -> exhaustion(row, i));
    formulas(report);
    report.section(
        "results",
        new Label("Results", "主要结果"),
        valuation.outline().scope(),
        new Block.TableBlock(rates.build(), false),
        new Block.TableBlock(dates.build(), false),
        new Block.TableBlock(byBenefit(valuation), true));
  }

  private static void exhaustion(RowBuilder row, Indicators indicators) {
    if (indicators.exhaustion().isEmpty()) {
      row.absent(Parts.NEVER);
      return;
    }
    double when = indicators.exhaustion().getAsDouble();
    int month = Math.min(12, 1 + (int) ((when - Math.floor(when)) * 12));
    row.text("%d-%02d".formatted((int) when, month));
  }

  private static void row(
      TableBuilder table,
      Valuation valuation,
      String detail,
      Label label,
      BiConsumer<RowBuilder, Indicators> fill) {
    table.row(row -> {
      row.text(label);
      for (String scope : valuation.projection().scopes()) {
        fill.accept(row, valuation.projection().indicators(scope));
        row.from("valuation." + detail);
      }
    });
  }

  /// Items of expenditure that add up to all of it.
  static final List<Item> EXPENDITURE =
      List.of(
          Item.FIRST_PENSIONS,
          Item.BASIC_PENSIONS,
          Item.TRANSITIONAL_PENSIONS,
          Item.ACCOUNT_PENSIONS,
          Item.INVALIDITY_PENSIONS,
          Item.SURVIVOR_PENSIONS,
          Item.DEATH_GRANTS,
          Item.ACCOUNT_REFUNDS,
          Item.ADMINISTRATION);

  private static Table byBenefit(Valuation valuation) {
    int horizon = valuation.input().years();
    TableBuilder table =
        Table.titled(
                new Label(
                    "General average premium of %d years by kind of expenditure, without reserve"
                        .formatted(horizon),
                    "按支出项目分解的一般平均保费率（%d年，不含结余）".formatted(horizon)))
            .column(Column.text("item", new Label("Expenditure", "支出项目")));
    for (String scope : valuation.projection().scopes()) {
      table.column(Column.rate(scope, Parts.scope(valuation, scope)).withDecimals(2));
    }
    for (Item item : EXPENDITURE) {
      row(
          table,
          valuation,
          "gap.without",
          item.label(),
          (row, i) -> Parts.rate(row, i.generalAverage(item, horizon)));
    }
    row(
        table,
        valuation,
        "gap.without",
        new Label("All", "合计"),
        (row, i) -> Parts.rate(row, i.generalAverage(horizon, false)));
    return table.build();
  }

  private static void formulas(Report.Builder report) {
    detail(
        report,
        "gap.with",
        "General average premium, with reserve",
        "一般平均保费率（含结余）",
        "GAP(H) = [Σ v(t)·E(t) − F(t0)] / Σ v(t)·BW(t)");
    detail(
        report,
        "gap.without",
        "General average premium, without reserve",
        "一般平均保费率（不含结余）",
        "GAP(H) = Σ v(t)·E(t) / Σ v(t)·BW(t)");
    detail(report, "payg", "Pay-as-you-go rate", "现收现付费率", "PAYG(t) = E(t)/BW(t)");
    detail(
        report,
        "scaled",
        "Scaled premium",
        "阶梯保费率",
        "least π with F(t) ≥ F(t−1): F(t) = F(t−1)(1+i) + (π·BW − E)(1+i)^½");
    detail(
        report,
        "steady",
        "Steady-state rate",
        "稳态费率",
        "least π with F(t−1)/E(t) in the later year at least that of the earlier one");
    detail(
        report,
        "terminal",
        "Terminal-funding rate",
        "终期积累费率",
        "Σ v(t)·value of new awards(t) / Σ v(t)·BW(t)");
    detail(report, "balance", "Actuarial balance", "精算平衡", "(PV C + PV G + F(t0) − PV E)/PV BW");
    detail(
        report,
        "deficit",
        "Dates",
        "时点",
        "from C(t), G(t), E(t) and F(t); on a straight line between ends of years");
  }

  private static void detail(
      Report.Builder report, String key, String en, String zh, String formula) {
    report.detail("valuation." + key, Parts.formula(en, zh, Label.same(formula)));
  }
}
