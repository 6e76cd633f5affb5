package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.INDEX;
import static org.openshebao.law.rule.Unit.RATE;
import static org.openshebao.law.rule.Unit.YEARS;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The transitional pension (过渡性养老金), 国发〔2005〕38号, 六: for years before individual accounts, by the provinces' own measures.
///
/// P · z₀ · N₀ · c is common to most; Sichuan, Chongqing, Qinghai and Liaoning average the indexed wage with the base, Inner Mongolia sets the
/// index 1 at least, Shanghai takes 1 for everybody, Beijing counts deemed years with the index 1 and years paid to June 1998 with their own,
/// Jilin has two coefficients, and Shanghai divides notional credits. Guangdong and Jiangsu phase in new measures over the old
/// (`OldTransitionalMeasures`).
///
/// Not yet coded: Guangdong's table of indices of 1993 by county; the rules of units that joined later (行业统筹).
public final class TransitionalPension {

  private TransitionalPension() {}

  private static final int TWENTY_YEARS = 20;
  private static final Years NO_YEARS = new Years(0);

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
      @MayBeUnknown @Nullable Years creditedYears,
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
    if (creditedYears == null) {
      return null;
    }
    return PaidYears.areMoreThan(TWENTY_YEARS, creditedYears, deemedMonths)
        ? coefficientAbove20
        : coefficient;
  }

  /// Years before the account as the transitional pension counts them: with the steps of the basic pension.
  @Rule(
      of = PERSON,
      unit = YEARS,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; the step from months to years is the provinces'",
      en = "Years as the transitional pension counts them",
      zh = "计发过渡性养老金的缴费年限")
  static Years transitionalYears(
      Years preAccountYears,
      @Param(value = "pension.basic.years_up_to_months", place = "benefitPlace", on = "awardMonth")
          int upToMonths,
      @Param(value = "pension.basic.years_decimals", place = "benefitPlace", on = "awardMonth")
          int decimals,
      @Param(value = "pension.basic.years_up", place = "benefitPlace", on = "awardMonth")
          boolean isUp) {
    return YearSteps.counted(preAccountYears, upToMonths, decimals, isUp);
  }

  /// What the measures in force give: P · z₀ · N₀ · c, or (P + P · z₀) ÷ 2 · N₀ · c, and notional credits ÷ their divisor; without years
  /// before the account nothing but the latter. Where deemed years stand apart, P · (deemed years + z₀ · paid years) · c; where neither of
  /// these is known, the years before the account are taken for paid ones.
  ///
  /// @param transitionalYears  N₀, years credited before the account
  /// @param transitionalIndex  z₀
  /// @param benefitBase  P, in fen a month
  /// @param transitionalCoefficient  c
  /// @param notionalCredit  notional credits, in fen; unknown: none
  /// @param deemedTransitionalYears  Beijing: deemed years before the account
  /// @param paidTransitionalYears  Beijing: years paid to the end of June 1998
  /// @return fen a month; unknown when there are such years and a figure is not known
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "国发〔2005〕38号, 六; 《北京市基本养老保险规定》; the province's rules on the transitional pension",
      en = "Transitional pension by the measures in force",
      zh = "按现行办法计算的过渡性养老金")
  static @Nullable Long transitionalPensionInFull(
      @MayBeUnknown @Nullable Years transitionalYears,
      @MayBeUnknown @Nullable Years deemedTransitionalYears,
      @MayBeUnknown @Nullable Years paidTransitionalYears,
      @MayBeUnknown @Nullable WageIndex transitionalIndex,
      @MayBeUnknown @Nullable Long benefitBase,
      @MayBeUnknown @Nullable Long provincialBenefitBase,
      @MayBeUnknown @Nullable Rate transitionalCoefficient,
      @MayBeUnknown @Nullable Long notionalCredit,
      @Param(value = "pension.transitional.deemed_apart", place = "benefitPlace", on = "awardMonth")
          boolean deemedApart,
      @Param(value = "pension.basic.years_decimals", place = "benefitPlace", on = "awardMonth")
          int decimals,
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
    boolean isApart =
        deemedApart && (deemedTransitionalYears != null || paidTransitionalYears != null);
    Years deemed = isApart ? counted(deemedTransitionalYears, decimals) : NO_YEARS;
    Years others = isApart ? counted(paidTransitionalYears, decimals) : transitionalYears;
    if (deemed == null || others == null) {
      return null;
    }
    Exact total = Exact.of(0);
    if (deemed.tenThousandths() + others.tenThousandths() > 0) {
      Long base = onProvince ? provincialBenefitBase : benefitBase;
      if (base == null || transitionalCoefficient == null) {
        return null;
      }
      total = Exact.of(base).times(deemed);
      if (others.tenThousandths() > 0) {
        if (transitionalIndex == null) {
          return null;
        }
        Exact indexed = Exact.of(base).times(transitionalIndex);
        Exact wage = averagesWithBase ? indexed.plus(base).dividedBy(2) : indexed;
        total = total.plus(wage.times(others));
      }
      total = total.times(transitionalCoefficient);
    }
    if (notionalCredit != null && notionalDivisor != null) {
      total = total.plus(HALF_UP_TO_FEN.of(Exact.of(notionalCredit).dividedBy(notionalDivisor)));
    }
    return YearSteps.rounded(total, toJiao);
  }

  /// Transitional pension: what the measures in force give; where they are phased in and the old measures give less, the old amount and
  /// a share of the difference; where the old measures give more, the old amount.
  ///
  /// Where the old amount is not known the comparison is left out, unless nothing of the difference was paid yet.
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
  static @Nullable Long transitionalPension(
      @MayBeUnknown @Nullable Long transitionalPensionInFull,
      @From(OldTransitionalMeasures.class) @MayBeUnknown @Nullable Long oldMeasuresPension,
      @Param(value = "pension.transitional.phase_in", place = "benefitPlace", on = "awardMonth")
          Rate phaseIn) {
    if (oldMeasuresPension == null) {
      return phaseIn.millionths() == 0 ? null : transitionalPensionInFull;
    }
    if (phaseIn.millionths() == 0) {
      return oldMeasuresPension;
    }
    if (transitionalPensionInFull == null) {
      return null;
    }
    long more = Math.max(0, transitionalPensionInFull - oldMeasuresPension);
    return oldMeasuresPension + HALF_UP_TO_FEN.of(Exact.of(more).times(phaseIn));
  }

  private static @Nullable Years counted(@Nullable Years years, int decimals) {
    return years == null ? null : YearSteps.counted(years, 0, decimals, false);
  }
}
