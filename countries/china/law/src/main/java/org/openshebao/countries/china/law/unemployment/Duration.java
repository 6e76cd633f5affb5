package org.openshebao.countries.china.law.unemployment;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTHS;

import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// For how many months benefit is drawn, Social Insurance Law art. 46: the place's schedule, under the national ceilings of 12, 18 and 24 months.
///
/// Without the place's schedule the answer is not known: the ceilings are no schedule.
public final class Duration {

  private Duration() {}

  /// National ceiling by months paid, art. 46: 12 from one year, 18 from five, 24 from ten.
  ///
  /// @return months; none where a year was not paid
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "1999-01-22",
      cites = "Social Insurance Law, art. 46; Unemployment Insurance Regulations, art. 17",
      en = "National ceiling of months of benefit",
      zh = "失业保险金最长领取月数（国家上限）")
  static int nationalMaximumMonths(
      int paidMonths, @Param("unemployment.ceiling_months") StepSchedule ceilingByMonthsPaid) {
    return ceilingByMonthsPaid.reaches(paidMonths) ? ceilingByMonthsPaid.whole(paidMonths) : 0;
  }

  /// Months that the place's schedule gives for the months paid, not above the national ceiling.
  ///
  /// @return months; none below the first step of the schedule
  @Rule(
      of = PERSON,
      unit = MONTHS,
      since = "1999-01-22",
      cites =
          "Social Insurance Law, art. 46; Unemployment Insurance Regulations, art. 17; 省级失业保险条例（办法）",
      en = "Months of benefit by the place's schedule",
      zh = "按当地规定核定的失业保险金月数")
  static int scheduledMonths(
      @Param("unemployment.schedule_months") StepSchedule monthsByMonthsPaid,
      int paidMonths,
      int nationalMaximumMonths) {
    int scheduled =
        monthsByMonthsPaid.reaches(paidMonths) ? monthsByMonthsPaid.whole(paidMonths) : 0;
    return Math.min(scheduled, nationalMaximumMonths);
  }

  /// Months granted, art. 46: those of the schedule and what was left of an earlier spell, together 24 at most.
  ///
  /// @param unusedMonths  months of an earlier spell that were not drawn
  @Rule(
      of = PERSON,
      unit = MONTHS,
      when = {"hasQualifyingPeriod", "lostJobInvoluntarily", "isRegisteredUnemployed"},
      since = "1999-01-22",
      cites = "Social Insurance Law, arts. 45, 46; Unemployment Insurance Regulations, art. 17",
      en = "Months of unemployment benefit",
      zh = "失业保险金领取期限（月）")
  static int monthsGranted(
      int scheduledMonths,
      int unusedMonths,
      @Param("unemployment.total_months_at_most") int mostInAll) {
    return Math.min(mostInAll, scheduledMonths + unusedMonths);
  }
}
