package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Years;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What the measures before gave as a transitional pension, over which Guangdong (2021) and Jiangsu (2024) phase in new ones.
///
/// Guangdong: notional account ÷ 120, and in Shenzhen the indexed wage by the old reckoning × a share, and 4 yuan for each full year. The
/// forms of Huizhou (2025), Jiangmen (2024), Zhongshan (2025, 2026) and Shenzhen (2023, 2025) are computed to within three fen by it.
///
/// Not yet coded: Jiangsu's old measures, whose amount is given as a fact; how Shenzhen's share of the indexed wage comes about.
public final class OldTransitionalMeasures {

  private OldTransitionalMeasures() {}

  private static final long ONE_YEAR = 10_000; // ten-thousandths

  /// Transitional pension by the measures before: as given, or reckoned where the place has a sum for each year.
  ///
  /// @param transitionalPensionOfOldMeasures  the whole amount, where it is known
  /// @param notionalCredit  notional account, in fen; none without years before the account
  /// @param oldIndexedWage  Shenzhen: indexed wage by the old reckoning, in fen a month
  /// @param oldWageShare  Shenzhen: share of it that is paid
  /// @return fen a month; unknown where the place has no such measures or a figure is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "粤府函〔2021〕294号; 粤人社〔2014〕8号; 苏人社规〔2024〕1号",
      en = "Transitional pension by the old measures",
      zh = "按原办法计算的过渡性养老金")
  static @Nullable Long oldMeasuresPension(
      @MayBeUnknown @Nullable Long transitionalPensionOfOldMeasures,
      @MayBeUnknown @Nullable Long notionalCredit,
      @MayBeUnknown @Nullable Long oldIndexedWage,
      @MayBeUnknown @Nullable Rate oldWageShare,
      @MayBeUnknown @Nullable Years preAccountYears,
      @MayBeUnknown @Nullable Years creditedYears,
      @MayBeUnknown
          @Param(
              value = "pension.transitional.old_notional_divisor",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Divisor notionalDivisor,
      @Param(value = "pension.transitional.old_a_year", place = "benefitPlace", on = "awardMonth")
          long aYear) {
    if (transitionalPensionOfOldMeasures != null || notionalDivisor == null) {
      return transitionalPensionOfOldMeasures;
    }
    if (creditedYears == null || preAccountYears == null) {
      return null;
    }
    long ofYears = aYear * (creditedYears.tenThousandths() / ONE_YEAR);
    if (oldIndexedWage != null && oldWageShare != null) {
      return ofYears + HALF_UP_TO_FEN.of(Exact.of(oldIndexedWage).times(oldWageShare));
    }
    if (notionalCredit != null) {
      return ofYears + HALF_UP_TO_FEN.of(Exact.of(notionalCredit).dividedBy(notionalDivisor));
    }
    return preAccountYears.tenThousandths() == 0 ? (Long) ofYears : null;
  }
}
