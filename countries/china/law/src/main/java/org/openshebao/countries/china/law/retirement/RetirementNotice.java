package org.openshebao.countries.china.law.retirement;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.MONTH;

import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// By when flexible retirement has to be told, 人社部发〔2024〕94号: three months before an early one by the worker, a month before the statutory
/// age for a later one by agreement.
public final class RetirementNotice {

  private RetirementNotice() {}

  /// Last month in which the worker can give notice of early retirement: three months before the month chosen.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2025-01-01",
      cites = "人社部发〔2024〕94号",
      en = "Last month to give notice of early retirement",
      zh = "弹性提前退休书面告知的最晚年月")
  static int lastMonthOfEarlyNotice(
      int earliestRetirementMonth, @Param("retirement.early_notice") int months) {
    return earliestRetirementMonth - months;
  }

  /// Last month in which employer and worker can agree on later retirement: one before the statutory month.
  @Rule(
      of = PERSON,
      unit = MONTH,
      since = "2025-01-01",
      cites = "人社部发〔2024〕94号",
      en = "Last month to agree on later retirement",
      zh = "弹性延迟退休书面明确的最晚年月")
  static int lastMonthOfLateAgreement(
      int statutoryRetirementMonth, @Param("retirement.late_notice") int months) {
    return statutoryRetirementMonth - months;
  }
}
