package org.openshebao.statistics.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// What the richest fifth has over what the poorest fifth has, S80/S20, in several domains.
///
/// S20 = Σ w y 1[y ≤ Q20], influence y 1[y ≤ Q] − Q (1[y ≤ Q] − 0.2): the density at the quantile cancels out
///
/// @see "Hulliger and Münnich (2006), Variance estimation for complex surveys in the presence of outliers; Osier (2009)"
public final class QuintileShareRatio implements WeightedStatistic {

  private final double[] y;
  private final List<boolean[]> domains;
  private final List<int[]> orders;

  /// @param domains  the rows of each, which have a value
  public QuintileShareRatio(double[] y, List<boolean[]> domains) {
    this.y = y.clone();
    this.domains = List.copyOf(domains);
    this.orders = domains.stream().map(rows -> RowOrder.of(y, rows)).toList();
  }

  @Override
  public int size() {
    return domains.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double[] ratios = new double[domains.size()];
    for (int j = 0; j < ratios.length; j++) {
      double[] parts = parts(j, weights);
      ratios[j] = parts[1] / parts[0];
    }
    return ratios;
  }

  /// S20, S80, Q20 and Q80.
  private double[] parts(int j, double[] weights) {
    int[] order = orders.get(j);
    double low = RowOrder.quantile(y, order, weights, 0.2);
    double high = RowOrder.quantile(y, order, weights, 0.8);
    double poor = 0;
    double rich = 0;
    for (int row : order) {
      poor += y[row] <= low ? weights[row] * y[row] : 0;
      rich += y[row] > high ? weights[row] * y[row] : 0;
    }
    return new double[] {poor, rich, low, high};
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double[] parts = parts(j, weights);
    for (int row = 0; row < into.length; row++) {
      into[row] = 0;
      if (domains.get(j)[row]) {
        double below = y[row] <= parts[2] ? 1 : 0;
        double above = y[row] > parts[3] ? 1 : 0;
        double poor = y[row] * below - parts[2] * (below - 0.2);
        double rich = y[row] * above - parts[3] * (above - 0.2);
        into[row] = (rich - estimate[j] * poor) / parts[0];
      }
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return domains.get(j);
  }
}
