package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.base.exact.Rounding.HALF_UP_TO_JIAO;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.RATE;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The transitional pension (过渡性养老金), 国发〔2005〕38号, 六: for years before individual accounts, by the provinces' own measures.
///
/// P · z₀ · N₀ · c is common to most; Sichuan, Chongqing and Qinghai average the indexed wage with the base, Inner Mongolia sets the index 1
/// at least, Shanghai and Liaoning take 1 for everybody, Jilin has two coefficients, Shanghai and Guangdong divide notional credits, and
/// Guangdong and Jiangsu phase in new measures.
///
/// Not yet coded: Beijing's two parts (deemed years at index 1, paid ones at their own); Shenzhen's own measures; the rules of units that
/// joined later (行业统筹).
public final class TransitionalPension {

  private TransitionalPension() {}

  private static final int MONTHS_OF_TWENTY_YEARS = 240;

  /// Index that holds for the years before the account: the person's, not below the province's least, or the province's fixed one.
  @Rule(
      of = PERSON,
      unit = INDEX,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the province's rules on the transitional pension",
      en = "Index of the transitional pension",
      zh = "计发过渡性养老金的指数")
  static @Nullable WageIndex transitionalIndex(
      @MayBeUnknown @Nullable WageIndex preAccountIndex,
      @Param(
              value = "pension.transitional.index_at_least",
              place = "benefitPlace",
              on = "awardMonth")
          WageIndex atLeast,
      @MayBeUnknown
          @Param(
              value = "pension.transitional.index_fixed",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable WageIndex fixed) {
    if (fixed != null) {
      return fixed;
    }
    return preAccountIndex == null
        ? null
        : new WageIndex(Math.max(preAccountIndex.hundredMillionths(), atLeast.hundredMillionths()));
  }

  /// Coefficient for each year, c: the province's; in Jilin a higher one for who paid more than twenty years.
  @Rule(
      of = PERSON,
      unit = RATE,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the province's rules on the transitional pension",
      en = "Coefficient of the transitional pension",
      zh = "过渡性养老金计发系数")
  static @Nullable Rate transitionalCoefficient(
      @MayBeUnknown @Nullable Integer creditedMonths,
      @MayBeUnknown @Nullable Integer deemedMonths,
      @Param(
              value = "pension.benefit.transitional_coefficient",
              place = "benefitPlace",
              on = "awardMonth")
          Rate coefficient,
      @MayBeUnknown
          @Param(
              value = "pension.transitional.coefficient_above_20",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Rate coefficientAbove20) {
    if (coefficientAbove20 == null) {
      return coefficient;
    }
    if (creditedMonths == null) {
      return null;
    }
    int paid = creditedMonths - (deemedMonths == null ? 0 : deemedMonths);
    return paid > MONTHS_OF_TWENTY_YEARS ? coefficientAbove20 : coefficient;
  }

  /// What the measures in force give: P · z₀ · N₀ · c, or (P + P · z₀) ÷ 2 · N₀ · c, and notional credits ÷ their divisor; without years
  /// before the account nothing but the latter.
  ///
  /// @param preAccountYears  N₀, years credited before the account
  /// @param transitionalIndex  z₀
  /// @param benefitBase  P, in fen a month
  /// @param transitionalCoefficient  c
  /// @param notionalCredit  notional credits, in fen; unknown: none
  /// @return fen a month; unknown when there are such years and a figure is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the province's rules on the transitional pension",
      en = "Transitional pension by the measures in force",
      zh = "按现行办法计算的过渡性养老金")
  static @Nullable Long transitionalPensionInFull(
      Years preAccountYears,
      @MayBeUnknown @Nullable WageIndex transitionalIndex,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown @Nullable Long provincialBenefitBase,
      @MayBeUnknown @Nullable Rate transitionalCoefficient,
      @MayBeUnknown @Nullable Long notionalCredit,
      @Param(value = "pension.transitional.on_province", place = "benefitPlace", on = "awardMonth")
          boolean onProvince,
      @Param(
              value = "pension.transitional.averages_with_base",
              place = "benefitPlace",
              on = "awardMonth")
          boolean averagesWithBase,
      @MayBeUnknown
          @Param(
              value = "pension.transitional.notional_divisor",
              place = "benefitPlace",
              on = "awardMonth")
          @Nullable Divisor notionalDivisor,
      @Param(value = "pension.basic.to_jiao", place = "benefitPlace", on = "awardMonth")
          boolean toJiao) {
    Exact total = Exact.of(0);
    if (preAccountYears.tenThousandths() > 0) {
      Long base = onProvince ? provincialBenefitBase : benefitBase;
      if (transitionalIndex == null || base == null || transitionalCoefficient == null) {
        return null;
      }
      Exact indexed = Exact.of(base).times(transitionalIndex);
      Exact wage = averagesWithBase ? indexed.plus(base).dividedBy(2) : indexed;
      total = wage.times(preAccountYears).times(transitionalCoefficient);
    }
    if (notionalCredit != null && notionalDivisor != null) {
      total = total.plus(HALF_UP_TO_FEN.of(Exact.of(notionalCredit).dividedBy(notionalDivisor)));
    }
    return (toJiao ? HALF_UP_TO_JIAO : HALF_UP_TO_FEN).of(total);
  }

  /// Transitional pension: what the measures in force give; where they are phased in and the old measures give less, the old amount and
  /// a share of the difference; where the old measures give more, the old amount.
  ///
  /// Where the old amount is not known the comparison is left out.
  ///
  /// @return fen a month
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites =
          "国发〔2005〕38号, 六; 粤府函〔2021〕294号; 苏人社规〔2024〕1号; the province's rules on the transitional pension",
      en = "Transitional pension",
      zh = "过渡性养老金")
  static long transitionalPension(
      long transitionalPensionInFull,
      @MayBeUnknown @Nullable Long transitionalPensionOfOldMeasures,
      @Param(value = "pension.transitional.phase_in", place = "benefitPlace", on = "awardMonth")
          Rate phaseIn) {
    if (transitionalPensionOfOldMeasures == null) {
      return transitionalPensionInFull;
    }
    long more = Math.max(0, transitionalPensionInFull - transitionalPensionOfOldMeasures);
    return transitionalPensionOfOldMeasures + HALF_UP_TO_FEN.of(Exact.of(more).times(phaseIn));
  }
}
