package org.openshebao.actuarial.valuation.province;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.valuation.ValuationModel;
import org.openshebao.actuarial.valuation.result.Item;
import org.openshebao.actuarial.valuation.result.Projection;

/// Provinces projected one by one, with what passes between them.
///
///     R(p, t) = R(p, t−1)·(1 + i) + (C + G − E + adjustment + movers)·(1 + i)^½
///
/// Adjustment and movers add up to zero over the provinces in every year, which is checked.
public final class ProvincialProjection {

  private static final double BOUND = 1e-9;

  private final List<Province> provinces;
  private final List<Projection> projections;
  private final double[][] adjustment; // [province][t]
  private final double[][] movers;
  private final double[][] reserves;

  private ProvincialProjection(
      List<Province> provinces,
      List<Projection> projections,
      double[][] adjustment,
      double[][] movers,
      double[][] reserves) {
    this.provinces = List.copyOf(provinces);
    this.projections = List.copyOf(projections);
    this.adjustment = adjustment;
    this.movers = movers;
    this.reserves = reserves;
  }

  /// Projects all provinces, on the threads of the common pool; the result is the same for any number.
  public static ProvincialProjection of(
      List<Province> provinces, CentralAdjustment fund, Portability portability) {
    List<Projection> projections =
        provinces.parallelStream().map(each -> ValuationModel.project(each.input())).toList();
    int count = provinces.size();
    int years = provinces.getFirst().input().years();
    int base = provinces.getFirst().input().baseYear();
    double[][] adjustment = new double[count][years + 1];
    double[][] movers = new double[count][years + 1];
    double[][] reserves = new double[count][years + 1];
    double[] stocks = new double[count];
    double[] wages = new double[count];
    double[] contributors = new double[count];
    double[] pensioners = new double[count];
    for (int t = 0; t <= years; t++) {
      for (int p = 0; p < count; p++) {
        Projection own = projections.get(p);
        wages[p] = own.get(Item.BENEFIT_BASE, base + t);
        contributors[p] = own.get(Item.CONTRIBUTORS, base + t);
        pensioners[p] = own.get(Item.PENSIONERS, base + t);
        double stayed =
            t == 0 || own.get(Item.CONTRIBUTORS, base + t - 1) == 0
                ? 1
                : Math.clamp(
                    1
                        - own.get(Item.NEW_PENSIONERS, base + t)
                            / own.get(Item.CONTRIBUTORS, base + t - 1),
                    0,
                    1);
        stocks[p] =
            stocks[p] * stayed + portability.poolShare() * own.get(Item.INSURED_WAGES, base + t);
        reserves[p][t] = own.get(Item.RESERVE, base);
      }
      if (t == 0) {
        continue;
      }
      double[] central = fund.net(wages, contributors, pensioners);
      double[] moved = portability.net(stocks, contributors);
      double turnover = 0;
      for (int p = 0; p < count; p++) {
        turnover += wages[p] * contributors[p] + stocks[p];
      }
      requireZero("The central adjustment", base + t, central, turnover);
      requireZero("What movers take along", base + t, moved, turnover);
      for (int p = 0; p < count; p++) {
        Projection own = projections.get(p);
        adjustment[p][t] = central[p];
        movers[p][t] = moved[p];
        stocks[p] += moved[p];
        double interest = own.input().economy().interest().get(t);
        double flow =
            own.get(Item.CONTRIBUTIONS, base + t)
                + own.get(Item.SUBSIDY, base + t)
                - own.get(Item.EXPENDITURE, base + t)
                + central[p]
                + moved[p];
        reserves[p][t] = reserves[p][t - 1] * (1 + interest) + flow * Math.sqrt(1 + interest);
      }
    }
    return new ProvincialProjection(provinces, projections, adjustment, movers, reserves);
  }

  private static void requireZero(String what, int year, double[] net, double turnover) {
    double sum = 0;
    for (double each : net) {
      sum += each;
    }
    if (!(Math.abs(sum) <= BOUND * Math.max(1, turnover))) {
      throw new IllegalStateException(
          "%s does not add up to zero in %d but to %s.".formatted(what, year, sum));
    }
  }

  /// The provinces.
  public List<Province> provinces() {
    return provinces;
  }

  /// The projection of a province, transfers apart.
  public Projection projection(int province) {
    return projections.get(province);
  }

  /// What a province receives from the central fund less what it pays.
  public double adjustment(int province, int year) {
    return adjustment[province][year - base()];
  }

  /// What its pool receives for movers less what it gives.
  public double movers(int province, int year) {
    return movers[province][year - base()];
  }

  /// Its reserve at the end of a year, transfers included.
  public double reserve(int province, int year) {
    return reserves[province][year - base()];
  }

  /// An item of all provinces together.
  public double sum(Item item, int year) {
    double sum = 0;
    for (Projection each : projections) {
      sum += each.get(item, year);
    }
    return sum;
  }

  /// The reserves of all provinces together.
  public double reserve(int year) {
    double sum = 0;
    for (int p = 0; p < projections.size(); p++) {
      sum += reserve(p, year);
    }
    return sum;
  }

  /// The first years in which reserves are used up; −1 where they are not.
  public List<Integer> exhaustion() {
    List<Integer> years = new ArrayList<>();
    for (double[] path : reserves) {
      int found = -1;
      for (int t = 1; t < path.length && found < 0; t++) {
        found = path[t] < 0 ? base() + t : -1;
      }
      years.add(found);
    }
    return years;
  }

  private int base() {
    return provinces.getFirst().input().baseYear();
  }
}
