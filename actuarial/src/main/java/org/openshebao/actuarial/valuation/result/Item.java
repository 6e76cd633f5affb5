package org.openshebao.actuarial.valuation.result;

import org.openshebao.base.text.Label;

/// What a projection says of each year.
public enum Item {
  /// Persons in the middle of the year.
  POPULATION("Population", "人口", Unit.PERSONS),
  /// Those who work or look for work.
  LABOUR_FORCE("Labour force", "劳动力", Unit.PERSONS),
  /// Those who work.
  EMPLOYED("Employed persons", "就业人员", Unit.PERSONS),
  /// Registered, contributing or not.
  REGISTERED("Registered insured persons", "参保职工（登记）", Unit.PERSONS),
  /// Registered and paying.
  CONTRIBUTORS("Contributors", "缴费人员", Unit.PERSONS),
  /// With service, and not paying.
  DORMANT("Dormant insured persons", "中断缴费人员", Unit.PERSONS),
  /// Past retirement, paying on for missing years.
  PAYING_ON("Paying on past retirement age", "到龄延长缴费人员", Unit.PERSONS),
  /// Of the year, with no service before.
  NEW_ENTRANTS("New entrants", "新参保人员", Unit.PERSONS),
  /// Made dormant because fewer are employed than would stay.
  DISPLACED("Contributors displaced into dormancy", "超出就业控制数转中断人员", Unit.PERSONS),
  /// Old-age and invalidity.
  PENSIONERS("Pensioners", "领取待遇人员", Unit.PERSONS),
  /// Invalid persons among them.
  INVALID("Invalidity pensioners", "病残津贴领取人员", Unit.PERSONS),
  /// Survivors with a pension.
  SURVIVORS("Survivors with a pension", "领取遗属年金人员", Unit.PERSONS),
  /// Old-age pensions begun in the step that ends in the year.
  NEW_PENSIONERS("New old-age pensioners", "新增退休人员", Unit.PERSONS),
  /// Left with the account because service was short.
  LEFT_SHORT("Left with too little service", "年限不足退出人员", Unit.PERSONS),
  /// Average of insured persons, a year.
  AVERAGE_WAGE("Average wage of insured persons", "参保人员平均工资", Unit.MONEY_A_YEAR),
  /// Ŵ, a year.
  BENEFIT_BASE("Benefit base", "计发基数（年）", Unit.MONEY_A_YEAR),
  /// BW: bases credited.
  INSURED_WAGES("Insured wages", "缴费工资总额", Unit.MONEY),
  /// Wages before floor, ceiling and reporting.
  WAGES("Wages of contributors", "缴费人员工资总额", Unit.MONEY),
  /// Contributions due before compliance.
  CONTRIBUTIONS_DUE("Contributions due", "应收缴费", Unit.MONEY),
  /// Collected for the pool.
  POOL_CONTRIBUTIONS("Contributions to the pool", "统筹基金缴费收入", Unit.MONEY),
  /// Collected for the accounts.
  ACCOUNT_CONTRIBUTIONS("Contributions to accounts", "个人账户缴费收入", Unit.MONEY),
  /// Paid at once for missing years.
  PAID_UP("Paid at once for missing years", "一次性补缴收入", Unit.MONEY),
  /// Ordinary transfers.
  SUBSIDY("Ordinary subsidy", "常规财政补贴", Unit.MONEY),
  /// What the budget fills up.
  RESIDUAL_SUBSIDY("Residual subsidy", "兜底财政补贴", Unit.MONEY),
  /// Basic part of old-age pensions.
  BASIC_PENSIONS("Basic pensions", "基础养老金", Unit.MONEY),
  /// Transitional part.
  TRANSITIONAL_PENSIONS("Transitional pensions", "过渡性养老金", Unit.MONEY),
  /// Account part.
  ACCOUNT_PENSIONS("Account pensions", "个人账户养老金", Unit.MONEY),
  /// Pensions awarded before the base date, their account part apart.
  FIRST_PENSIONS("Pensions awarded before the base date", "基准日前已发放养老金", Unit.MONEY),
  /// Invalidity.
  INVALIDITY_PENSIONS("Invalidity pensions", "病残津贴", Unit.MONEY),
  /// Widows, widowers, orphans.
  SURVIVOR_PENSIONS("Survivors' pensions", "遗属年金", Unit.MONEY),
  /// Lump sums at death.
  DEATH_GRANTS("Death grants", "丧葬抚恤金", Unit.MONEY),
  /// Balances paid at death or leaving.
  ACCOUNT_REFUNDS("Accounts refunded", "个人账户清退", Unit.MONEY),
  /// Cost of running the scheme.
  ADMINISTRATION("Administration", "管理费用", Unit.MONEY),
  /// Account pensions after the account is used up, charged to the pool.
  LONGEVITY_TRANSFER("Longevity transfer", "个人账户超支（长寿转移）", Unit.MONEY),
  /// Net received from other provinces.
  ADJUSTMENT("Net transfer between provinces", "省际调剂净额", Unit.MONEY),
  /// All expenditure.
  EXPENDITURE("Expenditure", "基金支出", Unit.MONEY),
  /// Contributions, collected.
  CONTRIBUTIONS("Contributions", "缴费收入", Unit.MONEY),
  /// F, at the end of the year.
  POOL_RESERVE("Pooled ledger", "统筹基金账面结余", Unit.MONEY),
  /// K, at the end of the year.
  ACCOUNT_RESERVE("Account ledger", "个人账户记账结余", Unit.MONEY),
  /// F + K, at the end of the year.
  RESERVE("Reserve", "累计结余", Unit.MONEY),
  /// Average award of the year over the year, new old-age pensioners.
  NEW_PENSION("Average new pension", "新增人员平均养老金", Unit.MONEY_A_YEAR),
  /// Value in its year of the pensions awarded, with their later raises.
  AWARDS_VALUE("Value of new awards", "新增养老金现值", Unit.MONEY),
  /// Of those, average years credited.
  NEW_SERVICE("Average service of new pensioners", "新增人员平均缴费年限", Unit.YEARS),
  /// Of those, average age.
  NEW_AGE("Average age of new pensioners", "新增人员平均退休年龄", Unit.YEARS),
  /// Old-age and invalidity pensions paid.
  PENSIONS("Pensions", "养老金支出", Unit.MONEY),
  /// Gross domestic product.
  PRODUCT("Gross domestic product", "国内生产总值", Unit.MONEY);

  /// In what an item is measured.
  public enum Unit {
    /// Numbers of persons.
    PERSONS,
    /// Money of the year.
    MONEY,
    /// Money a person and year.
    MONEY_A_YEAR,
    /// Years.
    YEARS
  }

  private final Label label;
  private final Unit unit;

  Item(String en, String zh, Unit unit) {
    this.label = new Label(en, zh);
    this.unit = unit;
  }

  /// What readers call it.
  public Label label() {
    return label;
  }

  /// In what it is measured.
  public Unit unit() {
    return unit;
  }
}
