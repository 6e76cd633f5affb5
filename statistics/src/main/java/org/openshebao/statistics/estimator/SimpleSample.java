package org.openshebao.statistics.estimator;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.design.SurveyDesign;

/// The variance that a simple random sample of as many rows would have: what a design effect is measured against.
///
/// v = s² / n · (1 − n / N) for a mean, N² times that for a total; s² = n / (n − 1) · Σ w (y − ȳ)² / Σ w, N = Σ w; with replacement
/// without the factor 1 − n / N
final class SimpleSample {

  private SimpleSample() {}

  static double variance(
      SurveyDesign design,
      Column column,
      boolean @Nullable [] rows,
      boolean total,
      DesignEffect kind) {
    double sum = 0;
    double mean = 0;
    double n = 0;
    for (int row = 0; row < design.rows(); row++) {
      double w = design.weight(row);
      if (w != 0 && (rows == null || rows[row])) {
        sum += w;
        mean += w * column.value(row);
        n++;
      }
    }
    mean /= sum;
    double square = 0;
    for (int row = 0; row < design.rows(); row++) {
      double w = design.weight(row);
      if (w != 0 && (rows == null || rows[row])) {
        double deviation = column.value(row) - mean;
        square += w * deviation * deviation;
      }
    }
    double s2 = n / (n - 1) * square / sum;
    double finite = kind == DesignEffect.WITH_REPLACEMENT ? 1 : (sum - n) / sum;
    if (finite < 0) {
      return Double
          .NaN; // more rows than the weights stand for: they are not scaled to a population
    }
    return s2 / n * finite * (total ? sum * sum : 1);
  }
}
