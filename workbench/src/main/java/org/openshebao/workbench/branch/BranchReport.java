package org.openshebao.workbench.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.branch.BranchYear;
import org.openshebao.actuarial.branch.injury.ChainLadder;
import org.openshebao.actuarial.branch.injury.EmploymentInjury;
import org.openshebao.actuarial.branch.injury.OccupationalInjury;
import org.openshebao.base.source.Grade;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;

/// The report on a branch: results first, then what they rest on.
public final class BranchReport {

  private BranchReport() {}

  /// The tables that a terminal shows.
  public static List<Table> tables(BranchValuation value) {
    List<Table> tables = new ArrayList<>(List.of(BranchTables.years(value)));
    tables.addAll(special(value));
    return tables;
  }

  private static List<Table> special(BranchValuation value) {
    List<Table> tables = new ArrayList<>();
    for (LiabilityComparison comparison : value.liability()) {
      if (!comparison.firms().isEmpty()) {
        tables.add(LiabilityTables.firms(value, comparison));
      }
      if (!comparison.groups().isEmpty()) {
        tables.add(LiabilityTables.groups(value, comparison));
      }
    }
    if (value.branch() instanceof EmploymentInjury injury) {
      tables.add(InjuryTables.annuities(value, injury));
      ChainLadder past = injury.past();
      if (past != null) {
        tables.add(InjuryTables.past(value, past));
      }
    }
    if (value.branch() instanceof OccupationalInjury orders) {
      tables.add(InjuryTables.levies(value, orders));
    }
    return tables;
  }

  /// All of it.
  public static Report report(BranchValuation value) {
    Report.Builder report =
        Report.titled(
            new Label("Actuarial valuation: " + value.label().en(), "精算评估：" + value.label().zh()),
            value.scope());
    headline(report, value);
    List<Block> results = new ArrayList<>();
    results.add(new Block.ChartBlock(rateChart(value)));
    results.add(new Block.ChartBlock(reserveChart(value)));
    results.add(new Block.TableBlock(BranchTables.years(value), true));
    report.section(
        "results",
        new Label("Income, expenditure and reserve", "收入、支出与结余"),
        new Label(
            "What the branch costs over insured wages, what comes in, and what is left.",
            "险种支出占缴费工资的比例、收入与结余。"),
        results.toArray(Block[]::new));
    report.section(
        "benefits",
        new Label("Cost by benefit", "各项待遇支出"),
        new Label("Who pays is named where it is not the fund.", "非基金支付的项目注明支付方。"),
        new Block.TableBlock(BranchTables.costs(value), true));
    for (LiabilityComparison comparison : value.liability()) {
      liability(report, value, comparison);
    }
    injury(report, value);
    report.section(
        "assumptions",
        new Label("Assumptions book", "假设手册"),
        new Label(
            "Every assumption as used, with where it comes from and how well it is known.",
            "逐项列出所用假设、来源和依据等级。"),
        new Block.TableBlock(BranchTables.assumptions(value), false));
    details(report);
    caveats(value).forEach(report::caveat);
    return report.build(value.law().provenance());
  }

  private static void headline(Report.Builder report, BranchValuation value) {
    BranchYear first = value.projection().years().getFirst();
    BranchYear last = value.projection().years().getLast();
    OptionalDouble now = first.costRate();
    OptionalDouble then = last.costRate();
    if (now.isPresent() && then.isPresent()) {
      report.summary(
          new Label(
              "The branch costs %s of insured wages in %d and %s in %d."
                  .formatted(
                      percent(now.getAsDouble()),
                      first.year(),
                      percent(then.getAsDouble()),
                      last.year()),
              "%d年支出占缴费工资%s，%d年为%s。"
                  .formatted(
                      first.year(),
                      percent(now.getAsDouble()),
                      last.year(),
                      percent(then.getAsDouble()))),
          level(value),
          "results");
    }
    OptionalInt exhausted = value.projection().exhaustion();
    OptionalInt below = value.projection().firstBelowContingency();
    report.summary(
        exhausted.isPresent()
            ? new Label(
                "The reserve is used up in %d.".formatted(exhausted.getAsInt()),
                "结余于%d年耗尽。".formatted(exhausted.getAsInt()))
            : new Label(
                "The reserve lasts through %d.".formatted(last.year()),
                "至%d年结余未耗尽。".formatted(last.year())),
        below.isPresent()
            ? new Label(
                "It is below the contingency reserve from %d on.".formatted(below.getAsInt()),
                "自%d年起低于应有储备。".formatted(below.getAsInt()))
            : new Label("It never falls below the contingency reserve.", "始终不低于应有储备。"),
        "results");
    for (LiabilityComparison comparison : value.liability()) {
      if (!comparison.firms().isEmpty()) {
        var small = comparison.firms().getFirst();
        report.summary(
            new Label(
                "A firm of %d bears %s of wages on average, and %s or more in one year of twenty; insured it pays %s for certain."
                    .formatted(
                        small.size().workers(),
                        percent(small.mean()),
                        percent(small.percentile95().orElse(small.mean())),
                        percent(comparison.rate())),
                "%d人的单位平均负担工资的%s，每二十年中有一年达到或超过%s；参加社会保险则固定为%s。"
                    .formatted(
                        small.size().workers(),
                        percent(small.mean()),
                        percent(small.percentile95().orElse(small.mean())),
                        percent(comparison.rate()))),
            new Label(
                "The spread falls with the root of the number of workers; the mean does not.",
                "波动随职工人数的平方根下降，均值不变。"),
            "liability");
      }
    }
  }

  private static Label level(BranchValuation value) {
    int years = value.projection().years().size();
    OptionalDouble level = value.projection().levelRate(years);
    return level.isEmpty()
        ? BranchTables.UNDEFINED
        : new Label(
            "A level rate of %s with the reserve pays for all %d years."
                .formatted(percent(level.getAsDouble()), years),
            "均衡费率%s连同结余可支付全部%d年。".formatted(percent(level.getAsDouble()), years));
  }

  static String percent(double share) {
    return java.math.BigDecimal.valueOf(100 * share)
            .setScale(2, java.math.RoundingMode.HALF_EVEN)
            .toPlainString()
        + " %";
  }

  private static Chart rateChart(BranchValuation value) {
    Table years = BranchTables.years(value);
    return value.kind() == BranchKind.ORDERS
        ? Chart.lines(
            "income-and-cost",
            BranchTables.named(value, "income and expenditure", "收入与支出"),
            years,
            "year",
            "income",
            "expenditure")
        : Chart.lines(
            "cost-rate",
            BranchTables.named(value, "cost over insured wages", "支出占缴费工资比例"),
            years,
            "year",
            "costRate");
  }

  private static Chart reserveChart(BranchValuation value) {
    return Chart.lines(
        "reserve",
        BranchTables.named(value, "reserve and what it should be", "结余与应有储备"),
        BranchTables.years(value),
        "year",
        "reserve",
        "contingency");
  }

  private static void liability(
      Report.Builder report, BranchValuation value, LiabilityComparison comparison) {
    List<Block> blocks = new ArrayList<>();
    if (!comparison.firms().isEmpty()) {
      blocks.add(new Block.ChartBlock(LiabilityTables.firmsChart(value, comparison)));
      blocks.add(new Block.TableBlock(LiabilityTables.firms(value, comparison), true));
    }
    if (!comparison.groups().isEmpty()) {
      blocks.add(new Block.ChartBlock(LiabilityTables.groupsChart(value, comparison)));
      blocks.add(new Block.TableBlock(LiabilityTables.groups(value, comparison), true));
    }
    report.section(
        "liability",
        new Label("Social insurance beside employer liability", "社会保险与雇主责任比较"),
        new Label(
            "The same benefit: paid by one insurance at one rate, or by each employer for its own workers.",
            "同一待遇的两种制度安排：统一费率的社会保险，或各单位自行承担。"),
        blocks.toArray(Block[]::new));
  }

  private static void injury(Report.Builder report, BranchValuation value) {
    if (!(value.branch() instanceof EmploymentInjury)
        && !(value.branch() instanceof OccupationalInjury)) {
      return;
    }
    report.section(
        "injury",
        value.branch() instanceof OccupationalInjury
            ? new Label("Levies", "每单缴费")
            : new Label("Annuities and unsettled claims", "长期待遇与未决赔付"),
        new Label(
            "What is owed for accidents that have happened, or what a levy must be.",
            "已发生事故的未来负担，或每单应缴费额。"),
        special(value).stream()
            .map(table -> new Block.TableBlock(table, false))
            .toArray(Block[]::new));
  }

  private static void details(Report.Builder report) {
    detail(report, "branch.costRate", "Cost rate", "成本率", "E/BW");
    detail(report, "branch.loading", "Loading for chance", "波动附加", "k·√Var/BW");
    detail(
        report,
        "branch.income",
        "Income",
        "收入",
        "collected·(rate·BW + per person·insured) + levies");
    detail(
        report, "branch.expenditure", "Expenditure", "支出", "benefits of the fund + administration");
    detail(report, "branch.reserve", "Reserve", "结余", "F(t) = F(t−1)·(1+i) + (C − E)·(1+i)^½");
    detail(report, "branch.reserveMonths", "Months in reserve", "可支付月数", "12·F/E");
    detail(
        report,
        "branch.contingency",
        "Reserve there should be",
        "应有储备",
        "max(months·E/12, k·√Var)");
    detail(
        report,
        "branch.benefit",
        "Cost of a benefit",
        "待遇支出",
        "frequency × duration × amount, by sex and age (docs/methods/short-term-branches.md)");
    detail(report, "liability.mean", "Expected cost", "期望成本", "f·E[Z]·b/365");
    detail(report, "liability.deviation", "Standard deviation", "标准差", "√(f·E[Z²]/n)·b/365");
    detail(
        report,
        "liability.distribution",
        "Distribution of a firm's paid days",
        "单位全年给付天数分布",
        "g(n) = (λ/n)·Σ z·p(z)·g(n−z)");
    detail(report, "liability.unpaid", "Not paid to workers", "未发给职工", "mean·(1 − compliance)");
    detail(
        report,
        "liability.insurance",
        "Rate of social insurance",
        "社会保险费率",
        "Σ cost·(1 + administration)/Σ wages");
    detail(
        report,
        "liability.own",
        "Rate by own risk",
        "自身风险费率",
        "cost of the group·(1 + administration)/its wages");
    detail(report, "liability.given", "Given or received", "给与得", "rate·wages − own cost");
    detail(
        report,
        "injury.annuities",
        "Value of annuities",
        "长期待遇现值",
        "Σ ((1+a)/(1+i))^k·(1+i)^½·survivors");
    detail(
        report,
        "injury.incurred",
        "Accidents of the year, to the end",
        "当年事故最终成本",
        "paid at once + value of the annuities awarded");
    detail(
        report,
        "injury.ladder",
        "Chain ladder",
        "链梯法",
        "C(i,j+1) = C(i,j)·f(j); error by Mack (1993)");
    detail(
        report,
        "orders.breakEven",
        "Break-even levy",
        "平衡费额",
        "accidents an order · cost · (1 + administration)");
  }

  private static void detail(
      Report.Builder report, String key, String en, String zh, @Nullable String formula) {
    report.detail(
        key,
        new Detail(
            new Label(en, zh),
            formula == null ? null : Label.same(formula),
            List.of(),
            null,
            Grade.COMPUTED));
  }

  /// What a reader must know.
  public static List<Label> caveats(BranchValuation value) {
    List<Label> caveats = new ArrayList<>();
    caveats.add(value.scope());
    long supposed =
        value.assumptions().stream().filter(each -> each.grade() == Grade.ASSUMPTION).count();
    long recalled =
        value.assumptions().stream().filter(each -> each.grade() == Grade.UNVERIFIED).count();
    if (supposed + recalled > 0) {
      caveats.add(
          new Label(
              "Of %d assumptions %d are suppositions and %d are recalled, not seen in a document."
                  .formatted(value.assumptions().size(), supposed, recalled),
              "%d项假设中，%d项为假定，%d项凭记忆、未见原文。"
                  .formatted(value.assumptions().size(), supposed, recalled)));
    }
    caveats.add(
        new Label(
            "Insured events are independent of one another; an epidemic or a crisis is not.",
            "假设保险事故相互独立；疫情或经济危机不在此列。"));
    return caveats;
  }
}
