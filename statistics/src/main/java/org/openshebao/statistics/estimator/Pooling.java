package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;

/// Puts the estimates of several imputations together.
///
/// T = W + (1 + 1/m) B,  W the mean of the variances, B the variance of the estimates; degrees of freedom by Barnard and Rubin.
///
/// @see "Rubin (1987), Multiple Imputation for Nonresponse in Surveys; Barnard and Rubin (1999), Biometrika 86"
public final class Pooling {

  private Pooling() {}

  /// The estimates of the same request on data imputed several times.
  ///
  /// @param level  of intervals
  /// @param proportion  how intervals of shares are made; null for estimate ± t · error
  public static Estimates of(
      List<Estimates> imputations, double level, @Nullable ProportionInterval proportion) {
    Estimates first = imputations.getFirst();
    int size = first.list().size();
    int m = imputations.size();
    double @Nullable [][] covariance = first.hasCovariance() ? new double[size][size] : null;
    List<Estimate> pooled = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      List<Estimate> same = new ArrayList<>();
      for (Estimates each : imputations) {
        same.add(each.list().get(j));
      }
      pooled.add(pool(same, level, proportion));
      for (int i = 0; covariance != null && i < size; i++) {
        double within = 0;
        double between = 0;
        for (Estimates each : imputations) {
          within += each.covariance(i, j) / m;
          between +=
              (value(each, i) - mean(imputations, i))
                  * (value(each, j) - mean(imputations, j))
                  / (m - 1);
        }
        covariance[i][j] = within + (1 + 1.0 / m) * between;
      }
    }
    return new Estimates(pooled, covariance);
  }

  private static double value(Estimates estimates, int j) {
    Double value = estimates.list().get(j).value();
    return value == null ? Double.NaN : value;
  }

  private static double mean(List<Estimates> imputations, int j) {
    return imputations.stream().mapToDouble(each -> value(each, j)).average().orElse(Double.NaN);
  }

  /// One number.
  public static Estimate pool(
      List<Estimate> same, double level, @Nullable ProportionInterval proportion) {
    Estimate first = same.getFirst();
    for (Estimate each : same) {
      if (each.value() == null || each.standardError() == null) {
        return each; // what cannot be told in one imputation cannot be told in all
      }
    }
    int m = same.size();
    double mean = same.stream().mapToDouble(Pooling::value).average().orElse(Double.NaN);
    double within = 0;
    double between = 0;
    for (Estimate each : same) {
      double error = error(each);
      within += error * error / m;
      between += (value(each) - mean) * (value(each) - mean) / (m - 1);
    }
    double total = within + (1 + 1.0 / m) * between;
    double degrees = degrees(m, within, between, first.degreesOfFreedom());
    ProportionInterval kind = proportion == null ? ProportionInterval.MEAN : proportion;
    double[] limits = kind.limits(mean, total, first.n(), degrees, degrees, level);
    Interval given = first.interval();
    return new Estimate(
        first.term(),
        first.domain(),
        mean,
        Math.sqrt(total),
        degrees,
        first.n(),
        first.unit(),
        first.method() + ", multiple imputation",
        given == null ? null : new Interval(limits[0], limits[1], level, given.method()),
        first.designEffect() == null ? null : first.designEffect() * total / square(error(first)),
        first.reason());
  }

  /// Barnard and Rubin's, which never exceed those of complete data.
  static double degrees(int m, double within, double between, double complete) {
    double total = within + (1 + 1.0 / m) * between;
    double share = (1 + 1.0 / m) * between / total;
    double old = share == 0 ? Double.POSITIVE_INFINITY : (m - 1) / (share * share);
    if (Double.isInfinite(complete)) {
      return old;
    }
    double observed = (complete + 1) / (complete + 3) * complete * (1 - share);
    return Double.isInfinite(old) ? observed : 1 / (1 / old + 1 / observed);
  }

  private static double value(Estimate estimate) {
    Double value = estimate.value();
    return value == null ? Double.NaN : value;
  }

  private static double error(Estimate estimate) {
    Double error = estimate.standardError();
    return error == null ? Double.NaN : error;
  }

  private static double square(double x) {
    return x * x;
  }
}
