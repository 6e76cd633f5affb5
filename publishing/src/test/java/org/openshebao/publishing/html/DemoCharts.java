package org.openshebao.publishing.html;

import java.util.List;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Interval;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;

/// Charts of the kinds that show distributions and wholes. Their numbers are made up.
public final class DemoCharts {

  private static final Label PERSONS = new Label("persons", "人");
  private static final Label YUAN_A_MONTH = new Label("yuan a month", "元/月");
  private static final Label OPEN = new Label("no upper end", "无上限");
  private static final Label FEW =
      new Label("too few observations in the sample (fewer than 30)", "样本观测数过少（不足30）");

  private DemoCharts() {}

  public static List<Chart> all() {
    return List.of(pensions(), gap(), population(), groups(), budget(), fan());
  }

  /// Expected pensions in bins of 500 yuan, baseline and reform, with quantiles.
  public static Chart pensions() {
    TableBuilder table =
        Table.titled(new Label("Expected monthly pensions", "预期月养老金分布"))
            .column(Column.fen("from", new Label("From", "起"), YUAN_A_MONTH))
            .column(Column.fen("to", new Label("Below", "止"), YUAN_A_MONTH))
            .column(Column.count("now", new Label("Current law", "现行法律"), PERSONS))
            .column(Column.count("reform", new Label("Reform", "改革方案"), PERSONS));
    for (int bin = 0; bin < 16; bin++) {
      int n = bin;
      long now = Math.round(9_000_000 * Math.exp(-Math.pow((n - 5) / 3.2, 2))) + 100_000;
      long reform = Math.round(9_000_000 * Math.exp(-Math.pow((n - 6) / 3.2, 2))) + 90_000;
      table.row(row -> {
        row.fen(n * 50_000L);
        if (n == 15) {
          row.absent(OPEN);
        } else {
          row.fen((n + 1) * 50_000L);
        }
        row.count(now).count(reform);
      });
    }
    return Chart.histogram(
            "pensions",
            new Label("Expected monthly pensions of employees", "职工预期月养老金"),
            table.build(),
            "from",
            "to",
            "now",
            "reform")
        .withMark(new Label("Lower quartile", "下四分位数"), new Cell.Whole(178_000, null))
        .withMark(new Label("Median", "中位数"), new Cell.Whole(262_000, "contribution.who"))
        .withMark(new Label("Upper quartile", "上四分位数"), new Cell.Whole(351_000, null));
  }

  /// From all workers to those protected.
  public static Chart gap() {
    Table table =
        Table.titled(new Label("The gap taken apart", "缺口的构成"))
            .column(Column.text("step", new Label("Step", "步骤")))
            .column(Column.count("persons", new Label("Persons", "人数"), PERSONS))
            .row(row -> row.text(new Label("All workers", "全部就业人员")).count(734_000_000))
            .row(row ->
                row.text(new Label("Shut out by law", "法律排除在外"))
                    .count(-31_870_000)
                    .from("contribution.who"))
            .row(row -> row.text(new Label("Law not known here", "当地法律未知")).count(-73_500_000))
            .row(row -> row.text(new Label("May join but does not", "可参保而未参保")).count(-112_400_000))
            .row(
                row -> row.text(new Label("Must be insured but is not", "应保未保")).count(-58_200_000))
            .row(row -> row.text(new Label("Insured", "已参保")).count(458_030_000))
            .row(row ->
                row.text(
                        new Label(
                            "Joined but pays less than due or has stopped paying for a year or more",
                            "已参保但未足额缴费或断缴一年以上"))
                    .count(-96_000_000))
            .row(row ->
                row.text(new Label("Insured elsewhere, counted back", "在外地参保（加回）"))
                    .count(4_100_000))
            .row(row -> row.text(new Label("Effectively protected", "有效保障")).count(366_130_000))
            .build();
    return Chart.waterfall(
        "gap-steps",
        new Label("From all workers to those who are protected", "从全部就业人员到有效保障"),
        table,
        "step",
        "persons",
        0,
        5,
        8);
  }

  public static Chart population() {
    TableBuilder table =
        Table.titled(new Label("Population by age and sex", "按年龄和性别分的人口"))
            .column(Column.text("age", new Label("Age", "年龄")))
            .column(Column.count("men_insured", new Label("Men, insured", "男，已参保"), PERSONS))
            .column(Column.count("men_not", new Label("Men, not insured", "男，未参保"), PERSONS))
            .column(Column.count("women_insured", new Label("Women, insured", "女，已参保"), PERSONS))
            .column(Column.count("women_not", new Label("Women, not insured", "女，未参保"), PERSONS));
    for (int age = 0; age < 100; age += 5) {
      int from = age;
      long people = Math.round(52_000_000 * Math.exp(-Math.pow((age - 42) / 32.0, 2)));
      double share = age < 15 ? 0.05 : 0.75;
      table.row(row ->
          row.text(from == 95 ? "95+" : from + "–" + (from + 4))
              .count(Math.round(people * share))
              .count(Math.round(people * (1 - share)))
              .count(Math.round(people * 0.97 * (share - 0.02)))
              .count(Math.round(people * 0.97 * (1.02 - share))));
    }
    return Chart.pyramid(
        "population",
        new Label("Who is insured, by age and sex", "按年龄和性别分的参保人口"),
        table.build(),
        "age",
        List.of("men_insured", "men_not"),
        List.of("women_insured", "women_not"));
  }

  /// Legal against effective coverage by sex, registration and form of work, with intervals around the second.
  public static Chart groups() {
    TableBuilder table =
        Table.titled(new Label("Coverage by group", "按群体的覆盖率"))
            .column(Column.text("by", new Label("By", "维度")))
            .column(Column.text("group", new Label("Group", "群体")))
            .column(Column.rate("legal", new Label("Legal", "法定")).withDecimals(1))
            .column(Column.rate("effective", new Label("Effective", "实际")).withDecimals(1))
            .column(Column.rate("low", new Label("Lower end", "下限")).withDecimals(1))
            .column(Column.rate("high", new Label("Upper end", "上限")).withDecimals(1));
    Label sex = new Label("By sex", "按性别");
    Label registration = new Label("By registration", "按户籍");
    Label form = new Label("By form of work", "按就业形式");
    group(table, sex, new Label("Women", "女"), 0.913, 0.684, 0.012);
    group(table, sex, new Label("Men", "男"), 0.921, 0.733, 0.011);
    group(table, registration, new Label("Local, urban", "本地城镇"), 0.97, 0.84, 0.01);
    group(table, registration, new Label("Local, rural", "本地农村"), 0.95, 0.61, 0.014);
    group(table, registration, new Label("Another province", "外省"), 0.72, 0.44, 0.021);
    group(table, form, new Label("Employee with a contract", "签订合同的职工"), 1, 0.93, 0.006);
    group(table, form, new Label("Dispatched", "劳务派遣"), 1, 0.81, 0.03);
    group(table, form, new Label("Platform worker", "平台从业者"), 0.66, 0.21, 0.035);
    table.row(row ->
        row.text(form)
            .text(new Label("Foreign worker", "在华就业外国人"))
            .rate(1)
            .absent(FEW)
            .absent(FEW)
            .absent(FEW));
    return Chart.dots(
            "groups",
            new Label("Legal and effective coverage by group", "各群体的法定与实际覆盖率"),
            table.build(),
            "group",
            "legal",
            "effective")
        .groupedBy("by")
        .withInterval(
            new Interval(
                "effective",
                "low",
                "high",
                new Label("95 % confidence interval of effective coverage", "实际覆盖率的95%置信区间")))
        .withMark(
            new Label("Nation, effective", "全国实际"),
            new Cell.Decimal(new java.math.BigDecimal("0.712"), null));
  }

  private static void group(
      TableBuilder table, Label by, Label name, double legal, double effective, double half) {
    table.row(row ->
        row.text(by)
            .text(name)
            .rate(legal)
            .rate(effective)
            .rate(rounded(effective - half))
            .rate(rounded(effective + half)));
  }

  /// Net wage along the wage, under two laws.
  public static Chart budget() {
    TableBuilder table =
        Table.titled(new Label("Wage after contributions", "扣除缴费后的工资"))
            .column(Column.fen("wage", new Label("Wage", "工资"), YUAN_A_MONTH))
            .column(Column.fen("now", new Label("Current law", "现行法律"), YUAN_A_MONTH))
            .column(Column.fen("reform", new Label("Reform", "改革方案"), YUAN_A_MONTH));
    for (int wage = 300_000; wage <= 3_000_000; wage += 50_000) {
      long fen = wage;
      long base = Math.clamp(fen, 450_000, 2_250_000);
      table.row(row ->
          row.fen(fen)
              .fen(fen - Math.round(base * 0.105))
              .fen(fen - Math.round(Math.max(base, 600_000) * 0.085)));
    }
    return Chart.lines(
            "budget",
            new Label("Wage after contributions, by wage", "按工资水平：扣除缴费后的工资"),
            table.build(),
            "wage",
            "now",
            "reform")
        .withMark(new Label("Floor", "下限"), new Cell.Whole(450_000, null))
        .withMark(new Label("Ceiling", "上限"), new Cell.Whole(2_250_000, null));
  }

  /// The reserve of a fund, with the middle half and nine tenths of outcomes.
  public static Chart fan() {
    Label yi = new Label("100 million yuan", "亿元");
    TableBuilder table =
        Table.titled(new Label("Reserve of the fund", "基金累计结余"))
            .column(Column.decimal("year", new Label("Year", "年份"), null).withDecimals(0))
            .column(Column.decimal("median", new Label("Median", "中位数"), yi).withDecimals(0))
            .column(Column.decimal("p05", new Label("5th percentile", "第5百分位"), yi).withDecimals(0))
            .column(
                Column.decimal("p25", new Label("25th percentile", "第25百分位"), yi).withDecimals(0))
            .column(
                Column.decimal("p75", new Label("75th percentile", "第75百分位"), yi).withDecimals(0))
            .column(
                Column.decimal("p95", new Label("95th percentile", "第95百分位"), yi).withDecimals(0));
    RandomStream random = new RandomStream(11, 1, 0, 0);
    for (int i = 0; i <= 40; i++) {
      int year = 2025 + i;
      double median = 60_000 + 2_500 * i - 95 * i * i + 400 * random.nextDouble();
      double spread = 900.0 * i;
      table.row(row ->
          row.decimal(year)
              .decimal(Math.round(median))
              .decimal(Math.round(median - 2.4 * spread))
              .decimal(Math.round(median - spread))
              .decimal(Math.round(median + spread))
              .decimal(Math.round(median + 2.4 * spread)));
    }
    return Chart.lines(
            "fan",
            new Label("Reserve of the fund, 2025 to 2065", "2025—2065年基金累计结余"),
            table.build(),
            "year",
            "median")
        .withInterval(
            new Interval("median", "p25", "p75", new Label("Middle half of outcomes", "中间一半结果")))
        .withInterval(
            new Interval("median", "p05", "p95", new Label("Nine tenths of outcomes", "九成结果")));
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
