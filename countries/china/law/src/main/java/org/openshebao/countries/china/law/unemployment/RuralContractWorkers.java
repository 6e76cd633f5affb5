package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.countries.china.law.wage.MinimumWage;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// The lump sum of contract workers with rural registration for whom only the employer paid, Unemployment Insurance Regulations art. 21.
///
/// Who pays contributions as everybody does under the Social Insurance Law draws the ordinary benefit instead; places keep the lump sum
/// for the others.
///
/// Not yet coded: Chongqing's allowance, whose amount was not seen (art. 28).
public final class RuralContractWorkers {

  private RuralContractWorkers() {}

  private static final int MONTHS_A_YEAR = 12;

  /// Whether the person is a rural contract worker who paid no contributions, art. 6.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Unemployment Insurance Regulations, arts. 6, 21",
      en = "Rural contract worker without own contributions",
      zh = "本人不缴费的农民合同制工人")
  static boolean isRuralWithoutContributions(boolean isRuralContractWorker) {
    return isRuralContractWorker;
  }

  /// Whether they worked for a year on end and the contract was not renewed or ended early, art. 21.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "1999-01-22",
      cites = "Unemployment Insurance Regulations, art. 21",
      en = "A year of work on end",
      zh = "连续工作满一年")
  static boolean hasWorkedAYear(
      int monthsWorkedOnEnd, @Param("unemployment.rural.qualifying_months") int qualifyingMonths) {
    return monthsWorkedOnEnd >= qualifyingMonths;
  }

  /// The lump sum: months of benefit for each full year of work, up to a limit.
  ///
  /// @return fen, once
  @Rule(
      of = PERSON,
      unit = FEN,
      when = {"isRuralWithoutContributions", "hasWorkedAYear"},
      since = "1999-01-22",
      cites = "Unemployment Insurance Regulations, art. 21; 《河南省失业保险条例》, art. 28",
      en = "Lump sum of rural contract workers",
      zh = "农民合同制工人一次性生活补助")
  static long ruralLump(
      @Param("unemployment.rural.months_a_year") int monthsAYear,
      @Param("unemployment.rural.months_at_most") int mostMonths,
      int monthsWorkedOnEnd,
      @Param("unemployment.benefit.share_of_minimum_wage") Rate share,
      @From(MinimumWage.class) long minimumWage) {
    int months = Math.min(mostMonths, monthsAYear * (monthsWorkedOnEnd / MONTHS_A_YEAR));
    return months * HALF_UP_TO_FEN.of(Exact.of(minimumWage).times(share));
  }
}
