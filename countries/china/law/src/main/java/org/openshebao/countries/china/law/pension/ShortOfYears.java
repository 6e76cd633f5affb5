package org.openshebao.countries.china.law.pension;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What a person can do who reaches the retirement age with too few months, art. 16(2): pay on, pay the rest at once, move to the residents'
/// scheme, or end the relation and draw the account.
///
/// Not yet coded: what paying at once costs (each place's own base); the years paid on under the residents' scheme after the move.
public final class ShortOfYears {

  private ShortOfYears() {}

  /// Months missing to the shortest period.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2006-01-01",
      cites =
          "Social Insurance Law, art. 16(2); State Council measures of 2024, art. 2 and annex 4",
      en = "Months missing to the shortest period",
      zh = "距最低缴费年限所差月数")
  static int missingMonths(int creditedMonths, int minimumMonths) {
    return Math.max(0, minimumMonths - creditedMonths);
  }

  /// Whether the retirement age is reached and months are missing.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 16(2)",
      en = "Retirement age reached with too few months",
      zh = "到龄而缴费年限不足")
  static boolean isShortOfYears(boolean hasRetired, int missingMonths) {
    return hasRetired && missingMonths > 0;
  }

  /// First month with a pension for who pays on month by month, art. 16(2).
  @Rule(
      of = PERSON,
      unit = MONTH,
      when = "isShortOfYears",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 16(2); 人力资源和社会保障部令第13号, art. 2",
      en = "First month with a pension when paying on",
      zh = "延长缴费后领取待遇年月")
  static int firstMonthWhenPayingOn(
      @From(FlexibleRetirement.class) int retirementMonth, int missingMonths) {
    return retirementMonth + missingMonths;
  }

  /// Whether the rest may be paid at once: who was insured before the Social Insurance Law and is still short after paying on for five years.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      when = "isShortOfYears",
      since = "2011-07-01",
      cites = "人力资源和社会保障部令第13号, art. 2",
      en = "May pay the rest at once",
      zh = "可以一次性缴费至满最低年限")
  static boolean canPayTheRestAtOnce(
      int month,
      @From(FlexibleRetirement.class) int retirementMonth,
      int firstInsuredMonth,
      @Param("pension.short.lump_after_months") int monthsPaidOn,
      @Param("pension.short.insured_before") int insuredBefore) {
    return firstInsuredMonth < insuredBefore && month >= retirementMonth + monthsPaidOn;
  }

  /// Whether the person may move to the residents' scheme instead, art. 16(2): at the retirement age.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2014-07-01",
      cites = "Social Insurance Law, art. 16(2); 人社部发〔2014〕17号, art. 3",
      en = "May move to the residents' scheme",
      zh = "可以转入城乡居民养老保险")
  static boolean canMoveToResidents(boolean isShortOfYears) {
    return isShortOfYears;
  }

  /// What is paid to who ends the relation in writing: the balance of the account, at once.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isShortOfYears",
      since = "2011-07-01",
      cites = "人力资源和社会保障部令第13号, art. 3; Social Insurance Law, art. 14",
      en = "Account paid out when the relation ends",
      zh = "终止关系一次性领取的个人账户储存额")
  static @Nullable Long refundOfTheAccount(@MayBeUnknown @Nullable Long accountBalance) {
    return accountBalance;
  }
}
