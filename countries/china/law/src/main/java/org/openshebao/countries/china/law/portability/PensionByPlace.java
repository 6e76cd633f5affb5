package org.openshebao.countries.china.law.portability;

import static org.openshebao.base.exact.Rounding.HALF_UP_TO_FEN;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.exact.Years;
import org.openshebao.countries.china.law.pension.AccountRoll;
import org.openshebao.countries.china.law.pension.CountedRuns;
import org.openshebao.countries.china.law.pension.YearIndex;
import org.openshebao.law.history.History;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;

/// What a career gives in each province by itself: months, index by the province's own wages, account, and the national formula on its base.
///
/// Basic and account part alone: provinces' own rules and the transitional part are left out of the comparison, on all of its sides.
final class PensionByPlace {

  private static final int MONTHS_A_YEAR = 12;
  private static final int PROVINCES = 100;

  /// The values of every place that the formula needs.
  record Values(
      PlaceSeries provinceNumbers,
      PlaceSeries averageWage,
      Series nationalWage,
      PlaceSeries placeLevel,
      PlaceSeries benefitBase,
      PlaceSeries accountStart,
      PlaceSeries accountRate,
      Series interest) {}

  private final Values values;
  private final int retirementMonth;
  private final int[] months = new int[PROVINCES];
  private final long[] indices = new long[PROVINCES];
  private final int[] lastPlace = new int[PROVINCES];
  private final AccountRoll[] accounts = new AccountRoll[PROVINCES];
  private int lastProvince = -1;
  private boolean isUnknown;

  /// Splits a career.
  PensionByPlace(History career, int retirementMonth, Values values) {
    this.values = values;
    this.retirementMonth = retirementMonth;
    MonthsByProvince numbers = new MonthsByProvince(values.provinceNumbers());
    CountedRuns runs = new CountedRuns(career);
    while (runs.next()) {
      numbers.add(runs.place(), runs.first(), runs.months());
      add(runs, numbers.provinceOf(runs.place()));
    }
  }

  private void add(CountedRuns runs, int province) {
    months[province] += runs.months();
    lastPlace[province] = runs.place();
    lastProvince = province;
    indices[province] += indexOf(runs) * runs.months();
    credit(runs, province);
  }

  private long indexOf(CountedRuns runs) {
    if (runs.isDeemed()) {
      return WageIndex.ONE;
    }
    Series level = values.placeLevel().at(runs.place());
    WageIndex index =
        YearIndex.of(
            runs.base(),
            runs.first() - MONTHS_A_YEAR,
            values.averageWage().at(runs.place()),
            values.nationalWage(),
            level.knows(retirementMonth) ? level.index(retirementMonth) : null);
    isUnknown |= index == null;
    return index == null ? 0 : index.hundredMillionths();
  }

  private void credit(CountedRuns runs, int province) {
    Series start = values.accountStart().at(runs.place());
    Series rate = values.accountRate().at(runs.place());
    if (!start.knows(retirementMonth)) {
      isUnknown = true;
      return;
    }
    int first = Math.max(runs.first(), start.month(retirementMonth));
    int counted = runs.first() + runs.months() - first;
    if (runs.isDeemed() || counted <= 0) {
      return;
    }
    if (!rate.knows(first)) {
      isUnknown = true;
      return;
    }
    if (accounts[province] == null) {
      accounts[province] = new AccountRoll(retirementMonth, values.interest());
    }
    accounts[province].credit(
        first, counted, HALF_UP_TO_FEN.of(Exact.of(runs.base()).times(rate.rate(first))));
  }

  /// The sum of what provinces with so many months pay, each by itself; null when a figure is not known.
  ///
  /// @param leastMonths  months that a province asks for
  /// @param toLast  whether the months of provinces with less go to the last one
  @Nullable Long sum(int leastMonths, boolean toLast, Divisor divisor, Rate accrual) {
    if (isUnknown) {
      return null;
    }
    long sum = 0;
    for (int province = 0; province < PROVINCES; province++) {
      boolean isLast = province == lastProvince;
      if (months[province] == 0 || (months[province] < leastMonths && !(toLast && isLast))) {
        continue;
      }
      int counted =
          months[province] + (toLast && isLast ? monthsOfOthersBelow(leastMonths, province) : 0);
      Long pension = pensionOf(province, counted, divisor, accrual);
      if (pension == null) {
        return null;
      }
      sum += pension;
    }
    return sum;
  }

  private int monthsOfOthersBelow(int leastMonths, int last) {
    int others = 0;
    for (int province = 0; province < PROVINCES; province++) {
      others += province != last && months[province] < leastMonths ? months[province] : 0;
    }
    return others;
  }

  private @Nullable Long pensionOf(int province, int counted, Divisor divisor, Rate accrual) {
    Series base = values.benefitBase().at(lastPlace[province]);
    if (!base.knows(retirementMonth)) {
      return null;
    }
    long wage = base.fen(retirementMonth);
    WageIndex index = new WageIndex((indices[province] + months[province] / 2) / months[province]);
    long basic =
        HALF_UP_TO_FEN.of(
            Exact.of(wage)
                .times(index)
                .plus(wage)
                .dividedBy(2)
                .times(Years.ofMonths(counted))
                .times(accrual));
    AccountRoll account = accounts[province];
    Long balance = account == null ? Long.valueOf(0) : account.balance();
    return balance == null ? null : basic + HALF_UP_TO_FEN.of(Exact.of(balance).dividedBy(divisor));
  }
}
