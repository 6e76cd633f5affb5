package org.openshebao.actuarial.valuation.result;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openshebao.actuarial.valuation.input.Economy;

/// What a projection comes to. A ratio whose base is zero is not defined.
///
/// Rates are fractions of insured wages BW; values stand at the end of the base year; v(t) discounts from the middle of a year.
///
/// @see "Iyer (1999), Actuarial Mathematics of Social Security Pensions"
public final class Indicators {

  private final Projection projection;
  private final String scope;
  private final int baseYear;

  Indicators(Projection projection, String scope) {
    this.projection = projection;
    this.scope = scope;
    this.baseYear = projection.baseYear();
  }

  private double get(Item item, int year) {
    return projection.get(scope, item, year);
  }

  private static OptionalDouble ratio(double over, double base) {
    return base != 0 ? OptionalDouble.of(over / base) : OptionalDouble.empty();
  }

  /// PAYG(t) = E/BW.
  public OptionalDouble payAsYouGo(int year) {
    return ratio(get(Item.EXPENDITURE, year), get(Item.INSURED_WAGES, year));
  }

  /// Contributors for each pensioner.
  public OptionalDouble demographicRatio(int year) {
    return ratio(get(Item.CONTRIBUTORS, year), get(Item.PENSIONERS, year));
  }

  /// Average pension over the average wage of insured persons.
  public OptionalDouble averageReplacement(int year) {
    return ratio(
        get(Item.PENSIONS, year), get(Item.PENSIONERS, year) * get(Item.AVERAGE_WAGE, year));
  }

  /// Average new pension over the benefit base.
  public OptionalDouble newAwardReplacement(int year) {
    return get(Item.NEW_PENSIONERS, year) > 0
        ? ratio(get(Item.NEW_PENSION, year), get(Item.BENEFIT_BASE, year))
        : OptionalDouble.empty();
  }

  /// Expenditure over the gross domestic product.
  public OptionalDouble costToProduct(int year) {
    return ratio(get(Item.EXPENDITURE, year), get(Item.PRODUCT, year));
  }

  /// Ordinary and residual subsidy over the gross domestic product.
  public OptionalDouble subsidyToProduct(int year) {
    return ratio(
        get(Item.SUBSIDY, year) + get(Item.RESIDUAL_SUBSIDY, year), get(Item.PRODUCT, year));
  }

  /// F(t)/E(t): years of expenditure in the reserve at the end of the year.
  public OptionalDouble reserveRatio(int year) {
    return ratio(get(Item.RESERVE, year), get(Item.EXPENDITURE, year));
  }

  /// F(t−1)/E(t): the reserve at the beginning of the year over its expenditure (trust fund ratio).
  public OptionalDouble trustFundRatio(int year) {
    return ratio(get(Item.RESERVE, year - 1), get(Item.EXPENDITURE, year));
  }

  /// Σ v(t)·item over the first `years` years.
  public double value(Item item, int years) {
    requireYears(years);
    double sum = 0;
    for (int year = baseYear + 1; year <= baseYear + years; year++) {
      sum += projection.discount(year) * get(item, year);
    }
    return sum;
  }

  private void requireYears(int years) {
    if (years < 1 || baseYear + years > projection.lastYear()) {
      throw new IllegalArgumentException(
          "The projection has %d years; %d were asked for."
              .formatted(projection.lastYear() - baseYear, years));
    }
  }

  /// GAP over the first `years` years: the level rate that with the reserve (or without it) pays all expenditure.
  public OptionalDouble generalAverage(int years, boolean withReserve) {
    double reserve = withReserve ? get(Item.RESERVE, baseYear) : 0;
    return ratio(value(Item.EXPENDITURE, years) - reserve, value(Item.INSURED_WAGES, years));
  }

  /// The part of the GAP without reserve that one kind of expenditure takes; the parts add up.
  public OptionalDouble generalAverage(Item expenditure, int years) {
    return ratio(value(expenditure, years), value(Item.INSURED_WAGES, years));
  }

  /// PV of new awards over PV of insured wages.
  public OptionalDouble terminalFunding(int years) {
    return ratio(value(Item.AWARDS_VALUE, years), value(Item.INSURED_WAGES, years));
  }

  /// (PV C + PV G + F0 − PV E)/PV BW.
  public OptionalDouble actuarialBalance(int years) {
    return ratio(-unfundedObligation(years), value(Item.INSURED_WAGES, years));
  }

  /// Open-group unfunded obligation: PV E − PV C − PV G − F0, with the ordinary subsidy only.
  public double unfundedObligation(int years) {
    return value(Item.EXPENDITURE, years)
        - value(Item.CONTRIBUTIONS, years)
        - value(Item.SUBSIDY, years)
        - get(Item.RESERVE, baseYear);
  }

  /// Scaled premium: the least level rate, without subsidies, for which the reserve never falls from the end of `from` to that of `to`.
  public OptionalDouble scaledPremium(int from, int to) {
    return least(rate -> {
      double reserve = get(Item.RESERVE, from);
      for (int year = from + 1; year <= to; year++) {
        double next = next(reserve, rate, year);
        if (next < reserve) {
          return false;
        }
        reserve = next;
      }
      return true;
    });
  }

  /// Steady-state rate: the least level rate from the end of the base year by which the ratio of the reserve at the beginning of the year to
  /// expenditure is at least as high in `late` as in `early`.
  public OptionalDouble steadyState(int early, int late) {
    return least(rate -> {
      double reserve = get(Item.RESERVE, baseYear);
      double first = Double.NaN;
      for (int year = baseYear + 1; year <= late; year++) {
        if (year == early) {
          first = reserve / get(Item.EXPENDITURE, year);
        }
        if (year == late) {
          return reserve / get(Item.EXPENDITURE, year) >= first;
        }
        reserve = next(reserve, rate, year);
      }
      return false;
    });
  }

  /// The least level rate by which the reserve at the end of `year` is `ratio` years of its expenditure.
  public OptionalDouble reserveTarget(int year, double ratio) {
    return least(rate -> reserve(rate, year) >= ratio * get(Item.EXPENDITURE, year));
  }

  /// The reserve at the end of a year if `rate` had been charged throughout, without subsidies.
  public double reserve(double rate, int year) {
    double reserve = get(Item.RESERVE, baseYear);
    for (int each = baseYear + 1; each <= year; each++) {
      reserve = next(reserve, rate, each);
    }
    return reserve;
  }

  private double next(double reserve, double rate, int year) {
    double interest = projection.input().economy().interest().get(year - baseYear);
    return reserve * (1 + interest)
        + (rate * get(Item.INSURED_WAGES, year) - get(Item.EXPENDITURE, year))
            * Math.sqrt(1 + interest);
  }

  private interface Enough {
    boolean at(double rate);
  }

  /// The least rate that is enough, when more is enough too; to the last bit.
  private static OptionalDouble least(Enough enough) {
    if (enough.at(0)) {
      return OptionalDouble.of(0);
    }
    double low = 0;
    double high = 1;
    while (!enough.at(high)) {
      low = high;
      high *= 2;
      if (high > 1e6) {
        return OptionalDouble.empty();
      }
    }
    while (high - low > 1e-14) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (enough.at(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalDouble.of(high);
  }

  /// The first year with C + G below E; G is the ordinary subsidy, or nothing.
  public OptionalInt firstDeficit(boolean withSubsidy) {
    for (int year = baseYear + 1; year <= projection.lastYear(); year++) {
      if (income(year, withSubsidy) < get(Item.EXPENDITURE, year)) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  private double income(int year, boolean withSubsidy) {
    return get(Item.CONTRIBUTIONS, year) + (withSubsidy ? get(Item.SUBSIDY, year) : 0);
  }

  /// The first year in which contributions, subsidies and interest together do not pay the expenditure: the reserve falls.
  public OptionalInt firstTotalDeficit() {
    for (int year = baseYear + 1; year <= projection.lastYear(); year++) {
      if (get(Item.RESERVE, year) < get(Item.RESERVE, year - 1)) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  /// The year at whose end the reserve is highest.
  public int peakYear() {
    int peak = baseYear;
    for (int year = baseYear + 1; year <= projection.lastYear(); year++) {
      if (get(Item.RESERVE, year) > get(Item.RESERVE, peak)) {
        peak = year;
      }
    }
    return peak;
  }

  /// When the reserve is used up, as a year and its part (2035.5 is the middle of 2035), on a straight line between ends of years.
  public OptionalDouble exhaustion() {
    for (int year = baseYear + 1; year <= projection.lastYear(); year++) {
      double end = get(Item.RESERVE, year);
      double start = get(Item.RESERVE, year - 1);
      if (end < 0) {
        return OptionalDouble.of(year + (start <= 0 ? 0 : start / (start - end)));
      }
    }
    return OptionalDouble.empty();
  }

  /// The economy behind it.
  public Economy economy() {
    return projection.input().economy();
  }
}
