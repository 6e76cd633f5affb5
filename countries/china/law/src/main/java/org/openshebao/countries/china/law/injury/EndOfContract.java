package org.openshebao.countries.china.law.injury;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.retirement.RetirementAge;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Of;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The two sums at the end of the contract of a worker of grades 5 to 10, Work-Injury Insurance Regulations arts. 36(2), 37(2).
///
/// The fund pays the sum for medical care (一次性工伤医疗补助金), the employer that for employment (一次性伤残就业补助金). The provinces set both, in
/// four kinds: months of the pool's average wage, of the province's, of the own wage, or amounts in yuan. Near the retirement age
/// most of them cut the sum for employment, some both, Jiangsu only where the worker quits.
///
/// Not yet coded: several injuries with one employer (the highest grade counts); cities of Jiangsu, which may move its amounts by 20 %.
public final class EndOfContract {

  private EndOfContract() {}

  private static final int MONTHS_A_YEAR = 12;

  private static final long WHOLE = 1_000_000;

  /// Whether the grade is one of those that give sums at the end of the contract, arts. 36(2), 37(2): 5 to 10.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2)",
      en = "Grade with sums at the end of the contract",
      zh = "五级至十级伤残")
  static boolean isGradeWithEndSums(int disabilityGrade) {
    return disabilityGrade >= 5;
  }

  /// Whether the labour relation has ended, arts. 36(2), 37(2).
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2)",
      en = "Labour relation ended",
      zh = "劳动关系已终止或者解除")
  static boolean hasContractEnded(boolean isContractEnded) {
    return isContractEnded;
  }

  /// Months to the statutory retirement age; none once it is reached.
  @Rule(
      of = RELATION,
      unit = MONTHS,
      since = "2004-01-01",
      cites = "State Council measures of 2024-09-13, art. 1; 国发〔1978〕104号, art. 1",
      en = "Months to the statutory retirement age",
      zh = "距法定退休年龄的月数")
  static int monthsToRetirementAge(
      int month,
      @Of(PERSON) int birthMonth,
      @Of(PERSON) @From(RetirementAge.class) int statutoryRetirementAgeMonths) {
    return Math.max(0, birthMonth + statutoryRetirementAgeMonths - month);
  }

  /// Whether the retirement age is still ahead: who reaches it draws a pension and neither of the sums.
  @Rule(
      of = RELATION,
      unit = YES_NO,
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2); 省级工伤保险办法",
      en = "Below the retirement age",
      zh = "未达到法定退休年龄")
  static boolean isBelowRetirementAge(int monthsToRetirementAge) {
    return monthsToRetirementAge > 0;
  }

  /// The monthly wage of which a province gives so many months: the pool's average of last year, as in Hubei and Henan.
  ///
  /// @return fen a month
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2004-01-01",
      cites = "湖北省政府令第375号, art. 36; 《河南省工伤保险条例》, art. 27",
      en = "Wage behind the sums at the end of the contract",
      zh = "一次性工伤医疗、就业补助金计发工资")
  static long endSumWage(long poolAverageWage) {
    return poolAverageWage;
  }

  /// In Zhejiang the province's average monthly wage of last year.
  ///
  /// @return fen a month
  @Rule(
      name = "endSumWage",
      of = RELATION,
      unit = FEN,
      since = "2018-01-01",
      place = "CN-33",
      cites = "《浙江省工伤保险条例》, art. 27(2)",
      en = "Wage behind the sums at the end of the contract",
      zh = "一次性工伤医疗、就业补助金计发工资")
  static long endSumWageOfZhejiang(long provincialAverageWage) {
    return provincialAverageWage;
  }

  /// In Hunan the own wage.
  ///
  /// @return fen a month
  @Rule(
      name = "endSumWage",
      of = RELATION,
      unit = FEN,
      since = "2011-01-01",
      place = "CN-43",
      cites = "湖南省实施《工伤保险条例》办法",
      en = "Wage behind the sums at the end of the contract",
      zh = "一次性工伤医疗、就业补助金计发工资")
  static long endSumWageOfHunan(long ownWage) {
    return ownWage;
  }

  /// In Guangdong the own wage.
  ///
  /// @return fen a month
  @Rule(
      name = "endSumWage",
      of = RELATION,
      unit = FEN,
      since = "2012-01-01",
      place = "CN-44",
      cites = "《广东省工伤保险条例》",
      en = "Wage behind the sums at the end of the contract",
      zh = "一次性工伤医疗、就业补助金计发工资")
  static long endSumWageOfGuangdong(long ownWage) {
    return ownWage;
  }

  /// Sum for medical care before any cut: months by grade × wage; more by a share for an occupational disease where the province says so.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {
        "isInsuredAsEmployee",
        "hasDisabilityGrade",
        "isGradeWithEndSums",
        "hasContractEnded"
      },
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2); 省级工伤保险办法",
      en = "Sum for medical care, uncut",
      zh = "一次性工伤医疗补助金（未递减）")
  static long medicalLumpInFull(
      @Param("injury.end.medical_months") LookupTable monthsByGrade,
      int disabilityGrade,
      long endSumWage,
      @MayBeUnknown @Nullable Boolean isOccupationalDisease,
      @Param("injury.end.disease_addition") Rate addition) {
    Exact sum = Exact.of(endSumWage).times(monthsByGrade.whole(disabilityGrade));
    // An injury by accident is the rule; a disease is asserted.
    return HALF_UP_TO_FEN.of(
        Boolean.TRUE.equals(isOccupationalDisease) ? sum.plus(sum.times(addition)) : sum);
  }

  /// In Jiangsu an amount by grade.
  ///
  /// @return fen, once
  @Rule(
      name = "medicalLumpInFull",
      of = RELATION,
      unit = FEN,
      when = {
        "isInsuredAsEmployee",
        "hasDisabilityGrade",
        "isGradeWithEndSums",
        "hasContractEnded"
      },
      since = "2015-06-01",
      place = "CN-32",
      cites = "江苏省政府令第103号, art. 27",
      en = "Sum for medical care, uncut",
      zh = "一次性工伤医疗补助金（未递减）")
  static long medicalLumpOfJiangsu(
      int disabilityGrade, @Param("injury.end.medical_amount") LookupTable amountByGrade) {
    return amountByGrade.fen(disabilityGrade);
  }

  /// Sum for employment before any cut: months by grade × wage.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = {
        "isInsuredAsEmployee",
        "hasDisabilityGrade",
        "isGradeWithEndSums",
        "hasContractEnded"
      },
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2); 省级工伤保险办法",
      en = "Sum for employment, uncut",
      zh = "一次性伤残就业补助金（未递减）")
  static long employmentLumpInFull(
      @Param("injury.end.employment_months") LookupTable monthsByGrade,
      int disabilityGrade,
      long endSumWage) {
    return endSumWage * monthsByGrade.whole(disabilityGrade);
  }

  /// In Jiangsu an amount by grade.
  ///
  /// @return fen, once
  @Rule(
      name = "employmentLumpInFull",
      of = RELATION,
      unit = FEN,
      when = {
        "isInsuredAsEmployee",
        "hasDisabilityGrade",
        "isGradeWithEndSums",
        "hasContractEnded"
      },
      since = "2015-06-01",
      place = "CN-32",
      cites = "江苏省政府令第103号, art. 27",
      en = "Sum for employment, uncut",
      zh = "一次性伤残就业补助金（未递减）")
  static long employmentLumpOfJiangsu(
      int disabilityGrade, @Param("injury.end.employment_amount") LookupTable amountByGrade) {
    return amountByGrade.fen(disabilityGrade);
  }

  /// Share of the sum for medical care that is left near the retirement age, by completed years to it.
  @Rule(
      of = RELATION,
      unit = RATE,
      since = "2004-01-01",
      cites = "省级工伤保险办法",
      en = "Share of the sum for medical care that is left",
      zh = "一次性工伤医疗补助金计发比例")
  static @Nullable Rate medicalLumpShare(
      @Param("injury.end.medical_share") StepSchedule shareByYears,
      int monthsToRetirementAge,
      @Param("injury.end.cut_only_if_worker_quits") boolean cutOnlyIfWorkerQuits,
      @MayBeUnknown @Nullable Boolean hasWorkerQuit) {
    return shareLeft(shareByYears, monthsToRetirementAge, cutOnlyIfWorkerQuits, hasWorkerQuit);
  }

  /// Share of the sum for employment that is left near the retirement age, by completed years to it.
  @Rule(
      of = RELATION,
      unit = RATE,
      since = "2004-01-01",
      cites = "省级工伤保险办法",
      en = "Share of the sum for employment that is left",
      zh = "一次性伤残就业补助金计发比例")
  static @Nullable Rate employmentLumpShare(
      @Param("injury.end.employment_share") StepSchedule shareByYears,
      int monthsToRetirementAge,
      @Param("injury.end.cut_only_if_worker_quits") boolean cutOnlyIfWorkerQuits,
      @MayBeUnknown @Nullable Boolean hasWorkerQuit) {
    return shareLeft(shareByYears, monthsToRetirementAge, cutOnlyIfWorkerQuits, hasWorkerQuit);
  }

  /// Sum for medical care at the end of the contract: the uncut sum × the share left.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isBelowRetirementAge",
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2); 省级工伤保险办法",
      en = "Lump sum for medical care at the end of the contract",
      zh = "一次性工伤医疗补助金")
  static long medicalLump(long medicalLumpInFull, Rate medicalLumpShare) {
    return HALF_UP_TO_FEN.of(Exact.of(medicalLumpInFull).times(medicalLumpShare));
  }

  /// Sum for employment at the end of the contract: the uncut sum × the share left.
  ///
  /// @return fen, once
  @Rule(
      of = RELATION,
      unit = FEN,
      when = "isBelowRetirementAge",
      since = "2004-01-01",
      cites = "Work-Injury Insurance Regulations, arts. 36(2), 37(2); 省级工伤保险办法",
      en = "Lump sum for employment at the end of the contract",
      zh = "一次性伤残就业补助金")
  static long employmentLump(long employmentLumpInFull, Rate employmentLumpShare) {
    return HALF_UP_TO_FEN.of(Exact.of(employmentLumpInFull).times(employmentLumpShare));
  }

  private static @Nullable Rate shareLeft(
      StepSchedule shareByYears,
      int monthsToRetirementAge,
      boolean cutOnlyIfWorkerQuits,
      @Nullable Boolean hasWorkerQuit) {
    Rate share = shareByYears.rate(monthsToRetirementAge / MONTHS_A_YEAR);
    if (!cutOnlyIfWorkerQuits || share.millionths() == WHOLE) {
      return share;
    }
    if (hasWorkerQuit == null) {
      return null;
    }
    return hasWorkerQuit ? share : new Rate(WHOLE);
  }
}
