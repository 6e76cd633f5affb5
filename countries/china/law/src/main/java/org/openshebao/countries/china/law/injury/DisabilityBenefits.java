package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.pension.EmployeePension;
import org.openshebao.countries.china.law.wage.MinimumWage;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What a worker draws who is left disabled by a work injury, Work-Injury Insurance Regulations arts. 34 to 37.
///
/// An employer who did not insure the worker owes the same (Social Insurance Law art. 41), so that no condition asks for contributions.
///
/// Not yet coded: adjustment of monthly benefits by the province (art. 40); stop of benefits on refusal of assessment or treatment (art. 42); a second injury (art. 45).
public final class DisabilityBenefits {

  private DisabilityBenefits() {}

  /// Whether a grade of disability was found, arts. 21, 22: 1 is the gravest, 10 the lightest, 0 means none.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 21, 22(2)",
      en = "Disability grade found",
      zh = "已评定伤残等级")
  static boolean hasDisabilityGrade(int disabilityGrade) {
    return disabilityGrade >= 1;
  }

  /// Whether the grade is one of those that give a monthly allowance, arts. 35, 36: 1 to 6.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 35, 36",
      en = "Grade with a monthly allowance",
      zh = "伤残等级属于按月领取伤残津贴的范围")
  static boolean isGradeWithAllowance(
      int disabilityGrade, @Param("injury.disability.allowance_rate") LookupTable rateByGrade) {
    return rateByGrade.has(disabilityGrade);
  }

  /// Lump sum for disability, arts. 35(1)(1), 36(1)(1), 37(1): months by grade × own wage.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDisabilityGrade"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 35(1)(1), 36(1)(1), 37(1)",
      en = "Lump sum for disability",
      zh = "一次性伤残补助金")
  static long disabilityLump(
      int disabilityGrade,
      long ownWage,
      @Param("injury.disability.lump_months") LookupTable monthsByGrade) {
    return ownWage * monthsByGrade.whole(disabilityGrade);
  }

  /// Monthly disability allowance, arts. 35(1)(2), 36(1)(2): share by grade × own wage.
  ///
  /// The fund pays it in grades 1 to 4; in grades 5 and 6 the employer does, where no suitable work can be given.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDisabilityGrade", "isGradeWithAllowance"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 35(1)(2), 36(1)(2)",
      en = "Monthly disability allowance",
      zh = "伤残津贴")
  static long disabilityAllowance(
      int disabilityGrade,
      long ownWage,
      @Param("injury.disability.allowance_rate") LookupTable rateByGrade) {
    return HALF_UP_TO_FEN.of(Exact.of(ownWage).times(rateByGrade.rate(disabilityGrade)));
  }

  /// What is added to an allowance below the place's minimum wage, arts. 35(1)(2), 36(1)(2): the difference.
  ///
  /// @return fen a month; the minimum wage of the place is asked for
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDisabilityGrade", "isGradeWithAllowance"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 35(1)(2), 36(1)(2)",
      en = "Addition up to the minimum wage",
      zh = "伤残津贴低于最低工资标准的补差")
  static long allowanceAddition(
      long disabilityAllowance, @Of(PERSON) @From(MinimumWage.class) long minimumWage) {
    return Math.max(0, minimumWage - disabilityAllowance);
  }

  /// Whether care of others is needed, art. 34(1), as the labour-capacity committee finds.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 34(1)",
      en = "Care needed",
      zh = "需要生活护理")
  static boolean needsCare(CareDependence careDependence) {
    return careDependence != CareDependence.NONE;
  }

  /// Care allowance, art. 34(2): 50, 40 or 30 % of the pool's average wage of last year, by dependence.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "needsCare"},
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, art. 34(2)",
      en = "Care allowance",
      zh = "生活护理费")
  static @Nullable Long careAllowance(
      CareDependence careDependence,
      long poolAverageWage,
      @Param("injury.care.rate_wholly") Rate wholly,
      @Param("injury.care.rate_mostly") Rate mostly,
      @Param("injury.care.rate_partly") Rate partly) {
    Rate rate =
        switch (careDependence) {
          case WHOLLY -> wholly;
          case MOSTLY -> mostly;
          case PARTLY -> partly;
          case NONE -> null;
        };
    return rate == null ? null : HALF_UP_TO_FEN.of(Exact.of(poolAverageWage).times(rate));
  }

  /// What the fund adds to a pension below the allowance, art. 35(1)(3): in grades 1 to 4, from retirement on, the difference.
  ///
  /// @return fen a month; nothing where the pension is higher
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {"isInsuredAsEmployee", "hasDisabilityGrade", "isGradePaidByFund"},
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 35(1)(3); Social Insurance Law, art. 40",
      en = "Difference between allowance and pension",
      zh = "基本养老金低于伤残津贴的补差")
  static long pensionGap(
      long disabilityAllowance, @Of(PERSON) @From(EmployeePension.class) long employeePension) {
    return Math.max(0, disabilityAllowance - employeePension);
  }

  /// Whether the fund pays the allowance, art. 35: grades 1 to 4.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2011-01-01",
      cites = "Work-Injury Insurance Regulations, art. 35",
      en = "Allowance paid by the fund",
      zh = "由基金支付伤残津贴的等级")
  static boolean isGradePaidByFund(
      int disabilityGrade, @Param("injury.disability.fund_pays_to_grade") int last) {
    return disabilityGrade >= 1 && disabilityGrade <= last;
  }
}
