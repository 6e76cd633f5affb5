package org.openshebao.countries.china.law.portability;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;
import static org.openshebao.law.rule.Unit.MONTHS;
import static org.openshebao.law.rule.Unit.YES_NO;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// What happens to the other branches when a person moves, 社会保险经办条例, art. 15; 医保办发〔2021〕43号; 失业保险金申领发放办法, arts. on transfers.
///
/// Not yet coded: the personal medical account that moves; residents' medical insurance, which moves with registration or habitual residence.
public final class OtherTransfers {

  private OtherTransfers() {}

  /// Whether the relation of a branch moves: injury and maternity never do.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2010-01-01",
      cites = "社会保险经办条例, art. 15; Social Insurance Law, arts. 19, 32, 52",
      en = "Relation moves",
      zh = "参保关系转移接续")
  static boolean relationMoves(TransferScheme transferScheme) {
    return transferScheme != TransferScheme.INJURY && transferScheme != TransferScheme.MATERNITY;
  }

  /// Whether the person is insured anew in the new place, with nothing carried over.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2010-01-01",
      cites = "社会保险经办条例, art. 15",
      en = "Insured anew",
      zh = "在新参保地重新参保")
  static boolean isInsuredAnew(boolean relationMoves) {
    return !relationMoves;
  }

  /// Whether a break of medical insurance is one that can be made good: of at most three months; for who changes the scheme, after
  /// two years of cover.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2021-12-01",
      cites = "医保办发〔2021〕43号",
      en = "Short break of medical insurance",
      zh = "中断缴费可补缴")
  static @Nullable Boolean isShortBreak(
      int medicalBreakMonths,
      @MayBeUnknown @Nullable Boolean changesMedicalScheme,
      @MayBeUnknown @Nullable Years continuousMedicalYears,
      @Param("portability.medical.short_break_months") int shortBreak,
      @Param("portability.medical.continuous_years") Years continuousYears) {
    if (medicalBreakMonths > shortBreak) {
      return false;
    }
    if (changesMedicalScheme == null || !changesMedicalScheme) {
      return true;
    }
    return continuousMedicalYears == null
        ? null
        : continuousMedicalYears.tenThousandths() >= continuousYears.tenThousandths();
  }

  /// Whether benefits cover the break as well: a short one that was paid up.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2021-12-01",
      cites = "医保办发〔2021〕43号",
      en = "Benefits cover the break",
      zh = "中断期间待遇补享")
  static boolean benefitsCoverBreak(
      boolean isShortBreak, @MayBeUnknown @Nullable Boolean isBreakPaidUp) {
    return isShortBreak && isBreakPaidUp != null && isBreakPaidUp;
  }

  /// Longest waiting period of medical benefits: none after a short break paid up, else up to six months, as the pool sets it.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2021-12-01",
      cites = "医保办发〔2021〕43号",
      en = "Waiting period of medical benefits, at most",
      zh = "医保待遇等待期上限")
  static int waitingMonthsAtMost(
      boolean benefitsCoverBreak,
      int medicalBreakMonths,
      @Param("portability.medical.waiting_at_most") int atMost) {
    return benefitsCoverBreak || medicalBreakMonths == 0 ? 0 : atMost;
  }

  /// Waiting period where the nation's text settles it: none. Otherwise the pool's rule decides and it is not known here.
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2021-12-01",
      cites = "医保办发〔2021〕43号",
      en = "Waiting period of medical benefits",
      zh = "医保待遇等待期")
  static @Nullable Integer waitingMonths(int waitingMonthsAtMost) {
    return waitingMonthsAtMost == 0 ? 0 : null;
  }

  /// Whether the old and the new place lie in one province.
  @Rule(
      of = PERSON,
      unit = YES_NO,
      since = "2006-01-01",
      cites = "失业保险金申领发放办法, arts. 22, 23",
      en = "Move inside the province",
      zh = "省内转移")
  static boolean isInsideProvince(
      int month,
      int fromPlace,
      int toPlace,
      @Param("portability.province_number") PlaceSeries provinceNumbers) {
    return fromPlace == toPlace
        || (provinceNumbers.at(fromPlace).knows(month)
            && provinceNumbers.at(toPlace).knows(month)
            && provinceNumbers.at(fromPlace).whole(month)
                == provinceNumbers.at(toPlace).whole(month));
  }

  /// Money that the old place sends for unemployment benefit drawn in another province: 1.5 × benefit × months due; inside a province as it
  /// rules; none for who paid less than a year, whose relation moves alone.
  ///
  /// @return fen; unknown inside a province whose rule is not
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "失业保险金申领发放办法, arts. 22, 23; Social Insurance Law, art. 52",
      en = "Unemployment money moved",
      zh = "失业保险转移费用")
  static @Nullable Long unemploymentMoneyMoved(
      boolean isInsideProvince,
      long monthlyUnemploymentBenefit,
      int unemploymentMonthsDue,
      @MayBeUnknown @Nullable Integer unemploymentMonthsPaid,
      @Param("portability.unemployment.factor") WageIndex factor,
      @Param("portability.unemployment.least_months") int leastMonths,
      @MayBeUnknown @Param(value = "portability.unemployment.moves_inside", place = "fromPlace")
          @Nullable Boolean movesInside) {
    if (unemploymentMonthsPaid != null && unemploymentMonthsPaid < leastMonths) {
      return 0L;
    }
    if (isInsideProvince) {
      if (movesInside == null) {
        return null;
      }
      if (!movesInside) {
        return 0L;
      }
    }
    return HALF_UP_TO_FEN.of(
        Exact.of(monthlyUnemploymentBenefit).times(unemploymentMonthsDue).times(factor));
  }
}
