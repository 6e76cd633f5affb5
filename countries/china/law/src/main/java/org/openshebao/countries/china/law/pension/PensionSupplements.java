package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What single provinces add to the three parts of the national formula.
///
/// Shares of the indexed wage by grounds (Sichuan), sums by index and years (Zhejiang), money of regions and Shenzhen's local pension stand in
/// `LocalSupplements`.
///
/// Not yet coded: additions for titles, model workers and intellectuals; Zhengzhou's transitional subsidy, whose table was not seen.
public final class PensionSupplements {

  private PensionSupplements() {}

  private static final long ONE_YEAR = 10_000; // ten-thousandths
  private static final int TWENTY_YEARS = 20;

  /// Jilin: a share of the wage of the basic pension for each credited year above twenty, when more than twenty were paid.
  ///
  /// Σ rate(year) over the full credited years 21, 22, … · (P₁ + P₂ · z) ÷ 2.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "吉政发〔1998〕28号",
      en = "Extra basic pension for years above twenty",
      zh = "超过20年增发的基础养老金")
  static @Nullable Long extraBasicPension(
      @MayBeUnknown
          @Param(
              value = "pension.supplement.extra_accrual",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable StepSchedule extraAccrual,
      @MayBeUnknown @Nullable Years creditedYears,
      @MayBeUnknown @Nullable Integer deemedMonths,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown @Nullable Long provincialBenefitBase,
      @MayBeUnknown @Nullable WageIndex averageIndex) {
    if (extraAccrual == null) {
      return 0L;
    }
    if (creditedYears == null
        || benefitBase == null
        || provincialBenefitBase == null
        || averageIndex == null) {
      return null;
    }
    if (!PaidYears.areMoreThan(TWENTY_YEARS, creditedYears, deemedMonths)) {
      return 0L;
    }
    long rate = 0;
    long fullYears = creditedYears.tenThousandths() / ONE_YEAR;
    for (int year = TWENTY_YEARS + 1; year <= fullYears; year++) {
      rate += extraAccrual.rate(year).millionths();
    }
    Exact wage = Exact.of(provincialBenefitBase).times(averageIndex).plus(benefitBase).dividedBy(2);
    return HALF_UP_TO_FEN.of(wage.times(new Rate(rate)));
  }

  /// Tibet: a share of the indexed wage by full years worked there.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "藏政发〔2006〕37号",
      en = "Plateau supplement",
      zh = "高原补贴")
  static @Nullable Long plateauSupplement(
      @MayBeUnknown
          @Param(
              value = "pension.supplement.plateau_share",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable StepSchedule plateauShare,
      @MayBeUnknown @Nullable Integer yearsWorkedInTibet,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown @Nullable WageIndex averageIndex) {
    if (plateauShare == null) {
      return 0L;
    }
    if (yearsWorkedInTibet == null || benefitBase == null || averageIndex == null) {
      return null;
    }
    return HALF_UP_TO_FEN.of(
        Exact.of(benefitBase).times(averageIndex).times(plateauShare.rate(yearsWorkedInTibet)));
  }

  /// Parents of an only child: a share of the own pension by the formula, or of the province's average pension (Yunnan), where the place
  /// grants one; who does not say so gets none.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "the province's rules on the employees' pension",
      en = "Supplement for parents of an only child",
      zh = "独生子女父母加发")
  static @Nullable Long onlyChildSupplement(
      @MayBeUnknown @Nullable Boolean hasOnlyChildCertificate,
      @MayBeUnknown @Nullable Long formulaPension,
      @Param(
              value = "pension.supplement.one_child_share",
              place = "benefitPlace",
              on = "awardMonth")
          Rate share,
      @MayBeUnknown
          @Param(
              value = "pension.supplement.one_child_share_of_average",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Rate shareOfAverage,
      @MayBeUnknown
          @Param(
              value = "pension.supplement.average_pension",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Long averagePension) {
    if (hasOnlyChildCertificate == null || !hasOnlyChildCertificate) {
      return 0L;
    }
    if (shareOfAverage != null) {
      return averagePension == null
          ? null
          : (Long) HALF_UP_TO_FEN.of(Exact.of(averagePension).times(shareOfAverage));
    }
    if (share.millionths() == 0) {
      return 0L;
    }
    return formulaPension == null
        ? null
        : (Long) HALF_UP_TO_FEN.of(Exact.of(formulaPension).times(share));
  }

  /// All that the province adds: a fixed sum, one for long service before the account, what the place adds by itself, and the shares above.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "the province's rules on the employees' pension",
      en = "Supplements of the province",
      zh = "省级加发、补贴合计")
  static @Nullable Long provincialSupplement(
      long extraBasicPension,
      long plateauSupplement,
      long onlyChildSupplement,
      @From(LocalSupplements.class) long localSupplement,
      @MayBeUnknown @Nullable Years preAccountYears,
      @Param(value = "pension.supplement.fixed", place = "benefitPlace", on = "awardMonth")
          long fixed,
      @Param(
              value = "pension.supplement.long_before_account",
              place = "benefitPlace",
              on = "awardMonth")
          long longBeforeAccount,
      @Param(value = "pension.supplement.long_before_account_years", on = "awardMonth")
          Years yearsNeeded) {
    long added =
        fixed + extraBasicPension + plateauSupplement + onlyChildSupplement + localSupplement;
    if (longBeforeAccount > 0) {
      if (preAccountYears == null) {
        return null;
      }
      added +=
          preAccountYears.tenThousandths() >= yearsNeeded.tenThousandths() ? longBeforeAccount : 0;
    }
    return added;
  }
}
