package org.openshebao.actuarial.branch.injury;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.PaysItsOwnWay;
import org.openshebao.base.text.Label;

/// Protection against occupational injury for work on platforms, paid for by a levy on each order instead of a rate on wages.
///
///     income = Σ orders·levy     cost = Σ orders·accidents·cost     break-even levy = accidents·cost, with administration
///
/// Nobody is insured by the head: what is insured is the order.
public final class OccupationalInjury implements Branch, PaysItsOwnWay {

  private final int firstYear;
  private final int years;
  private final List<OrderKind> kinds;
  private final double costGrowth;

  /// Of orders.
  ///
  /// @param costGrowth  of the cost of an accident, a year
  public OccupationalInjury(int firstYear, int years, List<OrderKind> kinds, double costGrowth) {
    if (years < 1) {
      throw new IllegalArgumentException("At least one year is needed but was " + years + ".");
    }
    this.firstYear = firstYear;
    this.years = years;
    this.kinds = List.copyOf(kinds);
    this.costGrowth = costGrowth;
  }

  /// The kinds of orders.
  public List<OrderKind> kinds() {
    return kinds;
  }

  /// Orders of a kind in a year.
  public double orders(OrderKind kind, int t) {
    return kind.orders() * Math.pow(1 + kind.growth(), t);
  }

  /// Orders of all kinds in a year.
  public double orders(int t) {
    double sum = 0;
    for (OrderKind kind : kinds) {
      sum += orders(kind, t);
    }
    return sum;
  }

  /// The levy on an order that pays for its accidents, administration (over benefits) included.
  public double breakEvenLevy(OrderKind kind, int t, double administration) {
    return kind.accidents() / 1e6 * cost(kind, t) * (1 + administration);
  }

  private double cost(OrderKind kind, int t) {
    return kind.cost() * Math.pow(1 + costGrowth, t);
  }

  @Override
  public double income(int t) {
    double sum = 0;
    for (OrderKind kind : kinds) {
      sum += orders(kind, t) * kind.levy();
    }
    return sum;
  }

  @Override
  public int years() {
    return years;
  }

  @Override
  public int firstYear() {
    return firstYear;
  }

  @Override
  public List<Cost> costs(int t) {
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      OrderKind kind = kinds.get(i);
      costs.add(
          Cost.ofFund(
              "kind" + (i + 1),
              new Label("accidents: " + kind.label().en(), "事故赔付：" + kind.label().zh()),
              orders(kind, t) * kind.accidents() / 1e6 * cost(kind, t)));
    }
    return costs;
  }

  @Override
  public double variance(int t) {
    double sum = 0;
    for (OrderKind kind : kinds) {
      double cost = cost(kind, t);
      sum +=
          orders(kind, t)
              * kind.accidents()
              / 1e6
              * cost
              * cost
              * (1 + kind.variation() * kind.variation());
    }
    return sum;
  }

  @Override
  public double insured(int t) {
    return orders(t);
  }

  @Override
  public double wageBill(int t) {
    return 0;
  }
}
