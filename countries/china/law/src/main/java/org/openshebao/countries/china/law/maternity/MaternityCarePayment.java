package org.openshebao.countries.china.law.maternity;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.countries.china.law.medical.MedicalInsurance;
import org.openshebao.countries.china.law.medical.MedicalScheme;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the fund pays of care before, at and after a birth, Social Insurance Law art. 55: of a birth all that is inside the list where the
/// place leaves nothing to pay, else up to the place's fixed sum (定额、限额) for the scheme.
///
/// Costs outside the list are never paid. A place whose rule is not known has no answer: neither a national sum nor the ordinary rates of
/// medical care stand in for it.
///
/// Not yet coded: what residents' insurance pays before a birth, of which no place's rule was seen; sums by level of the hospital; complications and other operations at the birth; family planning operations.
public final class MaternityCarePayment {

  private MaternityCarePayment() {}

  /// What the fund pays of check-ups and care before the birth.
  ///
  /// @param prenatalListCost  cost inside the list, in fen
  /// @return fen; unknown where the place's rule for the scheme is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isCovered",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Care before the birth, paid by the fund by the place's rule",
      zh = "按当地规定计算的产前检查基金支付")
  static @Nullable Long prenatalPaidByRule(
      @From(MedicalInsurance.class) MedicalScheme medicalScheme,
      long prenatalListCost,
      @MayBeUnknown @Param("maternity.care.employees_prenatal_at_most")
          @Nullable Long employeesAtMost) {
    if (prenatalListCost == 0) {
      return 0L;
    }
    return medicalScheme == MedicalScheme.EMPLOYEES && employeesAtMost != null
        ? (Long) Math.min(prenatalListCost, employeesAtMost)
        : null;
  }

  /// What the fund pays of a birth: all inside the list where the place leaves nothing to pay, else up to its sum for the scheme and the
  /// kind of birth.
  ///
  /// @param birthListCost  cost of the birth inside the list, in fen
  /// @param birthKind  unknown: a sum that is the same for all kinds still answers
  /// @param isFlexibleMember  asked for where flexible workers have a sum of their own
  /// @return fen; unknown where neither is known of the place and scheme
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isCovered",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Birth, paid by the fund",
      zh = "分娩医疗费用基金支付")
  static @Nullable Long birthPaid(
      @MayBeUnknown @Param("maternity.care.birth_free_within_list")
          @Nullable Boolean isFreeWithinList,
      @From(MedicalInsurance.class) MedicalScheme medicalScheme,
      long birthListCost,
      @MayBeUnknown @Nullable BirthKind birthKind,
      @MayBeUnknown @Nullable Boolean isFlexibleMember,
      @MayBeUnknown @Param("maternity.care.employees_birth_at_most")
          @Nullable LookupTable employeesAtMost,
      @MayBeUnknown @Param("maternity.care.flexible_birth_at_most")
          @Nullable LookupTable flexibleAtMost,
      @MayBeUnknown @Param("maternity.care.residents_birth_at_most")
          @Nullable LookupTable residentsAtMost) {
    if (Boolean.TRUE.equals(isFreeWithinList)) {
      return birthListCost;
    }
    LookupTable atMost = residentsAtMost;
    if (medicalScheme == MedicalScheme.EMPLOYEES) {
      if (flexibleAtMost != null && isFlexibleMember == null) {
        return null;
      }
      atMost =
          flexibleAtMost != null && Boolean.TRUE.equals(isFlexibleMember)
              ? flexibleAtMost
              : employeesAtMost;
    }
    Long sum = atMost == null ? null : sumFor(birthKind, atMost);
    return sum == null ? null : (Long) Math.min(birthListCost, sum);
  }

  /// What the fund pays of care after the birth: no place's rule was seen, so that only no cost has an answer.
  ///
  /// @param postnatalListCost  cost inside the list, in fen
  /// @return fen; unknown where there was a cost
  @Rule(
      of = PERSON,
      unit = FEN,
      when = "isCovered",
      since = "2011-07-01",
      cites = "Social Insurance Law, art. 55; 统筹地区生育医疗费用支付规定",
      en = "Care after the birth, paid by the fund by the place's rule",
      zh = "按当地规定计算的产后医疗基金支付")
  static @Nullable Long postnatalPaidByRule(long postnatalListCost) {
    return postnatalListCost == 0 ? 0L : null;
  }

  private static @Nullable Long sumFor(@Nullable BirthKind kind, LookupTable atMost) {
    if (kind != null) {
      return atMost.has(kind.row()) ? (Long) atMost.fen(kind.row()) : null;
    }
    int last = atMost.lastKey();
    for (BirthKind each : BirthKind.values()) {
      if (!atMost.has(each.row()) || atMost.raw(each.row()) != atMost.raw(last)) {
        return null;
      }
    }
    return atMost.fen(last);
  }
}
