package org.openshebao.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openshebao.actuarial.reconciliation.Cause;
import org.openshebao.actuarial.reconciliation.Reconciliation;
import org.openshebao.actuarial.reconciliation.Reconciliation.Change;
import org.openshebao.actuarial.reconciliation.Result;
import org.openshebao.actuarial.reconciliation.Step;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.input.CategoryInput;
import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.actuarial.valuation.result.Indicators;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// From one valuation of a scheme to another of the same base year and categories: what each part of the input changes.
///
/// Parts are exchanged one after the other in the order of [Cause]; the sum of the steps is the whole difference, to the last digit.
public final class Reconciler {

  private Reconciler() {}

  /// The way from `previous` to `current`.
  public static Reconciliation of(ValuationInput previous, ValuationInput current, String fund) {
    if (previous.baseYear() != current.baseYear() || previous.years() != current.years()) {
      throw new IllegalArgumentException(
          "Valuations are reconciled at one base year and over as many years, but stand at %d over %d and at %d over %d. Maybe roll the previous one forward first."
              .formatted(
                  previous.baseYear(), previous.years(), current.baseYear(), current.years()));
    }
    List<String> before = ids(previous);
    List<String> after = ids(current);
    if (!before.equals(after)) {
      throw new IllegalArgumentException(
          "Valuations are reconciled over the same categories, but have %s and %s."
              .formatted(before, after));
    }
    List<Change<ValuationInput>> changes = new ArrayList<>();
    changes.add(
        change(
            Cause.DATA,
            "persons, pensions and reserves of the base date",
            "基期人数、待遇与结余",
            input -> withStart(input, current)));
    changes.add(
        change(
            Cause.DEMOGRAPHIC,
            "population and mortality",
            "人口与死亡率",
            input -> input.with(current.demography())));
    changes.add(
        change(
            Cause.ECONOMIC,
            "prices, wages and interest",
            "物价、工资与利率",
            input -> input.with(current.economy())));
    changes.add(
        change(
            Cause.BEHAVIOURAL,
            "labour market, coverage, density and compliance",
            "劳动市场、覆盖、缴费密度与征缴",
            input -> withBehaviour(input, current)));
    changes.add(
        change(
            Cause.LAW,
            "contribution rates, awards and benefits",
            "费率、计发办法与待遇调整",
            input -> current.with(input.demography()).with(input.economy()).with(input.labour())));
    return Reconciliation.of(previous, changes, input -> result(input, fund));
  }

  private static Change<ValuationInput> change(
      Cause cause, String en, String zh, java.util.function.UnaryOperator<ValuationInput> change) {
    return new Change<>(cause, new Label(en, zh), change);
  }

  private static List<String> ids(ValuationInput input) {
    return input.categories().stream().map(CategoryInput::id).toList();
  }

  private static ValuationInput withStart(ValuationInput input, ValuationInput current) {
    List<CategoryInput> changed = new ArrayList<>();
    for (int z = 0; z < input.categories().size(); z++) {
      CategoryInput other = current.categories().get(z);
      changed.add(
          input
              .categories()
              .get(z)
              .withStart(other.contributors(), other.dormant(), other.pensions()));
    }
    return input
        .with(changed)
        .withFunds(fund ->
            current.funds().stream()
                .filter(each -> each.scheme().equals(fund.scheme()))
                .findFirst()
                .orElse(fund));
  }

  private static ValuationInput withBehaviour(ValuationInput input, ValuationInput current) {
    List<CategoryInput> changed = new ArrayList<>();
    for (int z = 0; z < input.categories().size(); z++) {
      CategoryInput other = current.categories().get(z);
      changed.add(
          input
              .categories()
              .get(z)
              .withRegistered(other.registered())
              .withBehaviour(other.dormancy(), other.density(), other.compliance()));
    }
    return input.with(changed).with(current.labour());
  }

  private static Result result(ValuationInput input, String fund) {
    Indicators indicators = ValuationModel.project(input).indicators(fund);
    OptionalDouble exhaustion = indicators.exhaustion();
    return Result.of(
        indicators.generalAverage(input.years(), true).orElse(Double.NaN),
        indicators.actuarialBalance(input.years()).orElse(Double.NaN),
        exhaustion.isPresent()
            ? OptionalInt.of((int) Math.floor(exhaustion.getAsDouble()))
            : OptionalInt.empty());
  }

  /// Step by step, from total to total.
  public static Table table(Label label, Label scope, Reconciliation reconciliation) {
    Label lasts = new Label("lasts", "未耗尽");
    TableBuilder table =
        Table.titled(title(label, scope))
            .column(Column.text("step", new Label("Step", "步骤")))
            .column(Column.text("cause", new Label("Cause", "原因")))
            .column(Column.rate("premium", new Label("GAP", "综合费率")).withDecimals(4))
            .column(Column.rate("balance", new Label("Actuarial balance", "精算平衡")).withDecimals(4))
            .column(Column.text("exhaustion", new Label("Used up", "耗尽年份")))
            .note(
                new Label(
                    "Steps are changes, the first and last rows results. What two changes do together falls to the later one.",
                    "各步骤为变动值，首末行为结果；两项变动的共同作用归于后一项。"));
    Result first = reconciliation.previous();
    table.row(row ->
        row.text(new Label("previous valuation", "上次评估"))
            .text(new Label("result", "结果"))
            .decimal(first.premium())
            .decimal(first.balance())
            .text(year(first.exhaustion(), lasts)));
    for (Step step : reconciliation.steps()) {
      table.row(row ->
          row.text(step.label())
              .text(step.cause().label())
              .decimal(step.premium())
              .from("reconciliation.step")
              .decimal(step.balance())
              .from("reconciliation.step")
              .text(
                  step.exhaustion().isPresent()
                      ? Label.same("%+d".formatted(step.exhaustion().getAsInt()))
                      : new Label("not to be compared", "不可比")));
    }
    Result last = reconciliation.current();
    table.row(row ->
        row.text(new Label("this valuation", "本次评估"))
            .text(new Label("result", "结果"))
            .decimal(last.premium())
            .decimal(last.balance())
            .text(year(last.exhaustion(), lasts)));
    return table.build();
  }

  private static Label title(Label label, Label scope) {
    return new Label(
        label.en() + ": reconciliation with the previous valuation (" + scope.en() + ")",
        label.zh() + "：与上次评估的变动分析（" + scope.zh() + "）");
  }

  private static Label year(OptionalInt year, Label lasts) {
    return year.isPresent() ? Label.same(Integer.toString(year.getAsInt())) : lasts;
  }

  /// The steps drawn.
  public static Chart chart(Label label, Label scope, Reconciliation reconciliation) {
    return Chart.waterfall(
            "reconciliation-steps",
            title(label, scope),
            table(label, scope, reconciliation),
            "step",
            "premium",
            0,
            reconciliation.steps().size() + 1)
        .withNote(scope);
  }
}
