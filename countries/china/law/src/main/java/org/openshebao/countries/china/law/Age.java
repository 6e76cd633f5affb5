package org.openshebao.countries.china.law;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Period.MONTH;
import static org.openshebao.law.rule.Unit.AGE_YEARS;
import static org.openshebao.law.rule.Unit.MONTHS;

import org.openshebao.law.rule.Rule;

/// Age, counted in whole months from the month of birth.
///
/// Ages of the law are completed years (周岁). Only months are known here: a year is
/// complete in the month of the birthday, whatever the day.
public final class Age {

  private Age() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Age in months: the month computed − the month of birth.
  @Rule(
      of = PERSON,
      per = MONTH,
      unit = MONTHS,
      since = "1949-10-01",
      cites = "国发〔1978〕104号, art. 1: completed years (周岁)",
      en = "Age in months",
      zh = "年龄（月）")
  static int ageMonths(int month, int birthMonth) {
    return month - birthMonth;
  }

  /// Age in completed years: whole twelves of the age in months.
  @Rule(
      of = PERSON,
      per = MONTH,
      unit = AGE_YEARS,
      since = "1949-10-01",
      cites = "国发〔1978〕104号, art. 1: completed years (周岁)",
      en = "Age",
      zh = "周岁年龄")
  static int ageYears(int ageMonths) {
    return Math.floorDiv(ageMonths, MONTHS_A_YEAR);
  }
}
