package org.openshebao.statistics.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Gini coefficients of one variable in several domains.
///
/// G = 2 Σ w_i y_i C_i / (N T) − 1,  C_i = Σ_j w_j (1[y_j < y_i] + ½ 1[y_j = y_i]), N = Σ w, T = Σ w y
///
/// The influence is the derivative by the weight of a row: 2 (y C + D) / (N T) − (G + 1)(1/N + y/T), D_i = Σ_j w_j y_j (1[y_j > y_i] + ½ 1[y_j = y_i]).
///
/// @see "Langel and Tillé (2013), Variance estimation of the Gini index, Journal of the Royal Statistical Society A 176"
public final class GiniStatistic implements WeightedStatistic {

  private final double[] y;
  private final List<boolean[]> domains;
  private final List<int[]> orders;

  /// @param domains  the rows of each, which have a value
  public GiniStatistic(double[] y, List<boolean[]> domains) {
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
    double[] gini = new double[domains.size()];
    for (int j = 0; j < gini.length; j++) {
      Sums sums = new Sums(orders.get(j), weights);
      double area = 0;
      for (int row : orders.get(j)) {
        area += weights[row] * y[row] * sums.below[row];
      }
      gini[j] = 2 * area / (sums.population * sums.total) - 1;
    }
    return gini;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    Sums sums = new Sums(orders.get(j), weights);
    for (int row = 0; row < into.length; row++) {
      into[row] = 0;
      if (domains.get(j)[row]) {
        into[row] =
            2 * (y[row] * sums.below[row] + sums.above[row]) / (sums.population * sums.total)
                - (estimate[j] + 1) * (1 / sums.population + y[row] / sums.total);
      }
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return domains.get(j);
  }

  /// Weight below and weighted value above each row, half of what ties with it.
  private final class Sums {
    final double[] below = new double[y.length];
    final double[] above = new double[y.length];
    double population;
    double total;

    Sums(int[] order, double[] weights) {
      for (int from = 0; from < order.length; ) {
        int to = from;
        double tied = 0;
        while (to < order.length && y[order[to]] == y[order[from]]) {
          tied += weights[order[to++]];
        }
        double value = y[order[from]];
        for (int k = from; k < to; k++) {
          below[order[k]] = population + tied / 2;
          above[order[k]] = total + tied * value / 2; // what is not above yet
        }
        population += tied;
        total += tied * value;
        from = to;
      }
      for (int row : order) {
        above[row] = total - above[row];
      }
    }
  }
}
