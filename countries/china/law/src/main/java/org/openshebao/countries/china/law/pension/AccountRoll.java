package org.openshebao.countries.china.law.pension;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parameter.Series;

/// An individual account rolled on from year to year, by monthly products (劳办发〔1997〕116号, 四).
///
/// balance(end) = balance(start) · (1 + i · m ÷ 12) + Σ credit(n) · (1 + i · (m + 1 − n) ÷ 12), where m is 12, or in the last year the
/// month at which the account is asked for. Each year's interest is half up to the fen.
public final class AccountRoll {

  private static final int MONTHS_A_YEAR = 12;
  private static final int NONE = Integer.MIN_VALUE;

  /// How far back the rate of a year not yet announced is looked for.
  private static final int YEARS_BACK = 60;

  private final int month;
  private final Series interest;
  private long balance;
  private long credits;
  private long product;
  private int year = NONE;
  private boolean isUnknown;

  /// An empty account.
  ///
  /// @param month  at the end of which the balance is asked for
  /// @param interest  rate of a year
  public AccountRoll(int month, Series interest) {
    this.month = month;
    this.interest = interest;
  }

  /// Credits the same amount in each of some months of one calendar year, not before months credited earlier.
  public void credit(int first, int months, long creditAMonth) {
    closeYearsBefore(CalendarMonth.year(first));
    year = CalendarMonth.year(first);
    int last = lastMonthOf(year);
    int n = CalendarMonth.monthOfYear(first);
    for (int left = months; left > 0; left--, n++) {
      credits += creditAMonth;
      product += creditAMonth * (last + 1 - n);
    }
  }

  /// The balance at the end of the month asked for, in fen; null when the rate of a year is not known.
  public @Nullable Long balance() {
    closeYearsBefore(CalendarMonth.year(month) + 1);
    return isUnknown ? null : balance;
  }

  private int lastMonthOf(int ofYear) {
    return ofYear == CalendarMonth.year(month) ? CalendarMonth.monthOfYear(month) : MONTHS_A_YEAR;
  }

  private void closeYearsBefore(int next) {
    if (year == NONE) {
      return;
    }
    for (; year < next; year++) {
      Rate rate = rateOf(year);
      if (rate == null) {
        isUnknown = true;
        return;
      }
      Exact products = Exact.of(balance * lastMonthOf(year) + product);
      balance += credits + HALF_UP_TO_FEN.of(products.times(rate).dividedBy(MONTHS_A_YEAR));
      credits = 0;
      product = 0;
    }
  }

  /// The rate of a year, or of the last year before it that has one.
  private @Nullable Rate rateOf(int ofYear) {
    for (int back = 0; back <= YEARS_BACK; back++) {
      int december = CalendarMonth.of(ofYear - back, MONTHS_A_YEAR);
      if (interest.knows(december)) {
        return interest.rate(december);
      }
    }
    return null;
  }
}
