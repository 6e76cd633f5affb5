package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What residents' medical insurance pays of care, 国发〔2016〕3号, 二: deductible, rate and ceiling of the pool.
///
/// Only Wuhan's rules were read; the other cities stand in one table of the press.
///
/// Not yet coded: chronic and special diseases; drugs for hypertension and diabetes; levels of premium with benefits of their own.
public final class ResidentsCare {

  private ResidentsCare() {}

  /// Payment for the outpatient care of the year before its ceiling: (cost − deductible) × rate by level.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsResident", "isOutpatient"},
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（三）; 统筹地区居民医保办法",
      en = "Outpatient payment before the ceiling",
      zh = "居民医保门诊支付（未计限额）")
  static @Nullable Long residentsOutpatientBeforeCeiling(
      @Param("medical.residents.outpatient.rate") LookupTable rateByLevel,
      @Param("medical.residents.outpatient.deductible") LookupTable deductibleByLevel,
      @MayBeUnknown @Nullable Integer hospitalLevel,
      long countableCost) {
    Integer rateRow = Reimbursement.rowOf(rateByLevel, hospitalLevel);
    Integer deductibleRow = Reimbursement.rowOf(deductibleByLevel, hospitalLevel);
    return rateRow == null || deductibleRow == null
        ? null
        : (Long)
            Reimbursement.of(
                countableCost, deductibleByLevel.fen(deductibleRow), rateByLevel.rate(rateRow));
  }

  /// Payment for the outpatient care of the year, up to the ceiling.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsResident", "isOutpatient"},
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（三）; 统筹地区居民医保办法",
      en = "Outpatient payment of residents' medical insurance",
      zh = "居民医保门诊支付")
  static long residentsOutpatientPaid(
      long residentsOutpatientBeforeCeiling,
      @Param("medical.residents.outpatient.ceiling") long ceiling,
      long paidOfYear) {
    return Reimbursement.within(residentsOutpatientBeforeCeiling, ceiling, paidOfYear);
  }

  /// Deductible of a stay: by level, less for a later stay of the year, none for the poor where the pool says so.
  ///
  /// @param stayNumber  which stay of the year it is, from 1
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsResident", "isInpatient"},
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（三）; 统筹地区居民医保办法",
      en = "Deductible of a resident's stay",
      zh = "居民医保住院起付标准")
  static @Nullable Long residentsInpatientDeductible(
      @Param("medical.residents.inpatient.deductible") LookupTable deductibleByLevel,
      @MayBeUnknown @Nullable Integer hospitalLevel,
      @MayBeUnknown @Nullable Integer stayNumber,
      @MayBeUnknown @Nullable AssistanceStatus assistanceStatus,
      @MayBeUnknown @Param("medical.residents.inpatient.later_stay_share")
          @Nullable LookupTable laterStayShare,
      @MayBeUnknown @Param("medical.residents.inpatient.poor_pay_no_deductible")
          @Nullable Boolean poorPayNone) {
    if (Boolean.TRUE.equals(poorPayNone)) {
      if (assistanceStatus == null) {
        return null;
      }
      if (assistanceStatus.isDibaoOrDestitute()) {
        return 0L;
      }
    }
    Integer row = Reimbursement.rowOf(deductibleByLevel, hospitalLevel);
    if (row == null || stayNumber == null) {
      return null;
    }
    long deductible = deductibleByLevel.fen(row);
    if (stayNumber <= 1) {
      return deductible;
    }
    return laterStayShare == null || !laterStayShare.has(row)
        ? null
        : (Long) HALF_UP_TO_FEN.of(Exact.of(deductible).times(laterStayShare.rate(row)));
  }

  /// Payment for a stay before the ceiling of the year: (cost − deductible) × rate by level.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsResident", "isInpatient"},
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（三）; 统筹地区居民医保办法",
      en = "Payment for a resident's stay before the ceiling",
      zh = "居民医保住院支付（未计限额）")
  static @Nullable Long residentsInpatientBeforeCeiling(
      @Param("medical.residents.inpatient.rate") LookupTable rateByLevel,
      @MayBeUnknown @Nullable Integer hospitalLevel,
      long residentsInpatientDeductible,
      long countableCost) {
    Integer row = Reimbursement.rowOf(rateByLevel, hospitalLevel);
    return row == null
        ? null
        : (Long)
            Reimbursement.of(countableCost, residentsInpatientDeductible, rateByLevel.rate(row));
  }

  /// Payment for a stay, up to the ceiling of the year.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsResident", "isInpatient"},
      since = "2016-01-03",
      cites = "国发〔2016〕3号, 二（三）; 统筹地区居民医保办法",
      en = "Payment of residents' medical insurance for a stay",
      zh = "居民医保住院支付")
  static long residentsInpatientPaid(
      long residentsInpatientBeforeCeiling,
      @Param("medical.residents.inpatient.ceiling") long ceiling,
      long paidOfYear) {
    return Reimbursement.within(residentsInpatientBeforeCeiling, ceiling, paidOfYear);
  }
}
