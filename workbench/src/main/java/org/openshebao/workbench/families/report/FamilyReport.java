package org.openshebao.workbench.families.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.simulation.trace.ValueText;
import org.openshebao.workbench.families.Amount;
import org.openshebao.workbench.families.Cause;
import org.openshebao.workbench.families.Differences;
import org.openshebao.workbench.families.FamilyComparison;
import org.openshebao.workbench.families.Point;
import org.openshebao.workbench.families.WhatIf;
import org.openshebao.workbench.reform.Scenario;

/// A hypothetical person as tables, a budget line and a page.
public final class FamilyReport {

  private static final double MILLION = 1_000_000;
  private static final Amount NOTHING = new Amount(0L, Unit.FEN, null);

  private final FamilyComparison comparison;
  private final List<Differences> differences;
  private final Law law;
  private final Map<String, Detail> details = new LinkedHashMap<>();

  /// @param differences  what comes out otherwise for each what-if
  public FamilyReport(FamilyComparison comparison, List<Differences> differences) {
    this.comparison = comparison;
    this.differences = List.copyOf(differences);
    this.law = comparison.law().law();
  }

  /// What a reader must know.
  public List<Label> caveats() {
    return List.of(
        Words.of("caveat.incomeTax"),
        Words.of("caveat.insured"),
        Words.of("caveat.orders"),
        Words.of("caveat.month", CalendarMonth.format(comparison.law().month())));
  }

  /// What a variant under a scenario is called.
  private Label name(int variant, int scenario) {
    WhatIf whatIf = comparison.variants().get(variant);
    Scenario of = comparison.scenarios().get(scenario);
    if (variant == 0) {
      return of.label();
    }
    Label text = Label.same(whatIf.text());
    return comparison.scenarios().size() == 1
        ? text
        : new Label(text.en() + ", " + of.label().en(), text.zh() + "，" + of.label().zh());
  }

  /// A table for each variant and scenario.
  ///
  /// @param narrow  whether payers who pay nothing and entitlements that are nowhere given are left out, as a terminal is narrow
  public List<Table> lines(boolean narrow) {
    List<Table> tables = new ArrayList<>();
    for (int variant = 0; variant < comparison.variants().size(); variant++) {
      for (int scenario = 0; scenario < comparison.scenarios().size(); scenario++) {
        Table table = line(variant, scenario);
        tables.add(narrow ? narrowed(table) : table);
      }
    }
    return tables;
  }

  private Table narrowed(Table table) {
    List<Integer> kept = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      int at = column;
      boolean isPayer = comparison.payments().payers().containsKey(table.columns().get(at).id());
      boolean isEmpty =
          table.rows().stream()
              .map(row -> row.get(at))
              .allMatch(cell ->
                  cell instanceof Cell.Absent && !isPayer
                      || isPayer && cell instanceof Cell.Whole whole && whole.value() == 0);
      if (isEmpty && column > 1) {
        en.add(table.columns().get(at).label().en());
        zh.add(table.columns().get(at).label().zh());
      } else {
        kept.add(column);
      }
    }
    List<Label> notes = new ArrayList<>(table.notes());
    if (!en.isEmpty()) {
      notes.add(Words.of("leftOut", new Label(String.join("; ", en), String.join("；", zh))));
    }
    return new Table(
        table.title(),
        notes,
        kept.stream().map(table.columns()::get).toList(),
        table.rows().stream().map(row -> new Row(kept.stream().map(row::get).toList())).toList(),
        table.provenance());
  }

  private Label varied() {
    var variation = comparison.variation();
    return variation == null
        ? Words.of("who")
        : law.findVariable(variation.names().getFirst())
            .map(Variable::label)
            .orElse(Label.same(variation.names().getFirst()));
  }

  private Table line(int variant, int scenario) {
    TableBuilder table =
        Table.titled(Words.of("line.table", comparison.family().label(), name(variant, scenario)))
            .column(Column.text("value", varied()))
            .column(Column.fen("gross", Words.of("gross"), Words.of("yuanAMonth")));
    List<String> payers = List.copyOf(comparison.payments().payers().keySet());
    comparison
        .payments()
        .payers()
        .forEach((payer, label) -> table.column(Column.fen(payer, label, Words.of("yuanAMonth"))));
    table
        .column(Column.fen("net", Words.of("net"), Words.of("yuanAMonth")))
        .column(Column.rate("marginal", Words.of("line.marginal")).withDecimals(1));
    List<Variable> entitlements =
        comparison.outline().entitlements().stream().map(law::variable).toList();
    for (Variable variable : entitlements) {
      table.column(column(variable));
    }
    table.column(Column.text("schemes", Words.of("schemes")));
    for (Point point : comparison.lines().get(variant).get(scenario)) {
      table.row(row -> {
        row.text(point.value().isEmpty() ? "–" : point.value());
        amount(row, point.gross(), null);
        for (String payer : payers) {
          amount(row, point.payers().getOrDefault(payer, point.gross()), payerOrigin(payer));
        }
        amount(row, point.net(), netOrigin());
        Long rate = point.marginalRate();
        if (rate == null) {
          row.absent(point.net().why() == null ? Words.of("marginal.first") : point.net().why());
        } else {
          row.rate(rate / MILLION).from(netOrigin());
        }
        for (int item = 0; item < entitlements.size(); item++) {
          entitlement(row, point.entitlements().get(item), entitlements.get(item));
        }
        row.text(schemes(point));
      });
    }
    return table.provenance(comparison.law().provenance()).build();
  }

  private Label schemes(Point point) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    comparison.payments().schemes().stream()
        .filter(scheme -> point.schemes().contains(scheme.id()))
        .forEach(scheme -> {
          en.add(scheme.label().en());
          zh.add(scheme.label().zh());
        });
    return en.isEmpty()
        ? new Label("none", "无")
        : new Label(String.join("; ", en), String.join("、", zh));
  }

  private static Column column(Variable variable) {
    String id = variable.id().replace('.', '_').toLowerCase(Locale.ROOT);
    return switch (variable.unit() == null ? Unit.CODE : variable.unit()) {
      case FEN -> Column.fen(id, variable.label(), Words.of("yuanAMonth"));
      case MONTH -> Column.month(id, variable.label());
      default -> Column.text(id, variable.label());
    };
  }

  private void entitlement(RowBuilder row, Amount amount, Variable variable) {
    Long value = amount.value();
    if (value == null) {
      row.absent(amount.why() == null ? Words.of("summary.unknown") : amount.why());
    } else if (amount.unit() == Unit.FEN) {
      row.fen(value);
    } else if (amount.unit() == Unit.MONTH) {
      row.month(value.intValue());
    } else {
      row.text(ValueText.of(law, variable, value));
    }
    row.from(
        origin(
            "entitlement." + variable.id(),
            variable.label(),
            "how.entitlement",
            List.of(variable.id())));
  }

  private static void amount(RowBuilder row, Amount amount, @Nullable String origin) {
    Long value = amount.value();
    if (value == null) {
      row.absent(amount.why() == null ? Words.of("summary.unknown") : amount.why());
    } else {
      row.fen(value);
    }
    if (origin != null) {
      row.from(origin);
    }
  }

  private String payerOrigin(String payer) {
    List<String> variables = new ArrayList<>();
    comparison.payments().contributions().stream()
        .filter(item -> item.payer().equals(payer))
        .forEach(item -> variables.add(item.variable()));
    comparison.payments().subsidies().stream()
        .filter(item -> item.payer().equals(payer) || item.relieves().equals(payer))
        .forEach(item -> variables.add(item.variable()));
    Label label = comparison.payments().payers().get(payer);
    return origin(
        "payer." + payer, label == null ? Label.same(payer) : label, "how.payer", variables);
  }

  private String netOrigin() {
    details.putIfAbsent(
        "net", new Detail(Words.of("net"), Words.of("how.net"), List.of(), null, null));
    return "net";
  }

  private String origin(String key, Label title, String how, List<String> variables) {
    if (!details.containsKey(key)) {
      StringBuilder en = new StringBuilder(Words.of(how).en());
      StringBuilder zh = new StringBuilder(Words.of(how).zh());
      List<String> articles = new ArrayList<>();
      for (String name : variables) {
        Variable variable = law.variable(name);
        en.append("\n- ").append(variable.label().en()).append(" (").append(name).append(')');
        zh.append("\n- ").append(variable.label().zh()).append("（").append(name).append("）");
        for (RuleInfo rule : variable.rules()) {
          Label cited = law.cite(rule.cites());
          String article =
              cited.en().equals(cited.zh()) ? cited.en() : cited.en() + " · " + cited.zh();
          if (!articles.contains(article)) {
            articles.add(article);
          }
        }
      }
      details.put(
          key, new Detail(title, new Label(en.toString(), zh.toString()), articles, null, null));
    }
    return key;
  }

  /// What comes out otherwise for each what-if.
  public List<Table> whatIfs() {
    List<Table> tables = new ArrayList<>();
    for (Differences of : differences) {
      TableBuilder table =
          Table.titled(
                  Words.of("difference.table", comparison.family().label(), of.whatIf().text()))
              .column(Column.text("what", Words.of("difference.what")))
              .column(Column.text("before", Words.of("difference.before")))
              .column(Column.text("after", Words.of("difference.after")))
              .column(Column.text("because", Words.of("difference.because")));
      for (Differences.Row difference : of.rows()) {
        table.row(row -> {
          Label label = difference.variable().label();
          row.text(
              difference.relation() < 2
                  ? label
                  : Words.of("difference.relation", label, difference.relation()));
          row.text(difference.before());
          row.text(difference.after())
              .from(
                  origin(
                      "entitlement." + difference.variable().id(),
                      label,
                      "how.entitlement",
                      List.of(difference.variable().id())));
          row.text(causes(difference.causes()));
        });
      }
      if (of.rows().isEmpty()) {
        table.note(Words.of("difference.none"));
      }
      tables.add(table.provenance(comparison.law().provenance()).build());
    }
    return tables;
  }

  private static Label causes(List<Cause> causes) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (Cause cause : causes) {
      Label text =
          cause.cites() == null
              ? Words.of("difference.cause", cause.label(), cause.before(), cause.after())
              : Words.of(
                  "difference.causeCited",
                  cause.label(),
                  cause.before(),
                  cause.after(),
                  cause.cites());
      en.add(text.en());
      zh.add(text.zh());
    }
    return new Label(String.join("; ", en), String.join("；", zh));
  }

  /// The page.
  public Report report() {
    Report.Builder report =
        Report.titled(
            Words.of("report.title", comparison.family().label()),
            Words.of(
                "report.subtitle", law.manifest().label(), comparison.law().date().toString()));
    List<Block> blocks = new ArrayList<>();
    if (comparison.variation() != null) {
      Chart net = netChart();
      blocks.add(new Block.ChartBlock(net));
    }
    for (Table table : lines(false)) {
      blocks.add(new Block.TableBlock(table, blocks.size() > 1));
    }
    Point first = comparison.stated();
    report.summary(
        Words.of(
            "summary.line", comparison.family().label(), yuan(first.gross()), yuan(first.net())),
        Words.of(
            "summary.detail",
            yuan(first.payers().getOrDefault("employer", NOTHING)),
            yuan(first.payers().getOrDefault("government", NOTHING))),
        "line");
    report.section(
        "line", Words.of("line.title"), Words.of("line.intro"), blocks.toArray(Block[]::new));
    List<Table> whatIfs = whatIfs();
    if (!whatIfs.isEmpty()) {
      report.section(
          "what-if",
          Words.of("whatIf.title"),
          Words.of("whatIf.intro"),
          whatIfs.stream().map(table -> new Block.TableBlock(table, false)).toArray(Block[]::new));
    }
    caveats().forEach(report::caveat);
    details.forEach(report::detail);
    return report.build(comparison.law().provenance());
  }

  /// The budget line: net by what varies, a line for each variant and scenario.
  private Chart netChart() {
    Label title = Words.of("chart.net", comparison.family().label());
    TableBuilder table = Table.titled(title).column(Column.text("value", varied()));
    List<String> ids = new ArrayList<>();
    for (int variant = 0; variant < comparison.variants().size(); variant++) {
      for (int scenario = 0; scenario < comparison.scenarios().size(); scenario++) {
        String id = "net_" + variant + "_" + scenario;
        ids.add(id);
        table.column(Column.fen(id, name(variant, scenario), Words.of("yuanAMonth")));
      }
    }
    int points = comparison.lines().getFirst().getFirst().size();
    for (int point = 0; point < points; point++) {
      int at = point;
      table.row(row -> {
        row.text(comparison.lines().getFirst().getFirst().get(at).value());
        for (List<List<Point>> scenarios : comparison.lines()) {
          for (List<Point> line : scenarios) {
            amount(row, line.get(at).net(), netOrigin());
          }
        }
      });
    }
    return Chart.lines(
        "budget-line",
        title,
        table.provenance(comparison.law().provenance()).build(),
        "value",
        ids.toArray(String[]::new));
  }

  private static Label yuan(Amount amount) {
    Long value = amount.value();
    return value == null
        ? Words.of("summary.unknown")
        : new Label(
            new NumberFormatter(Language.EN).fen(value),
            new NumberFormatter(Language.ZH).fen(value));
  }
}
