package org.openshebao.statistics.matrix;

import java.util.ArrayList;
import java.util.List;

/// An orthonormal basis of the space that some columns span, by Gram–Schmidt applied twice, which keeps it orthogonal to the last
/// bits. Columns that depend on earlier ones are left out.
public final class OrthonormalBasis {

  /// A column whose rest is this small against itself lies in the space of the earlier ones.
  private static final double TOLERANCE = 1e-9;

  private final List<double[]> vectors = new ArrayList<>();

  /// The basis of the space of `columns`, each of one length.
  public OrthonormalBasis(List<double[]> columns) {
    for (double[] column : columns) {
      double[] rest = column.clone();
      double norm = norm(rest);
      residualize(rest);
      residualize(rest);
      double left = norm(rest);
      if (norm > 0 && left > TOLERANCE * norm) {
        for (int i = 0; i < rest.length; i++) {
          rest[i] /= left;
        }
        vectors.add(rest);
      }
    }
  }

  /// Dimension of the space.
  public int rank() {
    return vectors.size();
  }

  /// Takes from `x` its projection on the space, in place.
  public void residualize(double[] x) {
    for (double[] q : vectors) {
      double dot = 0;
      for (int i = 0; i < x.length; i++) {
        dot += q[i] * x[i];
      }
      for (int i = 0; i < x.length; i++) {
        x[i] -= dot * q[i];
      }
    }
  }

  private static double norm(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each * each;
    }
    return Math.sqrt(sum);
  }
}
