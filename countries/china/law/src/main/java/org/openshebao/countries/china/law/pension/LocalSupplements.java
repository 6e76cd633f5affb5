package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What single places add by formulas of their own: Zhejiang's adjustment sum, Sichuan's shares by grounds, money of Tibet's areas, and the
/// local pension and adjustment money of Shenzhen.
///
/// Each was held against approval forms: Zhejiang's (2024 to 2026) and Shenzhen's (2023, 2025) agree to the fen.
public final class LocalSupplements {

  private LocalSupplements() {}

  /// Adjustment sum: a fixed sum, and one for each year times the index. Zhejiang: 480 + 3 · z · N.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "浙人社发〔2018〕102号",
      en = "Adjustment sum",
      zh = "过渡性调节金")
  static @Nullable Long adjustmentSum(
      @MayBeUnknown
          @Param(
              value = "pension.supplement.adjustment_fixed",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Long fixed,
      @MayBeUnknown
          @Param(
              value = "pension.supplement.adjustment_an_indexed_year",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Long anIndexedYear,
      @MayBeUnknown @Nullable WageIndex averageIndex,
      @MayBeUnknown @Nullable Years basicPensionYears) {
    if (fixed == null || anIndexedYear == null) {
      return 0L;
    }
    return averageIndex == null || basicPensionYears == null
        ? null
        : (Long)
            (fixed
                + HALF_UP_TO_FEN.of(
                    Exact.of(anIndexedYear).times(averageIndex).times(basicPensionYears)));
  }

  /// Share of the indexed wage for each year and each ground that holds. Sichuan: 0.1 % · P · z · N, each for an only child, for who worked
  /// before 2006, for a hardship area.
  ///
  /// @param groundsOfSupplement  how many of the grounds hold; unknown: none is claimed
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "川劳社发〔2006〕17号",
      en = "Supplement by grounds",
      zh = "增发养老金")
  static @Nullable Long groundsSupplement(
      @MayBeUnknown
          @Param(
              value = "pension.supplement.share_a_ground_and_year",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Rate share,
      @MayBeUnknown @Nullable Integer groundsOfSupplement,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown @Nullable WageIndex averageIndex,
      @MayBeUnknown @Nullable Years basicPensionYears) {
    if (share == null || groundsOfSupplement == null || groundsOfSupplement == 0) {
      return 0L;
    }
    return benefitBase == null || averageIndex == null || basicPensionYears == null
        ? null
        : (Long)
            HALF_UP_TO_FEN.of(
                Exact.of(benefitBase)
                    .times(averageIndex)
                    .times(share)
                    .times(groundsOfSupplement)
                    .times(basicPensionYears));
  }

  /// Money for transport, heating and welfare by class of area. Tibet.
  ///
  /// @return fen a month; unknown where the place pays it and the class or its sum is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "藏政发〔2006〕37号; 藏劳社办〔2007〕6号",
      en = "Money by class of area",
      zh = "地区类别补贴（交通、取暖、福利）")
  static @Nullable Long areaMoney(
      @MayBeUnknown
          @Param(value = "pension.supplement.area_money", place = "benefitPlace", on = "awardMonth")
          @Nullable LookupTable byClass,
      @MayBeUnknown @Nullable Integer areaClass) {
    if (byClass == null) {
      return 0L;
    }
    return areaClass == null || !byClass.has(areaClass) ? null : (Long) byClass.fen(areaClass);
  }

  /// Local supplementary pension (地方补充养老保险): years · z · 18.5 + 20, and for years before July 1992 years · z · 11 + 60. Shenzhen.
  ///
  /// @param localPensionYears  years paid to it; unknown: none
  /// @param localPensionYearsBefore1992  of these, years before July 1992; unknown: none
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "《深圳经济特区社会养老保险条例》; 深圳市地方补充养老保险规定",
      en = "Local supplementary pension",
      zh = "地方补充养老金")
  static @Nullable Long localPension(
      @MayBeUnknown @Nullable Years localPensionYears,
      @MayBeUnknown @Nullable Years localPensionYearsBefore1992,
      @MayBeUnknown @Nullable WageIndex averageIndex,
      @MayBeUnknown
          @Param(value = "pension.local.an_indexed_year", place = "benefitPlace", on = "awardMonth")
          @Nullable Long anIndexedYear,
      @MayBeUnknown @Param(value = "pension.local.fixed", place = "benefitPlace", on = "awardMonth")
          @Nullable Long fixed,
      @MayBeUnknown
          @Param(
              value = "pension.local.an_indexed_year_before_1992",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Long anIndexedYearBefore1992,
      @MayBeUnknown
          @Param(
              value = "pension.local.fixed_before_1992",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Long fixedBefore1992) {
    if (anIndexedYear == null
        || fixed == null
        || anIndexedYearBefore1992 == null
        || fixedBefore1992 == null) {
      return 0L;
    }
    long years = localPensionYears == null ? 0 : localPensionYears.tenThousandths();
    long before =
        localPensionYearsBefore1992 == null ? 0 : localPensionYearsBefore1992.tenThousandths();
    if (years == 0 && before == 0) {
      return 0L;
    }
    if (averageIndex == null) {
      return null;
    }
    return part(years, averageIndex, anIndexedYear, fixed)
        + part(before, averageIndex, anIndexedYearBefore1992, fixedBefore1992);
  }

  /// All of these, and the adjustment money of the year of retirement. Shenzhen: 250 yuan in 2021, falling to none in 2025.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "the province's rules on the employees' pension",
      en = "Supplements of the place",
      zh = "地方加发、补贴合计")
  static long localSupplement(
      long adjustmentSum,
      long groundsSupplement,
      long areaMoney,
      long localPension,
      @Param(
              value = "pension.supplement.adjustment_money",
              place = "benefitPlace",
              on = "awardMonth")
          long adjustmentMoney) {
    return adjustmentSum + groundsSupplement + areaMoney + localPension + adjustmentMoney;
  }

  private static long part(long tenThousandths, WageIndex index, long anIndexedYear, long fixed) {
    return tenThousandths == 0
        ? 0
        : fixed
            + HALF_UP_TO_FEN.of(
                Exact.of(anIndexedYear).times(index).times(new Years(tenThousandths)));
  }
}
