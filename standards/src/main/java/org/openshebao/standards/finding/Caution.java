package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;

/// A mistake that assessments by hand make: the figure is not the one asked for, so it cannot decide.
public enum Caution {
  /// A wage is not previous earnings or one of the eligible references.
  REFERENCE_WAGE(
      "caution.reference-wage",
      new Label(
          "The wage is not one of the eligible reference wages (Arts 65(6), 66(4)).",
          "所用工资不是可选的参照工资（第65条第6款、第66条第4款）。")),
  /// A benefit is an average, a maximum, or that of a single person.
  STANDARD_BENEFICIARY(
      "caution.standard-beneficiary",
      new Label("The benefit is not that of the standard beneficiary.", "所用待遇不是标准受益人的待遇。")),
  /// Net and gross figures in one test.
  NET_AND_GROSS(
      "caution.net-and-gross",
      new Label("Net and gross figures are mixed in one test.", "同一检验中混用了税后和税前数字。")),
  /// The career behind the benefit is longer than the qualifying period tested.
  CAREER_LENGTH(
      "caution.career-length",
      new Label(
          "The career behind the benefit is longer than the qualifying period tested.",
          "待遇所依据的缴费或居住年限长于所检验的合格期。")),
  /// Figures of different years, regions or pay periods in one test.
  TIME_OR_PLACE(
      "caution.time-or-place",
      new Label(
          "The figures of the test differ in year, region or pay period.",
          "检验中各数字的年份、地区或计薪周期不一致。")),
  /// A family allowance during the contingency, and none in work.
  FAMILY_ALLOWANCE_ONE_SIDE(
      "caution.family-allowance-one-side",
      new Label(
          "A family allowance is counted during the contingency and none in work.",
          "只计入了受益期间的家庭津贴，未计入就业期间的家庭津贴。")),
  /// The rate is shown below the skilled wage only, with a ceiling in force.
  LOW_WAGE_ONLY(
      "caution.low-wage-only",
      new Label(
          "The rate is shown below the skilled wage only, and a ceiling is in force.",
          "替代率只在低于技术工人工资的水平上给出，而法律设有封顶。")),
  /// The benefit falls before the minimum duration ends.
  FIRST_MONTHS_ONLY(
      "caution.first-months-only",
      new Label("The benefit falls before the minimum duration ends.", "待遇在最低支付期限届满前下降。")),
  /// A coverage share over other persons than its name says, or persons counted twice.
  COVERAGE_DENOMINATOR(
      "caution.coverage-denominator",
      new Label(
          "The share is over other persons than the article asks for, or counts persons twice.",
          "覆盖率的分母不是条文要求的人群，或有人被重复计数。"));

  private final String id;
  private final Label label;

  Caution(String id, Label label) {
    this.id = id;
    this.label = label;
  }

  /// As files write it: "caution.reference-wage".
  public String id() {
    return id;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// The caution written as `id`.
  public static Caution parse(String id) {
    for (Caution caution : values()) {
      if (caution.id.equals(id)) {
        return caution;
      }
    }
    throw new IllegalArgumentException("There is no caution \"%s\".".formatted(id));
  }
}
