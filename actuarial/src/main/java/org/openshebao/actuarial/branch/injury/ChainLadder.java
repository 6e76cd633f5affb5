package org.openshebao.actuarial.branch.injury;

/// The chain ladder: what claims of past years will still cost, from how those before them developed, and its standard error.
///
///     f(j) = Σ C(i,j+1)/Σ C(i,j)     C(i,n) = C(i,n−i)·f(n−i)·…·f(n−1)     reserve = C(i,n) − C(i,n−i)
///     s²(j) = Σ C(i,j)·(C(i,j+1)/C(i,j) − f(j))²/(n−j−2), the last one min(s⁴(n−2)/s²(n−3), s²(n−3), s²(n−2))
///     mse(i) = C(i,n)²·Σ s²(j)/f²(j)·(1/C(i,j) + 1/S(j)),   S(j) the sum of the C(k,j) behind f(j)
///
/// @see "Mack (1993), Distribution-free calculation of the standard error of chain ladder reserve estimates, ASTIN Bulletin 23(2)"
public final class ChainLadder {

  private final double[][] triangle;
  private final double[] factors;
  private final double[] squares;
  private final double[] sums;
  private final double[][] full;

  private ChainLadder(double[][] triangle) {
    this.triangle = triangle;
    int n = triangle.length;
    this.factors = new double[n - 1];
    this.sums = new double[n - 1];
    this.squares = new double[n - 1];
    for (int j = 0; j < n - 1; j++) {
      double next = 0;
      for (int i = 0; i < n - 1 - j; i++) {
        sums[j] += triangle[i][j];
        next += triangle[i][j + 1];
      }
      factors[j] = next / sums[j];
    }
    for (int j = 0; j < n - 2; j++) {
      for (int i = 0; i < n - 1 - j; i++) {
        double off = triangle[i][j + 1] / triangle[i][j] - factors[j];
        squares[j] += triangle[i][j] * off * off / (n - j - 2);
      }
    }
    if (n > 3) {
      double a = squares[n - 3];
      double b = squares[n - 4];
      squares[n - 2] = b > 0 ? Math.min(a * a / b, Math.min(a, b)) : 0;
    } else if (n == 3) {
      squares[n - 2] = squares[n - 3];
    }
    this.full = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        full[i][j] = j < n - i ? triangle[i][j] : full[i][j - 1] * factors[j - 1];
      }
    }
  }

  /// From cumulative payments.
  ///
  /// @param triangle  row i is the i-th year of accidents, with as many years of development as it has had: n, n − 1, …, 1
  public static ChainLadder of(double[][] triangle) {
    int n = triangle.length;
    if (n < 2) {
      throw new IllegalArgumentException(
          "A triangle needs two years of accidents or more but has %d.".formatted(n));
    }
    double[][] copy = new double[n][];
    for (int i = 0; i < n; i++) {
      copy[i] = triangle[i].clone();
      if (copy[i].length != n - i) {
        throw new IllegalArgumentException(
            "Row %d of the triangle must have %d years of development but has %d."
                .formatted(i + 1, n - i, copy[i].length));
      }
      for (int j = 0; j < copy[i].length; j++) {
        if (!(copy[i][j] > 0)) {
          throw new IllegalArgumentException(
              "Cumulative payments must be above 0 but in row %d, year %d are %s."
                  .formatted(i + 1, j + 1, copy[i][j]));
        }
      }
    }
    return new ChainLadder(copy);
  }

  /// How many years of accidents.
  public int years() {
    return triangle.length;
  }

  /// f(j), from development year j to the next, from 0.
  public double factor(int j) {
    return factors[j];
  }

  /// What the claims of year i will have cost in the end.
  public double ultimate(int i) {
    return full[i][triangle.length - 1];
  }

  /// Paid so far.
  public double paid(int i) {
    return triangle[i][triangle.length - 1 - i];
  }

  /// What is still to be paid for year i.
  public double reserve(int i) {
    return ultimate(i) - paid(i);
  }

  /// What is still to be paid for all years.
  public double reserve() {
    double sum = 0;
    for (int i = 0; i < triangle.length; i++) {
      sum += reserve(i);
    }
    return sum;
  }

  /// What is still to be paid in the k-th year from now, from 1: the next diagonals.
  public double payments(int k) {
    int n = triangle.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      int j = n - 1 - i + k;
      if (j < n) {
        sum += full[i][j] - full[i][j - 1];
      }
    }
    return sum;
  }

  /// The standard error of the reserve of year i.
  public double error(int i) {
    return Math.sqrt(meanSquare(i));
  }

  private double meanSquare(int i) {
    int n = triangle.length;
    double sum = 0;
    for (int j = n - 1 - i; j < n - 1; j++) {
      sum += squares[j] / (factors[j] * factors[j]) * (1 / full[i][j] + 1 / sums[j]);
    }
    return ultimate(i) * ultimate(i) * sum;
  }

  /// The standard error of the reserve of all years; they share the factors.
  public double error() {
    int n = triangle.length;
    double sum = 0;
    for (int i = 1; i < n; i++) {
      double later = 0;
      for (int k = i + 1; k < n; k++) {
        later += ultimate(k);
      }
      double common = 0;
      for (int j = n - 1 - i; j < n - 1; j++) {
        common += 2 * squares[j] / (factors[j] * factors[j]) / sums[j];
      }
      sum += meanSquare(i) + ultimate(i) * later * common;
    }
    return Math.sqrt(sum);
  }
}
