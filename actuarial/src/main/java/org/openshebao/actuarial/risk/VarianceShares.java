package org.openshebao.actuarial.risk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Which driver the variance of a result comes from.
///
/// One at a time: V(i)/V, the variance when driver i alone moves over that when all do. As Sobol does it, all moving:
///
///     S(i) = E[f(B)·(f(A with i of B) − f(A))]/V     T(i) = E[(f(A) − f(A with i of B))²]/(2V)
///
/// S is what would go if driver i were known, T what would stay if all others were; T − S is what it does together with others.
/// Errors are from leaving out a twentieth of the paths in turn (jackknife of blocks).
///
/// @see "Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics Communications 181(2)"
/// @param shares  by driver
/// @param variance  V, with all drivers
/// @param paths  N, of each of the samples
public record VarianceShares(List<Share> shares, double variance, int paths) {

  private static final int BLOCKS = 20;

  public VarianceShares {
    shares = List.copyOf(shares);
  }

  /// The part of a driver.
  ///
  /// @param driver  which
  /// @param alone  V(i)/V, one at a time
  /// @param first  S(i), Sobol's index of first order
  /// @param firstError  its Monte Carlo standard error
  /// @param total  T(i), Sobol's total index
  /// @param totalError  its Monte Carlo standard error
  public record Share(
      Driver driver,
      double alone,
      double first,
      double firstError,
      double total,
      double totalError) {}

  /// The part of the variance that the drivers one at a time do not make up: what they do together. May be negative.
  public double together() {
    double sum = 1;
    for (Share share : shares) {
      sum -= share.alone();
    }
    return sum;
  }

  /// Of a number that each path comes to; 2 + 2 runs a driver for each of `paths` paths.
  ///
  /// @param of  what is explained: a premium, a reserve ratio; defined on every path
  public static VarianceShares of(
      StochasticProjection projection,
      PathGenerator generator,
      int paths,
      ToDoubleFunction<PathOutcome> of) {
    if (paths < 2 * BLOCKS) {
      throw new IllegalArgumentException(
          "Shares of variance need %d paths or more but were given %d."
              .formatted(2 * BLOCKS, paths));
    }
    double[] a = values(projection, paths, of, i -> generator.path(i));
    double[] b = values(projection, paths, of, i -> generator.path((long) i + paths));
    List<Share> shares = new ArrayList<>();
    for (Driver driver : Driver.values()) {
      Set<Driver> all = EnumSet.allOf(Driver.class);
      double[] mixed =
          values(
              projection,
              paths,
              of,
              i -> generator.path(each -> each == driver ? (long) i + paths : i, all));
      double[] only = values(projection, paths, of, i -> generator.path(i, EnumSet.of(driver)));
      shares.add(share(driver, a, b, mixed, only));
    }
    return new VarianceShares(shares, variance(a, b, -1), paths);
  }

  private static double[] values(
      StochasticProjection projection,
      int paths,
      ToDoubleFunction<PathOutcome> of,
      java.util.function.IntFunction<RiskPath> pathOf) {
    double[] values = new double[paths];
    projection.forEach(paths, pathOf, (i, outcome) -> values[i] = of.applyAsDouble(outcome));
    for (int i = 0; i < paths; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "The result whose variance is explained has no value on path %d.".formatted(i));
      }
    }
    return values;
  }

  private static Share share(Driver driver, double[] a, double[] b, double[] mixed, double[] only) {
    double[] firsts = new double[BLOCKS];
    double[] totals = new double[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      firsts[block] = first(a, b, mixed, block);
      totals[block] = total(a, b, mixed, block);
    }
    return new Share(
        driver,
        divided(variance(only, only, -1), variance(a, a, -1)),
        first(a, b, mixed, -1),
        jackknife(firsts),
        total(a, b, mixed, -1),
        jackknife(totals));
  }

  private static double first(double[] a, double[] b, double[] mixed, int without) {
    double sum = 0;
    double mean = mean(a, b, without);
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      if (i % BLOCKS != without) {
        // Centred: the same expectation, a far smaller error.
        sum += (b[i] - mean) * (mixed[i] - a[i]);
        n++;
      }
    }
    return divided(sum / n, variance(a, b, without));
  }

  private static double total(double[] a, double[] b, double[] mixed, int without) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      if (i % BLOCKS != without) {
        sum += (a[i] - mixed[i]) * (a[i] - mixed[i]);
        n++;
      }
    }
    return divided(sum / n / 2, variance(a, b, without));
  }

  private static double divided(double part, double variance) {
    return variance > 0 ? part / variance : 0;
  }

  private static double mean(double[] a, double[] b, int without) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      if (i % BLOCKS != without) {
        sum += a[i] + b[i];
        n += 2;
      }
    }
    return sum / n;
  }

  private static double variance(double[] a, double[] b, int without) {
    double mean = mean(a, b, without);
    double sum = 0;
    int n = 0;
    for (int i = 0; i < a.length; i++) {
      if (i % BLOCKS != without) {
        sum += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
        n += 2;
      }
    }
    return sum / (n - 1);
  }

  private static double jackknife(double[] left) {
    double mean = Distribution.mean(left);
    double sum = 0;
    for (double one : left) {
      sum += (one - mean) * (one - mean);
    }
    return Math.sqrt(sum * (left.length - 1) / left.length);
  }
}
