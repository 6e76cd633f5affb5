package org.openshebao.statistics.replicate;

/// Hadamard matrices: square, of +1 and −1, any two rows of which agree in half of their places.
///
/// Powers of two by Sylvester's doubling; q + 1 by Paley's first construction from a prime q = 3 mod 4, 2 (q + 1) by his second from
/// a prime q = 1 mod 4; and doublings of these.
///
/// @see "Wolter (2007), Introduction to Variance Estimation, 2nd ed., app. A"
public final class Hadamard {

  private Hadamard() {}

  /// The smallest one known here with more than `strata` rows; true is +1. The first row and column are all true.
  public static boolean[][] moreThan(int strata) {
    if (strata < 1) {
      throw new IllegalArgumentException(
          "Balanced half samples need a stratum but there are " + strata + ".");
    }
    for (int order = 4 * (strata / 4 + 1); ; order += 4) {
      boolean[][] matrix = ofOrder(order);
      if (matrix.length == order) {
        return matrix;
      }
    }
  }

  /// The matrix of this order; empty when no construction here gives one.
  static boolean[][] ofOrder(int order) {
    if (Integer.bitCount(order) == 1) {
      return sylvester(order);
    }
    if (order % 4 != 0) {
      return new boolean[0][];
    }
    if (isPrime(order - 1)) {
      return paleyOne(order - 1);
    }
    boolean[][] half = ofOrder(order / 2);
    if (half.length > 0) {
      return doubled(half);
    }
    int q = order / 2 - 1;
    return isPrime(q) && q % 4 == 1 ? normalized(paleyTwo(q)) : new boolean[0][];
  }

  private static boolean[][] sylvester(int order) {
    boolean[][] h = new boolean[order][order];
    for (int i = 0; i < order; i++) {
      for (int j = 0; j < order; j++) {
        h[i][j] = Integer.bitCount(i & j) % 2 == 0;
      }
    }
    return h;
  }

  /// Ones in the first row and column; else whether i + j is no square modulo q, counted from 0.
  private static boolean[][] paleyOne(int q) {
    boolean[] square = squares(q);
    boolean[][] h = new boolean[q + 1][q + 1];
    for (int i = 0; i <= q; i++) {
      for (int j = 0; j <= q; j++) {
        h[i][j] = i == 0 || j == 0 || !square[(i + j - 2) % q];
      }
    }
    return h;
  }

  /// Each entry of the symmetric conference matrix of order q + 1 becomes a block of 2 × 2.
  private static boolean[][] paleyTwo(int q) {
    boolean[] square = squares(q);
    int n = q + 1;
    boolean[][] h = new boolean[2 * n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean zero = i == j;
        boolean plus = i == 0 || j == 0 || square[Math.floorMod(i - j, q)];
        boolean[][] block =
            zero
                ? new boolean[][] {{true, false}, {false, false}}
                : new boolean[][] {{plus, plus}, {plus, !plus}};
        for (int k = 0; k < 4; k++) {
          h[2 * i + k / 2][2 * j + k % 2] = block[k / 2][k % 2];
        }
      }
    }
    return h;
  }

  private static boolean[][] normalized(boolean[][] h) {
    boolean[][] normal = new boolean[h.length][h.length];
    for (int i = 0; i < h.length; i++) {
      for (int j = 0; j < h.length; j++) {
        // sign(i,j) · sign(0,j) · sign(i,0) · sign(0,0), with true for plus
        normal[i][j] = !(h[i][j] ^ h[0][j] ^ h[i][0] ^ h[0][0]);
      }
    }
    return normal;
  }

  private static boolean[][] doubled(boolean[][] half) {
    int n = half.length;
    boolean[][] h = new boolean[2 * n][2 * n];
    for (int i = 0; i < 2 * n; i++) {
      for (int j = 0; j < 2 * n; j++) {
        h[i][j] = half[i % n][j % n] ^ (i >= n && j >= n);
      }
    }
    return h;
  }

  private static boolean[] squares(int q) {
    boolean[] square = new boolean[q];
    for (int i = 0; i < q; i++) {
      square[(int) ((long) i * i % q)] = true;
    }
    return square;
  }

  private static boolean isPrime(int number) {
    for (int factor = 2; factor * factor <= number; factor++) {
      if (number % factor == 0) {
        return false;
      }
    }
    return number > 1;
  }
}
