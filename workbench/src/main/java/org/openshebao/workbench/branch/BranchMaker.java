package org.openshebao.workbench.branch;

import java.util.List;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.actuarial.branch.health.CareLevel;
import org.openshebao.actuarial.branch.health.CareProfile;
import org.openshebao.actuarial.branch.health.HealthCare;
import org.openshebao.actuarial.branch.health.LongTermCare;
import org.openshebao.actuarial.branch.injury.OccupationalInjury;
import org.openshebao.actuarial.branch.injury.OrderKind;
import org.openshebao.actuarial.branch.maternity.Maternity;
import org.openshebao.actuarial.branch.maternity.MaternityBenefit;
import org.openshebao.actuarial.branch.sickness.Sickness;
import org.openshebao.actuarial.branch.sickness.SicknessBenefit;
import org.openshebao.actuarial.branch.unemployment.Unemployment;
import org.openshebao.actuarial.branch.unemployment.UnemploymentBenefit;
import org.openshebao.base.text.Label;

/// Makes a branch of its assumptions.
final class BranchMaker {

  private static final Label GROWTH_OF_CARE = new Label("growth of the cost of care", "医疗费用年增长率");
  private static final Label DAYS_OF_YEAR =
      new Label("days by which a year's wage is divided", "年工资折日天数");

  private BranchMaker() {}

  static Branch make(BranchSetup setup, BranchBook book) {
    return switch (setup.kind()) {
      case SICKNESS -> sickness(setup, book);
      case MATERNITY -> maternity(setup, book);
      case UNEMPLOYMENT -> unemployment(setup, book);
      case INJURY -> InjuryMaker.make(setup, book);
      case ORDERS -> orders(setup, book);
      case HEALTH -> health(setup, book);
      case CARE -> care(setup, book);
    };
  }

  private static Branch sickness(BranchSetup setup, BranchBook book) {
    RatesByAge spells =
        book.rates("spells", new Label("spells of sickness", "患病休假次数"), Units.A_PERSON_YEAR, 0, 50);
    RatesByAge days =
        book.rates("mean_days", new Label("mean length of a spell", "每次平均天数"), Units.DAYS, 1, 1000);
    double shape =
        book.number(
            "shape",
            new Label("shape of the distribution of days", "天数分布形状参数"),
            Units.NUMBER,
            0.2,
            5);
    int waiting =
        (int) book.number("waiting_days", new Label("waiting days", "等待期天数"), Units.DAYS, 0, 366);
    int most =
        (int)
            book.number("most_days", new Label("days paid at most", "最长给付天数"), Units.DAYS, 1, 3650);
    double replacement =
        book.number(
            "replacement", new Label("benefit over the wage", "津贴占工资比例"), Units.SHARE, 0, 1);
    double year = book.number("days_of_year", DAYS_OF_YEAR, Units.DAYS, 200, 366);
    book.finish();
    return new Sickness(
        setup.persons(),
        new SicknessBenefit(spells, days, shape, waiting, most, replacement, year));
  }

  private static Branch maternity(BranchSetup setup, BranchBook book) {
    RatesByAge fertility =
        book.rates(
            "fertility",
            new Label("births to insured women", "参保妇女生育率"),
            Units.A_PERSON_YEAR,
            0,
            1);
    double trend =
        book.number(
            "fertility_trend",
            new Label("change of fertility", "生育率年变动"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    double basic =
        book.number(
            "leave_days", new Label("days of leave for a birth", "产假天数"), Units.DAYS, 0, 1000);
    double regional =
        book.number(
            "regional_days",
            new Label("days that the place adds", "地方延长产假天数"),
            Units.DAYS,
            0,
            1000);
    double difficult =
        book.number("difficult_share", new Label("difficult births", "难产占比"), Units.SHARE, 0, 1);
    double difficultDays =
        book.number(
            "difficult_days",
            new Label("days more for a difficult birth", "难产增加天数"),
            Units.DAYS,
            0,
            100);
    double extra =
        book.number(
            "extra_children",
            new Label("children beyond the first, a birth", "每次分娩多胞胎额外婴儿数"),
            Units.NUMBER,
            0,
            1);
    double extraDays =
        book.number(
            "extra_child_days",
            new Label("days more for each of them", "多胞胎每多一婴增加天数"),
            Units.DAYS,
            0,
            100);
    double replacement =
        book.number(
            "replacement",
            new Label("allowance over the employer's average wage", "津贴占单位平均工资比例"),
            Units.SHARE,
            0,
            1.5);
    List<MaternityBenefit.Delivery> deliveries =
        book.rows(
            "deliveries",
            new Label("deliveries and their care", "分娩方式与医疗费用"),
            row ->
                new MaternityBenefit.Delivery(
                    row.label(), row.number("share", 0, 1), row.number("care", 0, 1e7)));
    double prenatal =
        book.number(
            "prenatal_care", new Label("care before the birth", "产前检查费用"), Units.YUAN, 0, 1e7);
    double miscarriages =
        book.number(
            "miscarriages",
            new Label("miscarriages for each birth", "每次分娩对应流产数"),
            Units.NUMBER,
            0,
            10);
    double miscarriageDays =
        book.number(
            "miscarriage_days",
            new Label("days of leave after a miscarriage", "流产假天数"),
            Units.DAYS,
            0,
            366);
    double miscarriageCare =
        book.number(
            "miscarriage_care",
            new Label("care after a miscarriage", "流产医疗费用"),
            Units.YUAN,
            0,
            1e7);
    double growth = book.number("care_growth", GROWTH_OF_CARE, Units.RATE_A_YEAR, -0.5, 0.5);
    double year = book.number("days_of_year", DAYS_OF_YEAR, Units.DAYS, 200, 366);
    book.finish();
    return new Maternity(
        setup.persons(),
        new MaternityBenefit(
            fertility,
            trend,
            basic,
            regional,
            difficult,
            difficultDays,
            extra,
            extraDays,
            replacement,
            deliveries,
            prenatal,
            miscarriages,
            miscarriageDays,
            miscarriageCare,
            growth,
            year));
  }

  private static Branch unemployment(BranchSetup setup, BranchBook book) {
    RatesByAge layoff =
        book.rates(
            "layoff",
            new Label("contracts ended against the worker's will", "非本人意愿中断就业率"),
            Units.A_PERSON_YEAR,
            0,
            1);
    double trend =
        book.number(
            "layoff_trend", new Label("change of it", "失业发生率年变动"), Units.RATE_A_YEAR, -0.5, 0.5);
    double claiming = book.number("claiming", new Label("who claim", "申领比例"), Units.SHARE, 0, 1);
    List<UnemploymentBenefit.Band> bands =
        book.rows(
            "bands",
            new Label("by length of contributions", "按缴费年限"),
            row ->
                new UnemploymentBenefit.Band(
                    row.label(), row.number("share", 0, 1), (int) row.number("months", 0, 60)));
    double exit =
        book.number(
            "exit", new Label("finding work in a month on benefit", "每月再就业概率"), Units.SHARE, 0, 1);
    double minimum =
        book.number(
            "minimum_wage", new Label("minimum wage", "最低工资标准"), Units.YUAN_A_MONTH, 0, 1e6);
    double growth =
        book.number(
            "minimum_wage_growth",
            new Label("growth of the minimum wage", "最低工资年增长率"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    double replacement =
        book.number(
            "replacement",
            new Label("benefit over the minimum wage", "失业保险金占最低工资比例"),
            Units.SHARE,
            0,
            2);
    double medicalBase =
        book.number(
            "medical_base",
            new Label("base of the medical contribution over the average wage", "代缴医保基数占平均工资比例"),
            Units.SHARE,
            0,
            3);
    double medicalRate =
        book.number(
            "medical_rate", new Label("rate of that contribution", "代缴医保费率"), Units.SHARE, 0, 1);
    double refunds =
        book.number(
            "refunds",
            new Label("refunds over contributions due", "稳岗返还占应缴费比例"),
            Units.SHARE,
            0,
            1);
    book.finish();
    return new Unemployment(
        setup.persons(),
        new UnemploymentBenefit(
            layoff,
            trend,
            claiming,
            bands,
            exit,
            minimum,
            growth,
            replacement,
            medicalBase,
            medicalRate,
            refunds,
            setup.financing().rate()));
  }

  private static Branch orders(BranchSetup setup, BranchBook book) {
    List<OrderKind> kinds =
        book.rows(
            "kinds",
            new Label("kinds of orders", "订单类别"),
            row ->
                new OrderKind(
                    row.label(),
                    row.number("orders", 0, 1e13),
                    row.number("growth", -0.5, 1),
                    row.number("levy", 0, 1000),
                    row.number("accidents_a_million", 0, 1e6),
                    row.number("cost", 0, 1e8),
                    row.number("variation", 0, 100)));
    double growth =
        book.number(
            "cost_growth",
            new Label("growth of the cost of an accident", "每起事故费用年增长率"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    book.finish();
    return new OccupationalInjury(setup.from(), setup.years(), kinds, growth);
  }

  private static Branch health(BranchSetup setup, BranchBook book) {
    RatesByAge cost =
        book.rates(
            "cost",
            new Label("cost of care, all payers", "人均医疗费用（全部支付方）"),
            Units.YUAN_A_YEAR,
            0,
            1e8);
    double price =
        book.number(
            "price_growth",
            new Label("growth of prices of care", "医疗价格年增长率"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    double use =
        book.number(
            "use_growth",
            new Label("growth of use at an age", "同龄利用率年增长率"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    RatesByAge last =
        book.has("last_year")
            ? book.rates(
                "last_year",
                new Label("cost of the last year of life over a survivor's", "临终年费用与存活者之比"),
                Units.NUMBER,
                0,
                100)
            : RatesByAge.constant(1);
    double variation =
        book.number(
            "variation",
            new Label("variation of a person's cost", "个人费用变异系数"),
            Units.NUMBER,
            0,
            100);
    List<CareLevel> levels =
        book.rows(
            "levels",
            new Label("kinds and levels of care", "就医类别与级别"),
            row ->
                new CareLevel(
                    row.label(),
                    row.number("share", 0, 1),
                    row.number("reimbursed", 0, 1),
                    row.number("reimbursed_retired", 0, 1),
                    row.number("personal_account", 0, 1, 0)));
    int men =
        (int)
            book.number(
                "retired_men",
                new Label("men count as retired from", "男性退休年龄"),
                Units.YEARS,
                0,
                100);
    int women =
        (int)
            book.number(
                "retired_women",
                new Label("women count as retired from", "女性退休年龄"),
                Units.YEARS,
                0,
                100);
    book.finish();
    Lives lives = setup.lives();
    return new HealthCare(
        setup.persons(),
        new CareProfile(cost, price, use, last, variation),
        levels,
        men,
        women,
        lives::dying);
  }

  private static Branch care(BranchSetup setup, BranchBook book) {
    RatesByAge prevalence =
        book.rates("prevalence", new Label("in severe dependence", "重度失能率"), Units.SHARE, 0, 1);
    double trend =
        book.number(
            "prevalence_trend",
            new Label("change of it at an age", "同龄失能率年变动"),
            Units.RATE_A_YEAR,
            -0.5,
            0.5);
    double assessed =
        book.number(
            "assessed",
            new Label("who apply and are found dependent", "申请并通过评估比例"),
            Units.SHARE,
            0,
            1);
    List<LongTermCare.Setting> settings =
        book.rows(
            "settings",
            new Label("where care is given", "护理方式"),
            row ->
                new LongTermCare.Setting(
                    row.label(),
                    row.number("share", 0, 1),
                    row.number("per_day", 0, 1e6),
                    row.number("days", 0, 366),
                    row.number("reimbursed", 0, 1),
                    row.number("growth", -0.5, 0.5)));
    book.finish();
    return new LongTermCare(
        setup.persons(), new LongTermCare.Dependence(prevalence, trend, assessed), settings);
  }
}
