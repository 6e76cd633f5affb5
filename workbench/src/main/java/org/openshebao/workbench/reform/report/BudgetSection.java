package org.openshebao.workbench.reform.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.Budget;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Scenario;

/// Who pays how much more or less, and what funds receive and pay out.
final class BudgetSection {

  private static final int MONTHS_A_YEAR = 12;

  private final ReformComparison comparison;
  private final Behind behind;
  private final ComparisonOutline outline;
  private final List<Scenario> scenarios;

  BudgetSection(Behind behind) {
    this.behind = behind;
    comparison = behind.comparison();
    outline = comparison.outline();
    scenarios = comparison.scenarios();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    Table payers = payers(false);
    Table funds = funds(false);
    blocks.add(new Block.ChartBlock(changes()));
    blocks.add(new Block.TableBlock(payers, false));
    blocks.add(new Block.TableBlock(funds, false));
    if (scenarios.getLast().isSum()) {
      blocks.add(new Block.ChartBlock(together()));
      blocks.add(new Block.TableBlock(interaction(), false));
    }
    return new Section("budget", Words.of("budget.title"), Words.of("budget.intro"), blocks);
  }

  /// What each payer pays under each scenario.
  ///
  /// @param onlyChanges  whether rows in which nothing changes are left out
  Table payers(boolean onlyChanges) {
    TableBuilder table =
        Table.titled(Words.of("budget.payers"))
            .column(Column.text("scenario", Words.of("scenario")))
            .column(Column.text("payer", Words.of("payer")))
            .column(Column.fen("month_before", Words.of("budget.before"), Words.of("yuanAMonth")))
            .column(Column.fen("month_change", Words.of("budget.change"), Words.of("yuanAMonth")))
            .column(Column.fen("year_before", Words.of("budget.before"), Words.of("yuanAYear")))
            .column(Column.fen("year_change", Words.of("budget.change"), Words.of("yuanAYear")))
            .column(Column.count("unknown", Words.of("budget.unknown"), Words.of("persons")));
    Map<String, Budget> payers = comparison.tally().payers();
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      for (Map.Entry<String, Budget> payer : payers.entrySet()) {
        int number = scenario;
        if (onlyChanges && payer.getValue().change(number) == 0) {
          continue;
        }
        table.row(row -> {
          row.text(scenarios.get(number).label());
          row.text(label(outline.payers(), payer.getKey()));
          amounts(row, payer.getValue(), number, originOfPayer(payer.getKey()));
        });
      }
    }
    noteLeftOut(table, onlyChanges);
    return table.note(Words.of("budget.unknownNote")).provenance(comparison.provenance()).build();
  }

  private static void amounts(RowBuilder row, Budget budget, int scenario, String origin) {
    row.fen(Math.round(budget.total(0) / (double) MONTHS_A_YEAR)).from(origin);
    row.fen(Math.round(budget.change(scenario) / (double) MONTHS_A_YEAR)).from(origin);
    row.fen(budget.total(0)).from(origin);
    row.fen(budget.change(scenario)).from(origin);
    row.count(Math.round(budget.notKnown(scenario))).from(origin);
  }

  static void noteLeftOut(TableBuilder table, boolean onlyChanges) {
    if (onlyChanges) {
      table.note(Words.of("onlyChanges"));
    }
  }

  /// What each fund receives, pays out and keeps.
  ///
  /// @param onlyChanges  whether rows in which nothing changes are left out
  Table funds(boolean onlyChanges) {
    TableBuilder table =
        Table.titled(Words.of("budget.funds"))
            .column(Column.text("scenario", Words.of("scenario")))
            .column(Column.text("fund", Words.of("fund")))
            .column(
                Column.fen("income_before", Words.of("budget.incomeBefore"), Words.of("yuanAYear")))
            .column(
                Column.fen("income_change", Words.of("budget.incomeChange"), Words.of("yuanAYear")))
            .column(Column.fen("paid_before", Words.of("budget.paidBefore"), Words.of("yuanAYear")))
            .column(Column.fen("paid_change", Words.of("budget.paidChange"), Words.of("yuanAYear")))
            .column(
                Column.fen(
                    "balance_change", Words.of("budget.balanceChange"), Words.of("yuanAYear")));
    Map<String, Budget> income = comparison.tally().income();
    Map<String, Budget> spending = comparison.tally().spending();
    Set<String> spends = new LinkedHashSet<>();
    outline.benefits().forEach(benefit -> spends.add(benefit.fund()));
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      for (String fund : outline.funds().keySet()) {
        int number = scenario;
        Budget in = get(income, fund);
        Budget out = get(spending, fund);
        if (onlyChanges && in.change(number) == 0 && out.change(number) == 0) {
          continue;
        }
        table.row(row -> {
          String origin = originOfFund(fund);
          row.text(scenarios.get(number).label());
          row.text(label(outline.funds(), fund));
          row.fen(in.total(0)).from(origin);
          row.fen(in.change(number)).from(origin);
          if (spends.contains(fund)) {
            row.fen(out.total(0)).from(origin);
            row.fen(out.change(number)).from(origin);
          } else {
            row.absent(Words.of("budget.noBenefits"));
            row.absent(Words.of("budget.noBenefits"));
          }
          row.fen(in.change(number) - out.change(number)).from(origin);
        });
      }
    }
    noteLeftOut(table, onlyChanges);
    return table.provenance(comparison.provenance()).build();
  }

  private Chart changes() {
    TableBuilder table =
        Table.titled(Words.of("budget.chart")).column(Column.text("payer", Words.of("payer")));
    List<String> ids = new ArrayList<>();
    for (int scenario = 1; scenario < scenarios.size(); scenario++) {
      ids.add("change_" + scenario);
      table.column(
          Column.fen("change_" + scenario, scenarios.get(scenario).label(), Words.of("yuanAYear")));
    }
    comparison
        .tally()
        .payers()
        .forEach((payer, budget) ->
            table.row(row -> {
              row.text(label(outline.payers(), payer));
              for (int scenario = 1; scenario < scenarios.size(); scenario++) {
                row.fen(budget.change(scenario)).from(originOfPayer(payer));
              }
            }));
    return Chart.bars(
        "budget-payers",
        Words.of("budget.chart"),
        table.provenance(comparison.provenance()).build(),
        "payer",
        ids.toArray(String[]::new));
  }

  /// The income of all funds from the law in force to all reforms together, reform by reform.
  private Chart together() {
    String origin =
        behind.variables(
            "budget.together",
            Words.of("budget.together"),
            Words.of("budget.fundHow"),
            outline.contributions().stream()
                .map(ComparisonOutline.Contribution::variable)
                .toList());
    long before = 0;
    long[] changes = new long[scenarios.size()];
    for (Budget fund : comparison.tally().income().values()) {
      before += fund.total(0);
      for (int scenario = 1; scenario < changes.length; scenario++) {
        changes[scenario] += fund.change(scenario);
      }
    }
    int sum = scenarios.size() - 1;
    long interaction = changes[sum];
    TableBuilder table =
        Table.titled(Words.of("budget.together"))
            .column(Column.text("step", Words.of("scenario")))
            .column(Column.fen("amount", Words.of("budget.incomeOfFunds"), Words.of("yuanAYear")));
    long start = before;
    table.row(row -> row.text(scenarios.getFirst().label()).fen(start).from(origin));
    for (int scenario = 1; scenario < sum; scenario++) {
      int number = scenario;
      interaction -= changes[scenario];
      table.row(row -> row.text(scenarios.get(number).label()).fen(changes[number]).from(origin));
    }
    long rest = interaction;
    table.row(row -> row.text(Words.of("budget.interaction")).fen(rest).from(origin));
    table.row(row -> row.text(scenarios.get(sum).label()).fen(start + changes[sum]).from(origin));
    return Chart.waterfall(
        "budget-together",
        Words.of("budget.together"),
        table.provenance(comparison.provenance()).build(),
        "step",
        "amount",
        0,
        sum + 1);
  }

  /// What the reforms together do beyond the sum of each alone.
  private Table interaction() {
    int sum = scenarios.size() - 1;
    TableBuilder table =
        Table.titled(Words.of("budget.interactionTable"))
            .column(Column.text("payer", Words.of("payer")));
    for (int scenario = 1; scenario < sum; scenario++) {
      table.column(
          Column.fen("alone_" + scenario, scenarios.get(scenario).label(), Words.of("yuanAYear")));
    }
    table
        .column(Column.fen("together", scenarios.get(sum).label(), Words.of("yuanAYear")))
        .column(Column.fen("interaction", Words.of("budget.interaction"), Words.of("yuanAYear")));
    comparison
        .tally()
        .payers()
        .forEach((payer, budget) ->
            table.row(row -> {
              row.text(label(outline.payers(), payer));
              long rest = budget.change(sum);
              for (int scenario = 1; scenario < sum; scenario++) {
                row.fen(budget.change(scenario)).from(originOfPayer(payer));
                rest -= budget.change(scenario);
              }
              row.fen(budget.change(sum)).from(originOfPayer(payer));
              row.fen(rest).from(originOfPayer(payer));
            }));
    return table
        .note(Words.of("budget.interactionNote"))
        .provenance(comparison.provenance())
        .build();
  }

  private String originOfPayer(String payer) {
    List<String> variables = new ArrayList<>();
    outline.contributions().stream()
        .filter(item -> item.payer().equals(payer))
        .forEach(item -> variables.add(item.variable()));
    outline.subsidies().stream()
        .filter(item -> item.payer().equals(payer) || item.relieves().equals(payer))
        .forEach(item -> variables.add(item.variable()));
    return behind.variables(
        "payer." + payer, label(outline.payers(), payer), Words.of("budget.payerHow"), variables);
  }

  private String originOfFund(String fund) {
    List<String> variables = new ArrayList<>();
    outline.contributions().stream()
        .filter(item -> item.fund().equals(fund))
        .forEach(item -> variables.add(item.variable()));
    outline.benefits().stream()
        .filter(item -> item.fund().equals(fund))
        .forEach(item -> variables.add(item.variable()));
    return behind.variables(
        "fund." + fund, label(outline.funds(), fund), Words.of("budget.fundHow"), variables);
  }

  private static Budget get(Map<String, Budget> budgets, String id) {
    Budget budget = budgets.get(id);
    if (budget == null) {
      throw new IllegalStateException("No budget of " + id + ".");
    }
    return budget;
  }

  private static Label label(Map<String, Label> labels, String id) {
    Label label = labels.get(id);
    if (label == null) {
      throw new IllegalStateException("No label of " + id + ".");
    }
    return label;
  }
}
