package org.openshebao.statistics.inequality;

/// Below what somebody is poor.
///
/// @param amount  a number; NaN for a relative line
/// @param share  of the quantile, 0.6 for at risk of poverty
/// @param probability  of the quantile, 0.5 for the median
public record PovertyLine(double amount, double share, double probability) {

  /// An amount that is the same whatever the sample says.
  public static PovertyLine ofAmount(double amount) {
    if (!(amount > 0)) {
      throw new IllegalArgumentException("A poverty line must be positive but was " + amount + ".");
    }
    return new PovertyLine(amount, Double.NaN, Double.NaN);
  }

  /// A share of a quantile of the population.
  public static PovertyLine relative(double share, double probability) {
    if (!(share > 0) || !(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "A relative poverty line is a positive share of a quantile between 0 and 1 but was %s of %s."
              .formatted(share, probability));
    }
    return new PovertyLine(Double.NaN, share, probability);
  }

  /// Whether it depends on the sample.
  boolean isRelative() {
    return Double.isNaN(amount);
  }

  double of(double[] y, int[] order, double[] weights) {
    return isRelative() ? share * RowOrder.quantile(y, order, weights, probability) : amount;
  }

  /// The influence of each row on a relative line.
  double[] influence(double[] y, boolean[] everybody, int[] order, double[] weights) {
    double quantile = RowOrder.quantile(y, order, weights, probability);
    double population = 0;
    for (int row : order) {
      population += weights[row];
    }
    double density = Density.at(quantile, y, everybody, weights);
    double[] influence = new double[y.length];
    for (int row : order) {
      influence[row] =
          -share * ((y[row] <= quantile ? 1 : 0) - probability) / (population * density);
    }
    return influence;
  }
}
