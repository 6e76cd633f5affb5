package org.openshebao.workbench.risk;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.openshebao.actuarial.sensitivity.Tornado;
import org.openshebao.actuarial.sensitivity.Variation;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.input.Economy;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.actuarial.valuation.risk.UncertainPopulation;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// One assumption at a time, lower and higher: what becomes of premium, balance and exhaustion.
public final class Sensitivities {

  private static final double HALF_POINT = 0.005;
  private static final Label LOWER = new Label("half a point lower", "低0.5个百分点");
  private static final Label HIGHER = new Label("half a point higher", "高0.5个百分点");

  private Sensitivities() {}

  /// What an input comes to.
  ///
  /// @param premium  general average premium over all years with the reserve; NaN where nothing is insured
  /// @param balance  actuarial balance over all years
  /// @param exhaustion  year, with its fraction; empty when the reserve lasts
  public record Outcome(double premium, double balance, OptionalDouble exhaustion) {

    static Outcome of(ValuationInput input, String fund) {
      Indicators indicators = ValuationModel.project(input).indicators(fund);
      return new Outcome(
          indicators.generalAverage(input.years(), true).orElse(Double.NaN),
          indicators.actuarialBalance(input.years()).orElse(Double.NaN),
          indicators.exhaustion());
    }
  }

  /// Values every variation.
  public static Tornado<Outcome> of(
      ValuationInput input, UncertainPopulation population, String fund) {
    return Tornado.of(
        input, variations(population), each -> Outcome.of(each, fund), Outcome::premium);
  }

  private static List<Variation<ValuationInput>> variations(UncertainPopulation population) {
    return List.of(
        new Variation<>(
            "mortality",
            new Label("mortality of all ages", "各年龄死亡率"),
            new Label("a tenth lower", "低10%"),
            new Label("a tenth higher", "高10%"),
            input -> input.with(population.changed(0.9, 0, 0)),
            input -> input.with(population.changed(1.1, 0, 0))),
        new Variation<>(
            "fertility",
            new Label("total fertility", "总和生育率"),
            new Label("0.25 children lower", "低0.25"),
            new Label("0.25 children higher", "高0.25"),
            input -> input.with(population.changed(1, -0.25, 0)),
            input -> input.with(population.changed(1, 0.25, 0))),
        new Variation<>(
            "inflation",
            new Label("inflation, interest unchanged", "通货膨胀（利率不变）"),
            LOWER,
            HIGHER,
            economy(-HALF_POINT, 0, 0),
            economy(HALF_POINT, 0, 0)),
        new Variation<>(
            "realWages",
            new Label("growth of real wages", "实际工资增长"),
            LOWER,
            HIGHER,
            economy(0, -HALF_POINT, 0),
            economy(0, HALF_POINT, 0)),
        new Variation<>(
            "interest",
            new Label("interest on the reserve", "基金收益率"),
            LOWER,
            HIGHER,
            economy(0, 0, -HALF_POINT),
            economy(0, 0, HALF_POINT)),
        new Variation<>(
            "density",
            new Label("share of the year with contributions", "缴费密度"),
            new Label("a twentieth lower", "低5%"),
            new Label("a twentieth higher, at most all", "高5%（不超过全年）"),
            density(0.95),
            density(1.05)),
        new Variation<>(
            "collection",
            new Label("contributions collected", "征缴率"),
            new Label("a twentieth lower", "低5%"),
            new Label("a twentieth higher, at most all", "高5%（不超过应缴）"),
            compliance(0.95),
            compliance(1.05)),
        new Variation<>(
            "accountInterest",
            new Label("interest credited to accounts", "个人账户记账利率"),
            LOWER,
            HIGHER,
            accounts(-HALF_POINT),
            accounts(HALF_POINT)));
  }

  private static UnaryOperator<ValuationInput> accounts(double more) {
    return input -> {
      Economy e = input.economy();
      return input.with(
          e.with(
              e.inflation(),
              e.realWageGrowth(),
              e.interest(),
              later(e.accountInterest(), more, input)));
    };
  }

  private static UnaryOperator<ValuationInput> economy(
      double inflation, double wages, double interest) {
    return input -> {
      Economy e = input.economy();
      return input.with(
          e.with(
              later(e.inflation(), inflation, input),
              later(e.realWageGrowth(), wages, input),
              later(e.interest(), interest, input),
              e.accountInterest()));
    };
  }

  /// From the first year projected on; the base year is known.
  private static YearPath later(YearPath path, double more, ValuationInput input) {
    return YearPath.of(input.years(), t -> path.get(t) + (t == 0 ? 0 : more));
  }

  private static UnaryOperator<ValuationInput> density(double factor) {
    return input ->
        input.withCategories(each ->
            each.withBehaviour(
                each.dormancy(),
                each.density().map(value -> Math.min(1, value * factor)),
                each.compliance()));
  }

  private static UnaryOperator<ValuationInput> compliance(double factor) {
    return input ->
        input.withCategories(each ->
            each.withBehaviour(
                each.dormancy(),
                each.density(),
                each.compliance().map(value -> Math.min(1, value * factor))));
  }

  /// The table, the widest first.
  public static Table table(Label label, Label scope, Tornado<Outcome> tornado) {
    TableBuilder table =
        Table.titled(title(label, scope))
            .column(Column.text("assumption", new Label("Assumption", "假设")))
            .column(Column.text("low", new Label("Lower", "较低")))
            .column(Column.rate("lowPremium", new Label("GAP, lower", "较低时综合费率")).withDecimals(2))
            .column(Column.text("high", new Label("Higher", "较高")))
            .column(Column.rate("highPremium", new Label("GAP, higher", "较高时综合费率")).withDecimals(2))
            .column(Column.rate("swing", new Label("Swing", "变动幅度")).withDecimals(2))
            .column(Column.text("lowExhaustion", new Label("Used up, lower", "较低时耗尽年份")))
            .column(Column.text("highExhaustion", new Label("Used up, higher", "较高时耗尽年份")))
            .note(
                new Label(
                    "General average premium over all years, with the reserve; as assumed it is %s."
                        .formatted(RiskTables.percent(tornado.base().premium())),
                    "全期综合平均费率（含结余）；基准为%s。"
                        .formatted(RiskTables.percent(tornado.base().premium()))));
    for (Tornado.Bar<Outcome> bar : tornado.bars()) {
      table.row(row -> {
        row.text(bar.label()).text(bar.lowLabel()).cell(share(bar.low().premium()));
        row.text(bar.highLabel()).cell(share(bar.high().premium())).cell(share(bar.swing()));
        row.text(year(bar.low().exhaustion())).text(year(bar.high().exhaustion()));
      });
    }
    return table.build();
  }

  private static Label title(Label label, Label scope) {
    return new Label(
        label.en() + ": one assumption at a time (" + scope.en() + ")",
        label.zh() + "：单因素敏感性（" + scope.zh() + "）");
  }

  private static Cell share(double value) {
    return Double.isNaN(value)
        ? new Cell.Absent(new Label("not defined: nothing is insured", "无缴费，无定义"), null)
        : new Cell.Decimal(java.math.BigDecimal.valueOf(value), "sensitivity.premium");
  }

  private static Label year(OptionalDouble exhaustion) {
    return exhaustion.isEmpty()
        ? new Label("lasts", "未耗尽")
        : Label.same(Integer.toString((int) Math.floor(exhaustion.getAsDouble())));
  }

  /// The tornado: low and high of each assumption as dots.
  public static Chart chart(Label label, Label scope, Tornado<Outcome> tornado) {
    return Chart.dots(
            "tornado",
            title(label, scope),
            table(label, scope, tornado),
            "assumption",
            "lowPremium",
            "highPremium")
        .withMark(
            new Label("as assumed", "基准"),
            new Cell.Decimal(java.math.BigDecimal.valueOf(tornado.base().premium()), null))
        .withNote(scope);
  }
}
