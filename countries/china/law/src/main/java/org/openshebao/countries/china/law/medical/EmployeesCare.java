package org.openshebao.countries.china.law.medical;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.RATE;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What employees' medical insurance pays of care, Social Insurance Law art. 28, 国办发〔2021〕14号, 二: deductible, rate and ceiling of the pool.
///
/// Only Wuhan's rules on outpatient care were read; the other cities stand in one table of the press. A ceiling that is not known leaves
/// the payment before the ceiling.
///
/// Not yet coded: chronic and special diseases; large-cost schemes above the ceiling; care in another place (医保发〔2022〕22号); drugs from pharmacies.
public final class EmployeesCare {

  private EmployeesCare() {}

  /// Cost that counts: class A in full, class B less the share that the person pays first, and what is given as inside the list; for treatment
  /// outside the pool less the share that the person pays first there.
  ///
  /// @param isUnregisteredElsewhere  unknown: treated in the pool
  /// @return fen; class B and treatment elsewhere need the pool's shares
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "1998-12-14",
      cites = "Social Insurance Law, art. 28; 国家医保局令第1号, art. 4; 统筹地区医保办法",
      en = "Cost inside the list",
      zh = "政策范围内费用")
  static @Nullable Long countableCost(
      @MayBeUnknown @Nullable Long listCost,
      @MayBeUnknown @Nullable Long classACost,
      @MayBeUnknown @Nullable Long classBCost,
      @MayBeUnknown @Nullable Boolean isUnregisteredElsewhere,
      @MayBeUnknown @Param("medical.class_b_own_share") @Nullable Rate classBOwnShare,
      @MayBeUnknown @Param("medical.other_place_own_share") @Nullable Rate elsewhereOwnShare) {
    Long inside = insideTheList(listCost, classACost, classBCost, classBOwnShare);
    if (inside == null || !Boolean.TRUE.equals(isUnregisteredElsewhere)) {
      return inside;
    }
    return elsewhereOwnShare == null
        ? null
        : (Long) (inside - HALF_UP_TO_FEN.of(Exact.of(inside).times(elsewhereOwnShare)));
  }

  private static @Nullable Long insideTheList(
      @Nullable Long listCost,
      @Nullable Long classACost,
      @Nullable Long classBCost,
      @Nullable Rate classBOwnShare) {
    if (listCost != null) {
      return listCost;
    }
    if (classACost == null && classBCost == null) {
      return null;
    }
    long classA = classACost == null ? 0 : classACost;
    if (classBCost == null || classBCost == 0) {
      return classA;
    }
    return classBOwnShare == null
        ? null
        : (Long)
            (classA + classBCost - HALF_UP_TO_FEN.of(Exact.of(classBCost).times(classBOwnShare)));
  }

  /// Deductible of the year for outpatient care.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isOutpatient"},
      since = "2021-04-13",
      cites = "国办发〔2021〕14号, 二（四）; 统筹地区职工医保门诊共济办法",
      en = "Outpatient deductible of the year",
      zh = "职工医保门诊年度起付标准")
  static long outpatientDeductible(
      @Param("medical.employees.outpatient.deductible") long inWork,
      @Param("medical.employees.outpatient.deductible_retired") long retired,
      boolean isRetiredMember) {
    return isRetiredMember ? retired : inWork;
  }

  /// Rate of payment for outpatient care by level of the hospital.
  @Rule(
      of = PERSON,
      unit = RATE,
      when = {"isCoveredAsEmployee", "isOutpatient"},
      since = "2021-04-13",
      cites = "国办发〔2021〕14号, 二（四）; 统筹地区职工医保门诊共济办法",
      en = "Outpatient rate of payment",
      zh = "职工医保门诊支付比例")
  static @Nullable Rate outpatientRate(
      @Param("medical.employees.outpatient.rate") LookupTable inWork,
      @MayBeUnknown @Param("medical.employees.outpatient.rate_retired")
          @Nullable LookupTable retired,
      boolean isRetiredMember,
      @MayBeUnknown @Nullable Integer hospitalLevel) {
    return rateOf(isRetiredMember ? retired : inWork, hospitalLevel);
  }

  /// Payment for the outpatient care of the year before its ceiling: (cost − deductible) × rate.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isOutpatient"},
      since = "2021-04-13",
      cites = "国办发〔2021〕14号, 二（四）; 统筹地区职工医保门诊共济办法",
      en = "Outpatient payment before the ceiling",
      zh = "职工医保门诊统筹支付（未计限额）")
  static long outpatientBeforeCeiling(
      Rate outpatientRate, long outpatientDeductible, long countableCost) {
    return Reimbursement.of(countableCost, outpatientDeductible, outpatientRate);
  }

  /// Payment for the outpatient care of the year, up to the ceiling.
  ///
  /// @param paidOfYear  what the fund has already paid this year, in fen
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isOutpatient"},
      since = "2021-04-13",
      cites = "国办发〔2021〕14号, 二（四）; 统筹地区职工医保门诊共济办法",
      en = "Outpatient payment of employees' medical insurance",
      zh = "职工医保门诊统筹支付")
  static @Nullable Long employeesOutpatientPaid(
      long outpatientBeforeCeiling,
      @MayBeUnknown @Param("medical.employees.outpatient.ceiling") @Nullable Long inWork,
      @MayBeUnknown @Param("medical.employees.outpatient.ceiling_retired") @Nullable Long retired,
      boolean isRetiredMember,
      long paidOfYear) {
    Long ceiling = isRetiredMember ? retired : inWork;
    return ceiling == null
        ? null
        : (Long) Reimbursement.within(outpatientBeforeCeiling, ceiling, paidOfYear);
  }

  /// Deductible of a stay in hospital.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isInpatient"},
      since = "1998-12-14",
      cites = "国发〔1998〕44号, 三; 统筹地区职工医保办法",
      en = "Deductible of a stay",
      zh = "职工医保住院起付标准")
  static @Nullable Long inpatientDeductible(
      @Param("medical.employees.inpatient.deductible") LookupTable inWork,
      @MayBeUnknown @Param("medical.employees.inpatient.deductible_retired")
          @Nullable LookupTable retired,
      boolean isRetiredMember,
      @MayBeUnknown @Nullable Integer hospitalLevel) {
    LookupTable byLevel = isRetiredMember && retired != null ? retired : inWork;
    Integer row = Reimbursement.rowOf(byLevel, hospitalLevel);
    return row == null ? null : (Long) byLevel.fen(row);
  }

  /// Rate of payment for a stay by level of the hospital.
  @Rule(
      of = PERSON,
      unit = RATE,
      when = {"isCoveredAsEmployee", "isInpatient"},
      since = "1998-12-14",
      cites = "国发〔1998〕44号, 三; 统筹地区职工医保办法",
      en = "Rate of payment for a stay",
      zh = "职工医保住院支付比例")
  static @Nullable Rate inpatientRate(
      @Param("medical.employees.inpatient.rate") LookupTable inWork,
      @MayBeUnknown @Param("medical.employees.inpatient.rate_retired")
          @Nullable LookupTable retired,
      boolean isRetiredMember,
      @MayBeUnknown @Nullable Integer hospitalLevel) {
    return rateOf(isRetiredMember ? retired : inWork, hospitalLevel);
  }

  /// Payment for a stay before the ceiling of the year: (cost − deductible) × rate.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isInpatient"},
      since = "1998-12-14",
      cites = "国发〔1998〕44号, 三; 统筹地区职工医保办法",
      en = "Payment for a stay before the ceiling",
      zh = "职工医保住院支付（未计限额）")
  static long inpatientBeforeCeiling(
      Rate inpatientRate, long inpatientDeductible, long countableCost) {
    return Reimbursement.of(countableCost, inpatientDeductible, inpatientRate);
  }

  /// Payment for a stay, up to the ceiling of the year.
  ///
  /// @return fen
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isCoveredAsEmployee", "isInpatient"},
      since = "1998-12-14",
      cites = "国发〔1998〕44号, 三; 统筹地区职工医保办法",
      en = "Payment of employees' medical insurance for a stay",
      zh = "职工医保住院支付")
  static long employeesInpatientPaid(
      long inpatientBeforeCeiling,
      @Param("medical.employees.inpatient.ceiling") long ceiling,
      long paidOfYear) {
    return Reimbursement.within(inpatientBeforeCeiling, ceiling, paidOfYear);
  }

  private static @Nullable Rate rateOf(
      @Nullable LookupTable byLevel, @Nullable Integer hospitalLevel) {
    if (byLevel == null) {
      return null;
    }
    Integer row = Reimbursement.rowOf(byLevel, hospitalLevel);
    return row == null ? null : byLevel.rate(row);
  }
}
