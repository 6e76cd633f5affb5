package org.openshebao.actuarial.indicator;

import java.util.OptionalDouble;

/// Contribution rates that finance a scheme, each under its own rule.
///
/// A rate is a fraction of insured wages; where these are zero a rate is not defined.
///
/// @see "Iyer (1999), Actuarial Mathematics of Social Security Pensions, ch. 1–2"
public final class Premiums {

  private Premiums() {}

  /// PAYG(t) = E(t)/BW(t), the rate that pays the expenditure of a year.
  public static OptionalDouble payAsYouGo(CashFlows flows, int year) {
    return ratio(flows.expenditure(year), flows.insuredWages(year));
  }

  /// GAP(H) = (Σ v^(t−t0−½)·E − F(t0)) / Σ v^(t−t0−½)·BW, the level rate that together with the reserve pays everything of the
  /// first `years`.
  ///
  /// @param reserve  F(t0); 0 for the rate without it
  public static OptionalDouble generalAverage(
      CashFlows flows, double interest, int years, double reserve) {
    return ratio(
        flows.valueOfExpenditure(interest, years) - reserve,
        flows.valueOfInsuredWages(interest, years));
  }

  /// (PV C + F(t0) − PV E)/PV BW, a surplus as a fraction of insured wages.
  public static OptionalDouble actuarialBalance(
      CashFlows flows, double interest, int years, double reserve) {
    return ratio(
        flows.valueOfContributions(interest, years)
            + reserve
            - flows.valueOfExpenditure(interest, years),
        flows.valueOfInsuredWages(interest, years));
  }

  /// The scaled premium: the least level rate for which the reserve never falls in the first `years`.
  ///
  /// F(t) rises with the rate in every year, and so does F(t) − F(t−1) while interest is not negative: bisection finds it.
  ///
  /// @see "Thullen (1973), Techniques actuarielles de la sécurité sociale"
  public static OptionalDouble scaled(CashFlows flows, double interest, int years, double reserve) {
    double low = 0;
    double high = 1;
    while (!risesThroughout(flows, interest, years, reserve, high)) {
      high *= 2;
      if (high > 1e6) {
        return OptionalDouble.empty();
      }
    }
    if (risesThroughout(flows, interest, years, reserve, low)) {
      return OptionalDouble.of(low);
    }
    while (high - low > 1e-14) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        break;
      }
      if (risesThroughout(flows, interest, years, reserve, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalDouble.of(high);
  }

  private static boolean risesThroughout(
      CashFlows flows, double interest, int years, double reserve, double rate) {
    double fund = reserve;
    for (int year = flows.firstYear(); year < flows.firstYear() + years; year++) {
      double next =
          Reserve.next(fund, rate * flows.insuredWages(year) - flows.expenditure(year), interest);
      if (next < fund) {
        return false;
      }
      fund = next;
    }
    return true;
  }

  private static OptionalDouble ratio(double numerator, double denominator) {
    return denominator > 0 ? OptionalDouble.of(numerator / denominator) : OptionalDouble.empty();
  }
}
