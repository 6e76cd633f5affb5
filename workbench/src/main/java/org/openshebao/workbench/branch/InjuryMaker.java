package org.openshebao.workbench.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.injury.ChainLadder;
import org.openshebao.actuarial.branch.injury.EmploymentInjury;
import org.openshebao.actuarial.branch.injury.IndustryClass;
import org.openshebao.actuarial.branch.injury.InjuryBenefit;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// Makes the branch of employment injury of its assumptions.
final class InjuryMaker {

  private InjuryMaker() {}

  static Branch make(BranchSetup setup, BranchBook book) {
    InjuryBenefit benefit = benefit(book);
    List<IndustryClass> classes =
        book.rows(
            "classes",
            new Label("classes of industry", "行业风险类别"),
            row ->
                new IndustryClass(
                    row.label(),
                    row.number("share", 0, 1),
                    row.number("accidents", 0, 1),
                    row.number("rate", 0, 1),
                    row.number("modifier", 0.5, 1.5, 1)));
    double interest =
        book.number(
            "annuity_interest",
            new Label("interest for the value of annuities", "长期待遇折现率"),
            Units.RATE_A_YEAR,
            -0.2,
            0.5);
    double[][] inPayment = inPayment(book);
    ChainLadder past = past(book);
    book.finish();
    return new EmploymentInjury(
        setup.persons(), benefit, classes, setup.lives().dying(), inPayment, interest, past);
  }

  private static InjuryBenefit benefit(BranchBook book) {
    return new InjuryBenefit(
        book.number(
            "medical", new Label("medical care of an accident", "每起工伤医疗费用"), Units.YUAN, 0, 1e8),
        book.number(
            "medical_growth", new Label("growth of it", "医疗费用年增长率"), Units.RATE_A_YEAR, -0.5, 0.5),
        book.number(
            "absence_days",
            new Label("days of treatment on full wage", "停工留薪天数"),
            Units.DAYS,
            0,
            730),
        book.list(
            "grades",
            new Label("accidents by grade of disability", "各伤残等级占事故比例"),
            Units.SHARE,
            InjuryBenefit.GRADES,
            0,
            1),
        book.list(
            "lump_months",
            new Label("lump sum by grade", "一次性伤残补助金月数"),
            Units.MONTHS,
            InjuryBenefit.GRADES,
            0,
            200),
        book.list(
            "allowance",
            new Label("allowance for life by grade", "伤残津贴（占本人工资）"),
            Units.SHARE,
            InjuryBenefit.GRADES,
            0,
            1),
        book.list(
            "employer_allowance",
            new Label("allowance paid by the employer, by grade", "用人单位按月发给的伤残津贴"),
            Units.SHARE,
            InjuryBenefit.GRADES,
            0,
            1),
        book.number(
            "employer_years",
            new Label("years for which employers pay it", "单位发放年数"),
            Units.YEARS,
            0,
            60),
        book.number(
            "care",
            new Label(
                "care allowance, mean over grades 1–4 and the average wage", "护理费（占平均工资，一至四级均值）"),
            Units.SHARE,
            0,
            1),
        book.number("fatal", new Label("fatal accidents", "死亡事故比例"), Units.SHARE, 0, 1),
        book.number("death_lump", new Label("sum for a death", "一次性工亡补助金"), Units.YUAN, 0, 1e9),
        book.number(
            "death_lump_growth",
            new Label("growth of it", "工亡补助金年增长率"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5),
        book.number("funeral_months", new Label("funeral grant", "丧葬补助金月数"), Units.MONTHS, 0, 100),
        book.number(
            "spouse_share",
            new Label("pension of the spouse over the wage", "配偶抚恤金占工资比例"),
            Units.SHARE,
            0,
            1),
        book.number(
            "spouses",
            new Label("spouses with a pension, a death", "每例死亡领取抚恤金配偶数"),
            Units.NUMBER,
            0,
            1),
        book.number(
            "spouse_ending",
            new Label("ending of it other than by death", "配偶抚恤金年终止率"),
            Units.RATE_A_YEAR,
            0,
            1),
        book.number(
            "child_share",
            new Label("pension of a child over the wage", "子女抚恤金占工资比例"),
            Units.SHARE,
            0,
            1),
        book.number(
            "children",
            new Label("children with a pension, a death", "每例死亡领取抚恤金子女数"),
            Units.NUMBER,
            0,
            10),
        book.number(
            "child_years",
            new Label("years for which it is paid", "子女抚恤金平均年数"),
            Units.YEARS,
            1,
            25),
        book.number(
            "adjustment",
            new Label("adjustment of annuities", "长期待遇年调整率"),
            Units.RATE_A_YEAR,
            -0.2,
            0.5),
        book.number(
            "disabled_mortality",
            new Label("mortality of the disabled over the population's", "伤残人员死亡率倍数"),
            Units.NUMBER,
            0.2,
            20));
  }

  /// Amounts a year in payment at the beginning, by sex and age; nothing when the file has none.
  private static double[][] inPayment(BranchBook book) {
    YamlNode node =
        book.find(
            "annuities_in_payment",
            new Label("annuities in payment at the beginning", "期初在付长期待遇"),
            new Label("by sex and age", "按性别年龄"));
    if (node == null) {
      return new double[2][Lives.AGES];
    }
    double[][] amounts = new double[2][Lives.AGES];
    YamlNode byAge = node.get("by_age");
    for (int s = 0; s < 2; s++) {
      YamlNode of = byAge.get(s == 0 ? "men" : "women");
      for (Map.Entry<String, YamlNode> entry : of.entries().entrySet()) {
        int[] group = BranchBook.group(entry.getKey(), entry.getValue(), "annuities_in_payment");
        double amount = BranchBook.bounded(entry.getValue(), "annuities_in_payment", 0, 1e15);
        for (int age = group[0]; age <= group[1]; age++) {
          amounts[s][age] += amount / (group[1] - group[0] + 1);
        }
      }
    }
    return amounts;
  }

  /// Cumulative payments of past years of accidents.
  private static @Nullable ChainLadder past(BranchBook book) {
    YamlNode node =
        book.find(
            "claims_paid",
            new Label("payments on claims of past years, cumulative", "以前年度赔付三角（累计）"),
            new Label("triangle", "三角形"));
    if (node == null) {
      return null;
    }
    List<double[]> rows = new ArrayList<>();
    for (YamlNode row : node.get("list").items()) {
      rows.add(
          row.items().stream()
              .mapToDouble(cell -> BranchBook.bounded(cell, "claims_paid", 0, 1e15))
              .toArray());
    }
    return ChainLadder.of(rows.toArray(double[][]::new));
  }
}
