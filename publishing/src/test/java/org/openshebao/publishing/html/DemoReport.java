package org.openshebao.publishing.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.drawing.TileLayout;
import org.openshebao.publishing.report.Block.ChartBlock;
import org.openshebao.publishing.report.Block.StatGrid;
import org.openshebao.publishing.report.Block.TableBlock;
import org.openshebao.publishing.report.Block.TextBlock;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;
import org.openshebao.publishing.report.Stat;

/// A report with every kind of block. Its numbers are made up, except the ages of retirement.
public final class DemoReport {

  public static final Provenance MADE =
      Provenance.ofProgram("0.1.0")
          .withLaw("china", "6f1c2b9d04e7a35881", LocalDate.of(2025, 7, 1))
          .withData("b7710c5ee2d94a6f03")
          .withSeed(2025);

  private static final Label PERSONS = new Label("persons", "人");
  private static final Label YUAN_A_MONTH = new Label("yuan a month", "元/月");
  private static final Label NOT_KNOWN =
      new Label(
          "not known for this place and date: the provincial notice for 2025 was not found",
          "该地该日未知：未找到2025年省级通知");
  private static final Label FEW =
      new Label("too few observations in the sample (fewer than 30)", "样本观测数过少（不足30）");

  private DemoReport() {}

  public static Report report() {
    return Report.titled(
            new Label("Who is covered, and who could be", "谁已参保，谁可参保"),
            new Label(
                "Old-age and health insurance of people of working age in China under the law of 1 July 2025, by province,"
                    + " age and form of work",
                "依据2025年7月1日施行的法律，按地区、年龄和就业形式分列的中国劳动年龄人口养老与医疗保险"))
        .summary(
            new Label("Two in five workers need not be insured", "五分之二的劳动者不属于强制参保"),
            new Label(
                "172.4 million persons work outside an employment relation and may join as they wish.",
                "1.724亿人没有劳动关系，可自愿参保。"),
            "form-of-work")
        .summary(
            new Label("The lowest pension differs fivefold between provinces", "各省最低养老金相差五倍"),
            new Label(
                "From 143 yuan a month to 1,490; for three provinces the value is not known.",
                "从每月143元到1,490元；三个省份的数值未知。"),
            "minimum-map")
        .summary(
            new Label(
                "Women in workers' posts retire five years later by 2040",
                "到2040年，原50岁退休女职工退休年龄提高五年"),
            new Label(
                "The age rises by one month for every two months of birth from January 1975.",
                "1975年1月起出生者，每两个月延迟一个月。"),
            "retirement-age")
        .banner(new Label("Synthetic population: no row is a person.", "合成人口：任何一行都不是真实个人。"))
        .caveat(
            new Label(
                "The population is synthetic: fitted to published margins, weighted to the nation. No row is a person.",
                "本人口为合成人口：按公布的边际分布拟合并加权至全国，任何一行都不是真实个人。"))
        .caveat(
            new Label(
                "Joint distributions without a published margin are assumed independent.",
                "没有公布边际分布的联合分布按独立假设处理。"))
        .section(
            "coverage",
            new Label("Coverage", "参保情况"),
            new Label(
                "How many people the law obliges to join, how many it allows to, and how many it leaves out.",
                "法律规定必须参保、可以参保和不能参保的人数。"),
            new StatGrid(
                List.of(
                    stat("must", "Must join", "必须参保", 421_300_000, "contribution.who"),
                    stat("may", "May join", "可以参保", 172_400_000, "contribution.who"),
                    stat("cannot", "Cannot join", "不能参保", 31_870_000, "contribution.who"),
                    new Stat(
                        Column.rate("covered", new Label("Insured of those who must", "应保已保率"))
                            .withDecimals(1),
                        new Cell.Decimal(new BigDecimal("0.8734"), null),
                        new Label("Standard error 0.4 points", "标准误0.4个百分点")))),
            new ChartBlock(
                new Chart(
                    "form-of-work",
                    new Label(
                        "Who must, may and cannot join, by form of work", "按就业形式：必须、可以和不能参保者"),
                    Chart.Kind.STACKED_BAR,
                    forms(),
                    "form",
                    List.of("must", "may", "cannot", "not_known"),
                    List.of(
                        new Label(
                            "Persons of working age, employees' old-age insurance.",
                            "劳动年龄人口，职工基本养老保险。")))),
            new TextBlock(
                new Label(
                    """
                    An employment relation decides. Where there is one, both sides must insure; where there is none, the law
                    leaves it to the worker.

                    What this chart does not show:
                    - people whose form of work is unknown
                    - people who work in two forms at once, who are counted once, under the stronger duty
                    """,
                    """
                    关键在于劳动关系。有劳动关系的，双方必须参保；没有的，由劳动者自行决定。

                    本图未显示：
                    - 就业形式未知者
                    - 同时以两种形式就业者，只按较强义务计一次
                    """)),
            new ChartBlock(
                new Chart(
                    "by-age",
                    new Label("Insured persons of each age", "各年龄参保率"),
                    Chart.Kind.LINE,
                    ages(),
                    "age",
                    List.of("employees", "residents", "none"),
                    List.of())))
        .section(
            "provinces",
            new Label("Provinces", "各地区"),
            new Label(
                "Every province with its documents. A value that no document gives is said to be unknown.",
                "各省及其文件。没有文件依据的数值标为未知。"),
            new ChartBlock(
                new Chart(
                    "minimum-map",
                    new Label("Lowest basic pension of residents, 2025", "2025年城乡居民基础养老金最低标准"),
                    Chart.Kind.TILE_GRID,
                    provinces(),
                    "place",
                    List.of("minimum"),
                    List.of())),
            new TableBlock(provinces(), false),
            new ChartBlock(
                new Chart(
                    "rates",
                    new Label("Contribution rates by branch", "各险种费率"),
                    Chart.Kind.BAR,
                    rates(),
                    "branch",
                    List.of("employer", "worker"),
                    List.of())),
            new ChartBlock(
                new Chart(
                    "gap",
                    new Label("Coverage of women and men", "男女参保率"),
                    Chart.Kind.DOT,
                    sexes(),
                    "place",
                    List.of("women", "men"),
                    List.of())),
            new ChartBlock(
                new Chart(
                    "largest",
                    new Label("Insured persons by province", "各省参保人数"),
                    Chart.Kind.BAR,
                    provinces(),
                    "place",
                    List.of("insured"),
                    List.of())))
        .section(
            "retirement",
            new Label("Retirement", "退休"),
            new Label(
                "The statutory age by month of birth, from the decision of September 2024.",
                "依据2024年9月的决定，按出生月份的法定退休年龄。"),
            new ChartBlock(
                new Chart(
                    "retirement-age",
                    new Label("Statutory retirement age by month of birth", "按出生月份的法定退休年龄"),
                    Chart.Kind.STEP,
                    retirement(),
                    "born",
                    List.of("men", "women55", "women50"),
                    List.of(new Label("Each step is one month.", "每级为一个月。")))),
            new TableBlock(retirement(), true))
        .detail(
            "pension.resident.minimum",
            new Detail(
                new Label("Lowest basic pension of residents", "城乡居民基础养老金最低标准"),
                new Label("national minimum + what the province adds", "中央确定的最低标准 + 省级加发"),
                List.of("人社部发〔2024〕45号", "Social Insurance Law, art. 22"),
                "rsbf2024-45",
                Grade.OFFICIAL_QUOTE))
        .section(
            "distributions",
            new Label("Distributions and wholes", "分布与构成"),
            new Label("How values are spread, and how a total is made up.", "数值如何分布，总数如何构成。"),
            DemoCharts.all().stream().map(ChartBlock::new).toArray(ChartBlock[]::new))
        .detail(
            "contribution.who",
            new Detail(
                new Label("Whom the law obliges to join", "参保义务"),
                null,
                List.of("Social Insurance Law, art. 10"),
                "sil",
                Grade.OFFICIAL_TEXT))
        .detail(
            "retirement.age",
            new Detail(
                new Label("Statutory retirement age", "法定退休年龄"),
                new Label(
                    "original age + ⌈(months born after the first month + 1) / months a step⌉ months",
                    "原退休年龄 + ⌈（首月之后的出生月数 + 1）/ 每级月数⌉ 个月"),
                List.of("Decision of 13 September 2024, art. 1"),
                "npc2024-retirement",
                Grade.UNVERIFIED))
        .source(
            new SourceEntry(
                new Source(
                    "sil",
                    new Label("Social Insurance Law", "中华人民共和国社会保险法"),
                    "主席令第三十五号",
                    "Standing Committee of the National People's Congress",
                    "2010-10-28",
                    "https://www.gov.cn/flfg/2010-10/28/content_1732964.htm",
                    "full text"),
                Grade.OFFICIAL_TEXT))
        .source(
            new SourceEntry(
                new Source(
                    "rsbf2024-45",
                    new Label("Notice raising the basic pension of residents", "关于提高城乡居民基础养老金的通知"),
                    "人社部发〔2024〕45号",
                    "MOHRSS",
                    "2024-06",
                    null,
                    "quote of the official page"),
                Grade.OFFICIAL_QUOTE))
        .source(
            new SourceEntry(
                new Source(
                    "npc2024-retirement",
                    new Label(
                        "Decision on raising the statutory retirement age step by step",
                        "关于实施渐进式延迟法定退休年龄的决定"),
                    null,
                    "Standing Committee of the National People's Congress",
                    "2024-09-13",
                    null,
                    null),
                Grade.UNVERIFIED))
        .build(MADE);
  }

  private static Stat stat(String id, String en, String zh, long count, String source) {
    return new Stat(
        Column.count(id, new Label(en, zh), PERSONS), new Cell.Whole(count, source), null);
  }

  private static Table forms() {
    return Table.titled(new Label("Duty to join by form of work", "按就业形式的参保义务"))
        .note(new Label("Synthetic population.", "合成人口。"))
        .column(Column.text("form", new Label("Form of work", "就业形式")))
        .column(Column.count("must", new Label("Must join", "必须参保"), PERSONS))
        .column(Column.count("may", new Label("May join", "可以参保"), PERSONS))
        .column(Column.count("cannot", new Label("Cannot join", "不能参保"), PERSONS))
        .column(Column.count("not_known", new Label("Not known", "未知"), PERSONS))
        .row(row ->
            row.text(new Label("Employee", "单位职工"))
                .count(398_200_000)
                .count(0)
                .count(9_410_000)
                .count(0))
        .row(row ->
            row.text(new Label("Self-employed with a business", "个体工商户"))
                .count(18_700_000)
                .count(88_120_000)
                .count(3_050_000)
                .count(41_500_000))
        .row(row ->
            row.text(new Label("Flexible", "灵活就业人员"))
                .count(0)
                .count(61_080_000)
                .count(4_400_000)
                .count(20_000_000))
        .row(row ->
            row.text(new Label("Platform worker", "平台从业者"))
                .count(4_400_000)
                .count(23_200_000)
                .count(6_010_000)
                .count(12_000_000))
        .row(row ->
            row.text(new Label("Foreign worker", "在华就业外国人"))
                .count(711_400)
                .count(0)
                .absent(FEW)
                .count(0))
        .build();
  }

  private static Table ages() {
    TableBuilder table =
        Table.titled(new Label("Share insured, by age", "各年龄参保率"))
            .column(Column.count("age", new Label("Age", "年龄"), new Label("years", "岁")))
            .column(
                Column.rate("employees", new Label("Employees' scheme", "职工养老")).withDecimals(1))
            .column(
                Column.rate("residents", new Label("Residents' scheme", "居民养老")).withDecimals(1))
            .column(Column.rate("none", new Label("Neither", "均未参保")).withDecimals(1));
    for (int ageYears = 16; ageYears < 60; ageYears++) {
      double employees = 0.62 * Math.exp(-Math.pow((ageYears - 38) / 16.0, 2)) + 0.02;
      double residents = 0.1 + 0.006 * (ageYears - 16);
      int age = ageYears;
      table.row(row ->
          row.count(age)
              .rate(rounded(employees))
              .rate(rounded(residents))
              .rate(rounded(1 - employees - residents)));
    }
    return table.build();
  }

  static Table provinces() {
    TableBuilder table =
        Table.titled(new Label("Provinces: insured persons and pensions", "各地区参保人数与养老金"))
            .note(
                new Label(
                    "Insured persons: synthetic population. Pensions: as in force on 1 July 2025.",
                    "参保人数：合成人口。养老金：2025年7月1日施行标准。"))
            .column(Column.text("place", new Label("Place", "地区")))
            .column(Column.count("insured", new Label("Insured persons", "参保人数"), PERSONS))
            .column(Column.rate("covered", new Label("Covered", "参保率")).withDecimals(1))
            .column(Column.fen("minimum", new Label("Lowest basic pension", "基础养老金"), YUAN_A_MONTH))
            .column(Column.fen("average", new Label("Average pension", "平均养老金"), YUAN_A_MONTH))
            .column(Column.decimal("ratio", new Label("Workers per pensioner", "抚养比"), null))
            .column(Column.date("since", new Label("In force since", "施行日期")))
            .column(Column.text("document", new Label("Document", "文件")));
    RandomStream random = new RandomStream(7, 1, 0, 0);
    int number = 0;
    for (TileLayout.Square square : TileLayout.CHINA.squares()) {
      if (List.of("CN-71", "CN-81", "CN-82").contains(square.code())) {
        continue;
      }
      int n = number++;
      long insured = 1_200_000 + (long) (random.nextDouble() * 70_000_000);
      double covered = 0.62 + random.nextDouble() * 0.35;
      long minimum = 14_300 + (long) (random.nextDouble() * 15_000);
      table.row(row -> {
        row.text(square.name()).count(insured).rate(rounded(covered));
        if (n % 11 == 5) {
          row.absent(NOT_KNOWN);
        } else {
          row.fen(square.code().equals("CN-31") ? 149_000 : minimum)
              .from("pension.resident.minimum");
        }
        row.fen(240_000 + minimum * 9);
        if (n == 20) {
          row.absent(FEW);
        } else {
          row.decimal(rounded(1.2 + covered));
        }
        row.date(LocalDate.of(2025, 1, 1).plusMonths(n % 7))
            .text(Label.same(square.letters() + "人社发〔2025〕" + (10 + n) + "号"));
      });
    }
    return table.build();
  }

  private static Table rates() {
    return Table.titled(new Label("Contribution rates", "费率"))
        .column(Column.text("branch", new Label("Branch", "险种")))
        .column(Column.rate("employer", new Label("Employer", "单位")))
        .column(Column.rate("worker", new Label("Worker", "个人")))
        .row(row -> row.text(new Label("Old age", "养老")).rate(0.16).rate(0.08))
        .row(row -> row.text(new Label("Health", "医疗")).rate(0.095).rate(0.02))
        .row(row -> row.text(new Label("Unemployment", "失业")).rate(0.005).rate(0.005))
        .row(row -> row.text(new Label("Injury", "工伤")).rate(0.004).rate(0))
        .build();
  }

  private static Table sexes() {
    TableBuilder table =
        Table.titled(new Label("Coverage by sex", "按性别的参保率"))
            .column(Column.text("place", new Label("Place", "地区")))
            .column(Column.rate("women", new Label("Women", "女")).withDecimals(1))
            .column(Column.rate("men", new Label("Men", "男")).withDecimals(1));
    RandomStream random = new RandomStream(9, 1, 0, 0);
    for (TileLayout.Square square : TileLayout.CHINA.squares().subList(0, 12)) {
      double women = 0.6 + random.nextDouble() * 0.3;
      double men = women + 0.08 * random.nextDouble() - 0.02;
      boolean few = square.letters().equals("TJ");
      table.row(row -> {
        row.text(square.name()).rate(rounded(women));
        if (few) {
          row.absent(FEW);
        } else {
          row.rate(rounded(men));
        }
      });
    }
    return table.build();
  }

  private static Table retirement() {
    Label years = new Label("years", "岁");
    TableBuilder table =
        Table.titled(new Label("Retirement age by month of birth", "按出生月份的退休年龄"))
            .column(Column.month("born", new Label("Born in", "出生月份")))
            .column(Column.decimal("men", new Label("Men", "男职工"), years).withDecimals(2))
            .column(
                Column.decimal("women55", new Label("Women, 55 before", "女（原55岁）"), years)
                    .withDecimals(2))
            .column(
                Column.decimal("women50", new Label("Women, 50 before", "女（原50岁）"), years)
                    .withDecimals(2));
    for (int month = CalendarMonth.parse("1964-01");
        month <= CalendarMonth.parse("1986-12");
        month++) {
      int born = month;
      table.row(row ->
          row.month(born)
              .decimal(age(born, "1965-01", 60, 4, 36))
              .from("retirement.age")
              .decimal(age(born, "1970-01", 55, 4, 36))
              .from("retirement.age")
              .decimal(age(born, "1975-01", 50, 2, 60))
              .from("retirement.age"));
    }
    return table.build();
  }

  private static double age(int born, String first, int before, int monthsAStep, int atMost) {
    int after = born - CalendarMonth.parse(first);
    int later = after < 0 ? 0 : Math.min(atMost, after / monthsAStep + 1);
    return BigDecimal.valueOf(before * 12L + later)
        .divide(BigDecimal.valueOf(12), 4, java.math.RoundingMode.HALF_UP)
        .doubleValue();
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
