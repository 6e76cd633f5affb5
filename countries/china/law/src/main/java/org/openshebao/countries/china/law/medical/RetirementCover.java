package org.openshebao.countries.china.law.medical;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTH;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.countries.china.law.Sex;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Years of contributions for medical cover after retirement without paying, Social Insurance Law art. 27: set by the pool.
///
/// Who falls short may pay on, or at once, until the years are complete.
///
/// Not yet coded: years in the place itself (Shanghai, Guangdong); the cities' ways from 2022 to 2029 in Guangdong; what the missing years cost.
public final class RetirementCover {

  private RetirementCover() {}

  /// The month whose rules hold: that of retirement.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 27",
      en = "Month whose rules on medical cover hold",
      zh = "适用退休医保缴费年限规定的年月")
  static int coverMonth(@From(FlexibleRetirement.class) int retirementMonth) {
    return retirementMonth;
  }

  /// Months needed by the rules of the month of retirement, by sex where they differ.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 27; 粤医保规〔2022〕6号, art. 6; 《浙江省医疗保障条例》, art. 21",
      en = "Months of contributions for medical cover in retirement",
      zh = "退休享受职工医保待遇须缴费月数")
  static int requiredMonths(
      @Param(value = "medical.retirement.months_men", on = "coverMonth") int men,
      @Param(value = "medical.retirement.months_women", on = "coverMonth") int women,
      Sex sex) {
    return sex == Sex.MALE ? men : women;
  }

  /// Months that are missing.
  ///
  /// @param paidMonths  months paid to employees' medical insurance
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 27",
      en = "Months missing for medical cover in retirement",
      zh = "退休享受职工医保待遇尚缺月数")
  static int gapMonths(int requiredMonths, int paidMonths) {
    return Math.max(0, requiredMonths - paidMonths);
  }

  /// Whether the months are complete, so that cover goes on without contributions.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 27",
      en = "Medical cover in retirement without contributions",
      zh = "退休后不再缴费享受职工医保待遇")
  static boolean isCoveredInRetirement(int gapMonths) {
    return gapMonths == 0;
  }
}
