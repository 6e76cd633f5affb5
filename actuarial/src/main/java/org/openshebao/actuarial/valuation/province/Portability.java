package org.openshebao.actuarial.valuation.province;

/// Insured persons who move between provinces take the account in full and a share of their bases from the pool.
///
/// What the pool owes movers is followed as a stock a province: M grows by the pool's share of credited bases and by what movers bring,
/// and falls with those who leave the insured and with movers, in proportion.
///
/// @param poolShare  of bases that goes along: 12 %
/// @param movers  share of a province's contributors that leaves it for others in a year
/// @see "国办发〔2009〕66号, 四"
public record Portability(double poolShare, double movers) {

  /// Nobody moves.
  public static final Portability NONE = new Portability(0.12, 0);

  public Portability {
    if (!(poolShare >= 0 && poolShare <= 1 && movers >= 0 && movers <= 1)) {
      throw new IllegalArgumentException(
          "The pool's share and the movers must be from 0 to 1 but are %s and %s."
              .formatted(poolShare, movers));
    }
  }

  /// What each pool receives less what it gives in a year; adds up to zero. Movers choose provinces by their contributors.
  ///
  /// @param stocks  M by province
  /// @param contributors  by province
  public double[] net(double[] stocks, double[] contributors) {
    double all = 0;
    for (double persons : contributors) {
      all += persons;
    }
    double[] net = new double[stocks.length];
    for (int from = 0; from < net.length; from++) {
      double others = all - contributors[from];
      if (others <= 0) {
        continue;
      }
      double gone = movers * stocks[from];
      net[from] -= gone;
      for (int to = 0; to < net.length; to++) {
        if (to != from) {
          net[to] += gone * contributors[to] / others;
        }
      }
    }
    return net;
  }
}
