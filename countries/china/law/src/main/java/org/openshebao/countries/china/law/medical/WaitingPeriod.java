package org.openshebao.countries.china.law.medical;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTHS;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.MayBeUnknown;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Months that a resident waits for benefits after late or broken enrolment, 国办发〔2024〕38号, 二（七）, and a flexible worker in employees' insurance,
/// as the pool says.
///
/// Not yet coded: newborns and the poor, who do not wait; who comes from employees' insurance within three months; employees after a
/// break (room `portability`).
public final class WaitingPeriod {

  private WaitingPeriod() {}

  /// Waiting months: a fixed time and one month for each missed year, less one for each year paid up; never below a least time after a
  /// long break.
  ///
  /// @param missedYears  years without cover since it was first due
  /// @param repairedYears  of these, years paid up
  /// @param isEnrolledLate  whether enrolment came after the yearly time for it
  /// @return none where enrolment is in time and no year was missed; unknown where that is not known
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2025-01-01",
      cites = "国办发〔2024〕38号, 二（七）",
      en = "Waiting months of a resident",
      zh = "居民医保待遇等待期（月）")
  static @Nullable Integer residentsWaitingMonths(
      int missedYears,
      int repairedYears,
      @MayBeUnknown @Nullable Boolean isEnrolledLate,
      @Param("medical.residents.waiting.fixed") int fixed,
      @Param("medical.residents.waiting.a_missed_year") int aMissedYear,
      @Param("medical.residents.waiting.less_a_repaired_year") int lessARepairedYear,
      @Param("medical.residents.waiting.long_break_years") int longBreakYears,
      @Param("medical.residents.waiting.after_long_break_at_least") int afterLongBreakAtLeast) {
    if (missedYears == 0) {
      return isEnrolledLate == null ? null : (Integer) (isEnrolledLate ? fixed : 0);
    }
    int repaired = Math.min(repairedYears, missedYears);
    int waiting = fixed + aMissedYear * missedYears - lessARepairedYear * repaired;
    return missedYears >= longBreakYears ? Math.max(afterLongBreakAtLeast, waiting) : waiting;
  }

  /// Waiting months of a flexible worker in employees' insurance: none after a short break, less where a longer one was paid up and the pool
  /// says so, else the pool's.
  ///
  /// @param flexibleBreakMonths  months without cover before joining; who was never covered has had more than any break
  /// @param isFlexibleBreakPaidUp  unknown: not paid up
  /// @return unknown where the pool's months are not known
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "2021-12-01",
      cites = "医保办发〔2021〕43号; the pool's rules on flexible workers",
      en = "Waiting months of a flexible worker",
      zh = "灵活就业人员医保待遇等待期（月）")
  static int flexibleWaitingMonths(
      int flexibleBreakMonths,
      @MayBeUnknown @Nullable Boolean isFlexibleBreakPaidUp,
      @Param("medical.flexible.waiting_months") int months,
      @MayBeUnknown @Param("medical.flexible.waiting_months_paid_up") @Nullable Integer whenPaidUp,
      @MayBeUnknown @Param("medical.flexible.no_waiting_break_months") @Nullable Integer shortBreak,
      @MayBeUnknown @Param("medical.flexible.short_break_must_be_paid_up")
          @Nullable Boolean mustBePaidUp) {
    boolean isPaidUp = Boolean.TRUE.equals(isFlexibleBreakPaidUp);
    if (shortBreak != null
        && flexibleBreakMonths <= shortBreak
        && (isPaidUp || !Boolean.TRUE.equals(mustBePaidUp))) {
      return 0;
    }
    return isPaidUp && whenPaidUp != null ? whenPaidUp : months;
  }
}
