package org.openshebao.actuarial.indicator;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The reserve of a scheme, end of year by end of year: F(t) = F(t−1)·(1+i) + (C − E)·(1+i)^½. It may turn negative: a debt.
public final class Reserve {

  private final CashFlows flows;
  private final double start;
  private final double[] ends;

  private Reserve(CashFlows flows, double start, double[] ends) {
    this.flows = flows;
    this.start = start;
    this.ends = ends;
  }

  /// The path from F(t0) at the end of the base year.
  public static Reserve of(CashFlows flows, double start, double interest) {
    double[] ends = new double[flows.years()];
    double fund = start;
    for (int i = 0; i < ends.length; i++) {
      int year = flows.firstYear() + i;
      fund = next(fund, flows.contributions(year) - flows.expenditure(year), interest);
      ends[i] = fund;
    }
    return new Reserve(flows, start, ends);
  }

  /// F(t) after a year with a balance in its middle.
  static double next(double fund, double balance, double interest) {
    return fund * (1 + interest) + balance * Math.sqrt(1 + interest);
  }

  /// F at the end of a year; of the base year too.
  public double end(int year) {
    return year == flows.firstYear() - 1 ? start : ends[year - flows.firstYear()];
  }

  /// F(t)/E(t): years of expenditure that the reserve at the end of the year would pay.
  public OptionalDouble ratio(int year) {
    return over(end(year), flows.expenditure(year));
  }

  /// F(t−1)/E(t): the reserve at the beginning of the year over its expenditure (trust fund ratio).
  public OptionalDouble ratioAtBeginning(int year) {
    return over(end(year - 1), flows.expenditure(year));
  }

  private static OptionalDouble over(double fund, double expenditure) {
    return expenditure > 0 ? OptionalDouble.of(fund / expenditure) : OptionalDouble.empty();
  }

  /// The first year whose contributions do not pay its expenditure.
  public OptionalInt firstDeficit() {
    for (int year = flows.firstYear(); year <= flows.lastYear(); year++) {
      if (flows.contributions(year) < flows.expenditure(year)) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }

  /// The year at whose end the reserve is highest.
  public int peakYear() {
    int peak = flows.firstYear() - 1;
    for (int year = flows.firstYear(); year <= flows.lastYear(); year++) {
      if (end(year) > end(peak)) {
        peak = year;
      }
    }
    return peak;
  }

  /// The first year at whose end nothing is left.
  public OptionalInt exhaustion() {
    for (int year = flows.firstYear(); year <= flows.lastYear(); year++) {
      if (end(year) < 0) {
        return OptionalInt.of(year);
      }
    }
    return OptionalInt.empty();
  }
}
