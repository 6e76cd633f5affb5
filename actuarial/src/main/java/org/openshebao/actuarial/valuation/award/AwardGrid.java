package org.openshebao.actuarial.valuation.award;

import java.util.Arrays;

/// A function of two numbers, known at the crossings of a grid and linear in each number between them; beyond the grid it goes on as in
/// its last cell.
public final class AwardGrid {

  private final double[] first;
  private final double[] second;
  private final double[][] values;

  private AwardGrid(double[] first, double[] second, double[][] values) {
    this.first = first;
    this.second = second;
    this.values = values;
  }

  /// From nodes in rising order and the values at their crossings.
  public static AwardGrid of(double[] first, double[] second, double[][] values) {
    requireRising(first);
    requireRising(second);
    double[][] copy = new double[first.length][];
    for (int i = 0; i < first.length; i++) {
      if (values[i].length != second.length) {
        throw new IllegalArgumentException(
            "Row %d of a grid has %d values for %d nodes."
                .formatted(i, values[i].length, second.length));
      }
      copy[i] = values[i].clone();
    }
    return new AwardGrid(first.clone(), second.clone(), copy);
  }

  private static void requireRising(double[] nodes) {
    if (nodes.length < 2) {
      throw new IllegalArgumentException("A grid needs two nodes or more along each side.");
    }
    for (int i = 1; i < nodes.length; i++) {
      if (!(nodes[i] > nodes[i - 1])) {
        throw new IllegalArgumentException(
            "The nodes of a grid must rise but %s follows %s.".formatted(nodes[i], nodes[i - 1]));
      }
    }
  }

  /// The value at a place.
  public double at(double a, double b) {
    int i = cell(first, a);
    int j = cell(second, b);
    double u = (a - first[i]) / (first[i + 1] - first[i]);
    double v = (b - second[j]) / (second[j + 1] - second[j]);
    double low = values[i][j] + v * (values[i][j + 1] - values[i][j]);
    double high = values[i + 1][j] + v * (values[i + 1][j + 1] - values[i + 1][j]);
    return low + u * (high - low);
  }

  private static int cell(double[] nodes, double x) {
    int at = Arrays.binarySearch(nodes, x);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, nodes.length - 2);
  }
}
