package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;
import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Unit.FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.retirement.FlexibleRetirement;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.rule.From;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;

/// Pensions in payment and their yearly raise, art. 18.
///
/// The nation sets the overall level of a year; a province splits it into a fixed, a linked and a preferential part, so that single
/// pensions are raised by more or less than the level.
///
/// Not yet coded: the parts of single provinces; 2006 and 2007, whose raises were not uniform.
public final class PensionInPayment {

  private PensionInPayment() {}

  /// The pension in the month computed: that of the first month raised by the overall level of each year after the year of retirement,
  /// each raise half up to the fen; notices of a year act back to its January.
  ///
  /// @return fen a month; unknown when the level of a year is
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2006-01-01",
      cites = "Social Insurance Law, art. 18",
      en = "Pension in payment",
      zh = "当月养老金（含历年调整）")
  static @Nullable Long pensionInPayment(
      int month,
      @From(FlexibleRetirement.class) int retirementMonth,
      long employeePension,
      @Param("pension.adjustment") Series adjustment) {
    long pension = employeePension;
    for (int year = CalendarMonth.year(retirementMonth) + 1;
        year <= CalendarMonth.year(month);
        year++) {
      int january = CalendarMonth.of(year, 1);
      if (!adjustment.knows(january)) {
        return null;
      }
      pension += HALF_UP_TO_FEN.of(Exact.of(pension).times(adjustment.rate(january)));
    }
    return pension;
  }
}
