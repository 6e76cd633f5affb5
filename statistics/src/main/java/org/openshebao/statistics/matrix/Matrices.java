package org.openshebao.statistics.matrix;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/// Small dense matrices as rows of doubles.
public final class Matrices {

  private Matrices() {}

  /// x with A·x = b.
  public static double[] solve(double[][] a, double[] b) {
    return new QRDecomposition(new Array2DRowRealMatrix(a, false), 1e-14)
        .getSolver()
        .solve(new ArrayRealVector(b, false))
        .toArray();
  }

  /// X with A·X = B.
  public static double[][] solve(double[][] a, double[][] b) {
    return new QRDecomposition(new Array2DRowRealMatrix(a, false), 1e-14)
        .getSolver()
        .solve(new Array2DRowRealMatrix(b, false))
        .getData();
  }

  /// The inverse of A.
  public static double[][] inverse(double[][] a) {
    return solve(a, MatrixUtils.createRealIdentityMatrix(a.length).getData());
  }

  /// The Moore–Penrose inverse of A: also when its rows depend on each other.
  public static double[][] pseudoInverse(double[][] a) {
    SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(a));
    double[] singular = svd.getSingularValues();
    double least = singular[0] * 256 * Math.ulp(1.0);
    RealMatrix v = svd.getV();
    RealMatrix u = svd.getU();
    double[][] inverse = new double[a.length][a.length];
    for (int k = 0; k < singular.length; k++) {
      if (singular[k] <= least) {
        continue;
      }
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a.length; j++) {
          inverse[i][j] += v.getEntry(i, k) * u.getEntry(j, k) / singular[k];
        }
      }
    }
    return inverse;
  }

  /// A·B.
  public static double[][] multiply(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        double left = a[i][k];
        for (int j = 0; j < b[k].length; j++) {
          product[i][j] += left * b[k][j];
        }
      }
    }
    return product;
  }

  /// A·x.
  public static double[] multiply(double[][] a, double[] x) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = dot(a[i], x);
    }
    return product;
  }

  /// Aᵀ.
  public static double[][] transpose(double[][] a) {
    double[][] transposed = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        transposed[j][i] = a[i][j];
      }
    }
    return transposed;
  }

  /// x·y.
  public static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }

  /// Sum of the elements.
  public static double sum(double[] x) {
    double sum = 0;
    for (double each : x) {
      sum += each;
    }
    return sum;
  }
}
