package org.openshebao.statistics.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.variance.WeightedStatistic;

/// Foster–Greer–Thorbecke poverty of several domains: the head count (α = 0), the gap (1), its square (2).
///
/// P = Σ w ((z − y)/z)^α 1[y < z] / Σ w  (1[y ≤ z] when α = 0 and z is relative). The line z is a number, or a share c of a quantile Q_p of the
/// whole population; then its own error enters: dz = −c (1[y ≤ Q] − p) / (N f(Q)), the density f by a Gaussian kernel of bandwidth s N^(−1/5).
///
/// @see "Berger and Skinner (2003), Variance estimation for a low income proportion, Applied Statistics 52; Deville (1999), Survey Methodology 25"
public final class PovertyStatistic implements WeightedStatistic {

  private final double[] y;
  private final List<boolean[]> domains;
  private final boolean[] everybody;
  private final int[] order;
  private final PovertyLine line;
  private final int alpha;

  /// @param domains  the rows of each, which have a value
  /// @param everybody  the rows that a relative line is taken from
  public PovertyStatistic(
      double[] y, List<boolean[]> domains, boolean[] everybody, PovertyLine line, int alpha) {
    if (alpha < 0 || alpha > 2) {
      throw new IllegalArgumentException(
          "α of a poverty measure must be 0, 1 or 2 but was " + alpha + ".");
    }
    this.y = y.clone();
    this.domains = List.copyOf(domains);
    this.everybody = everybody.clone();
    this.order = RowOrder.of(y, everybody);
    this.line = line;
    this.alpha = alpha;
  }

  @Override
  public int size() {
    return domains.size();
  }

  @Override
  public double[] estimate(double[] weights) {
    double z = line.of(y, order, weights);
    double[] poverty = new double[domains.size()];
    for (int j = 0; j < poverty.length; j++) {
      double sum = 0;
      double gap = 0;
      for (int row = 0; row < y.length; row++) {
        if (domains.get(j)[row]) {
          sum += weights[row];
          gap += weights[row] * gap(y[row], z);
        }
      }
      poverty[j] = gap / sum;
    }
    return poverty;
  }

  private double gap(double value, double z) {
    boolean poor = alpha == 0 && line.isRelative() ? value <= z : value < z;
    return poor ? Math.pow((z - value) / z, alpha) : 0;
  }

  @Override
  public void influence(int j, double[] weights, double[] estimate, double[] into) {
    double z = line.of(y, order, weights);
    boolean[] rows = domains.get(j);
    double sum = 0;
    double slope = 0; // of P by z
    for (int row = 0; row < y.length; row++) {
      if (rows[row]) {
        sum += weights[row];
        if (alpha > 0 && y[row] < z) {
          slope += weights[row] * alpha * Math.pow((z - y[row]) / z, alpha - 1) * y[row] / (z * z);
        }
      }
    }
    if (alpha == 0 && line.isRelative()) {
      slope = Density.at(z, y, rows, weights) * sum;
    }
    double[] ofLine = line.isRelative() ? line.influence(y, everybody, order, weights) : null;
    for (int row = 0; row < into.length; row++) {
      into[row] = rows[row] ? (gap(y[row], z) - estimate[j]) / sum : 0;
      if (ofLine != null && everybody[row]) {
        into[row] += slope / sum * ofLine[row];
      }
    }
  }

  @Override
  public boolean @Nullable [] rowsOf(int j) {
    return line.isRelative() ? everybody : domains.get(j);
  }
}
