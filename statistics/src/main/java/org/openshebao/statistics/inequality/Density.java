package org.openshebao.statistics.inequality;

/// The density of a variable in the population, by a Gaussian kernel of bandwidth s N^(−1/5).
///
/// @see "Osier (2009), Variance estimation for complex indicators of poverty and inequality, Survey Research Methods 3"
final class Density {

  private Density() {}

  static double at(double point, double[] y, boolean[] rows, double[] weights) {
    double population = 0;
    double mean = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] != 0) {
        population += weights[row];
        mean += weights[row] * y[row];
      }
    }
    mean /= population;
    double square = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] != 0) {
        square += weights[row] * (y[row] - mean) * (y[row] - mean);
      }
    }
    double bandwidth = Math.sqrt(square / population) / Math.pow(population, 0.2);
    double sum = 0;
    for (int row = 0; row < y.length; row++) {
      if (rows[row] && weights[row] != 0) {
        double u = (point - y[row]) / bandwidth;
        sum += weights[row] * Math.exp(-u * u / 2);
      }
    }
    return sum / (bandwidth * population * Math.sqrt(2 * Math.PI));
  }
}
