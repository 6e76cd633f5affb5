package org.openshebao.statistics.publication;

import java.util.EnumMap;
import java.util.Map;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.statistics.estimator.SampleCount;

/// A number with all that standards ask of it; what is not known or not defined is NaN.
///
/// @param share  whether it is a share of a domain, which has rules of its own
/// @param values  by measure
public record Measured(boolean share, Map<Measure, Double> values) {

  /// The level of the interval whose width standards limit.
  private static final double LEVEL = 0.95;

  public Measured {
    values = Map.copyOf(values);
  }

  /// What is known of an estimate and its rows.
  public static Measured of(Estimate estimate, SampleCount count) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, Double.NaN);
    }
    double value = orNaN(estimate.value());
    double se = orNaN(estimate.standardError());
    values.put(Measure.ESTIMATE, value);
    values.put(Measure.SE, se);
    values.put(Measure.CV, estimate.coefficientOfVariation());
    values.put(Measure.N, (double) estimate.n());
    values.put(Measure.CASES, (double) count.cases());
    values.put(Measure.DEFF, orNaN(estimate.designEffect()));
    values.put(Measure.N_EFF, estimate.effectiveSampleSize());
    values.put(Measure.DF, estimate.degreesOfFreedom());
    values.put(Measure.WEIGHTED_BASE, count.weightedBase());
    values.put(Measure.WEIGHTED_CASES, count.weightedCases());
    values.put(Measure.ITEM_NONRESPONSE, count.missingShare());
    boolean share = count.indicator() && estimate.unit().equals("share");
    if (share) {
      ofShare(values, value, se, estimate, count);
    }
    return new Measured(share, values);
  }

  private static void ofShare(
      Map<Measure, Double> values, double p, double se, Estimate estimate, SampleCount count) {
    values.put(Measure.COMPLEMENT, (double) (estimate.n() - count.cases()));
    double less = p <= 0.5 ? p : 1 - p;
    values.put(Measure.LOG_CV, less > 0 ? se / (-Math.log(less) * less) : Double.NaN);
    double n = estimate.n();
    double df = estimate.degreesOfFreedom();
    if (Double.isNaN(p) || Double.isNaN(se) || n < 2 || !(df > 0)) {
      return;
    }
    double size = KornGraubard.effectiveSampleSize(p, se, n);
    values.put(Measure.N_EFF_SHARE, size);
    if (size > 0) {
      Interval interval = KornGraubard.interval(p, se, n, df, LEVEL);
      values.put(Measure.WIDTH, interval.width());
      values.put(Measure.RELATIVE_WIDTH, p > 0 ? interval.width() / p : Double.NaN);
      values.put(
          Measure.RELATIVE_WIDTH_COMPLEMENT, p < 1 ? interval.width() / (1 - p) : Double.NaN);
    }
  }

  double get(Measure measure) {
    return values.getOrDefault(measure, Double.NaN);
  }

  private static double orNaN(@org.jspecify.annotations.Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
