package org.openshebao.statistics.estimator;

import java.util.function.IntToDoubleFunction;

/// What a quantile is between two observations. HF1 to HF9 follow Hyndman and Fan with weights in place of counts.
///
/// Below the share of the least observation the rules that look for the place where a share is reached give the second one, as R's do; this
/// matters to the ends of intervals in very small domains alone.
///
/// @see "Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4)"
public enum QuantileRule {
  /// The inverse of the distribution function, continuous from the left.
  MATH,
  /// The same, and the middle of two values where the function is flat.
  SCHOOL,
  /// Shah and Vaish (2006): a step function at mid-ranks.
  SHAHVAISH,
  HF1,
  HF2,
  HF3,
  HF4,
  HF5,
  HF6,
  HF7,
  HF8,
  HF9;

  /// The quantile of sorted values.
  double of(SortedValues sorted, double p) {
    if (sorted.size() == 0 || Double.isNaN(p)) {
      return Double.NaN;
    }
    return switch (this) {
      case MATH, HF1 -> step(sorted, p, true);
      case SCHOOL, HF2 -> step(sorted, p, false);
      case HF3 -> nearestEven(sorted.merged(), p);
      case HF4 -> interpolateSteps(sorted, p);
      case SHAHVAISH -> shahVaish(sorted, p);
      case HF5 ->
          interpolate(
              sorted, p, k -> (sorted.cumulated(k) - sorted.weight(k) / 2) / sorted.total());
      case HF6 ->
          interpolate(sorted, p, k -> sorted.cumulated(k) / (sorted.total() + lastWeight(sorted)));
      case HF7 ->
          interpolate(
              sorted, p, k -> before(sorted, k) / sorted.cumulated(Math.max(0, sorted.size() - 2)));
      case HF8 ->
          interpolate(
              sorted,
              p,
              k ->
                  (before(sorted, k) / 3 + sorted.cumulated(k) * 2 / 3)
                      / (sorted.total() + lastWeight(sorted) / 3));
      case HF9 ->
          interpolate(
              sorted,
              p,
              k ->
                  (before(sorted, k) * 3 / 8 + sorted.cumulated(k) * 5 / 8)
                      / (sorted.total() + lastWeight(sorted) / 4));
    };
  }

  private static double before(SortedValues sorted, int k) {
    return k == 0 ? 0 : sorted.cumulated(k - 1);
  }

  private static double lastWeight(SortedValues sorted) {
    return sorted.weight(sorted.size() - 1);
  }

  private static double step(SortedValues sorted, double p, boolean lower) {
    int low = sorted.lastNotAbove(p);
    double up = sorted.value(Math.min(low + 1, sorted.size() - 1));
    if (!sorted.meets(low, p)) {
      return up;
    }
    return lower ? sorted.value(low) : (sorted.value(low) + up) / 2;
  }

  /// Ties of two observations go to the one with the even rank among different values.
  private static double nearestEven(SortedValues sorted, double p) {
    int low = sorted.lastNotAbove(p);
    boolean flat = sorted.meets(low, p);
    boolean even = (low + 1) % 2 == 0;
    return flat && even ? sorted.value(low) : sorted.value(Math.min(low + 1, sorted.size() - 1));
  }

  private static double interpolateSteps(SortedValues sorted, double p) {
    int low = sorted.lastNotAbove(p);
    int next = Math.min(low + 1, sorted.size() - 1);
    double below = p - sorted.cumulated(low) / sorted.total();
    double above = sorted.cumulated(next) / sorted.total() - p;
    double share = below / (above + below);
    return next == low
        ? sorted.value(low)
        : sorted.value(low) * (1 - share) + sorted.value(next) * share;
  }

  /// Half of the weight as it stands is taken off a rank of weights that average 1, as the reference program does; the ranks need
  /// not ascend then, and the greatest one not above p decides.
  private static double shahVaish(SortedValues sorted, double p) {
    double mean = sorted.total() / sorted.size();
    int at = -1;
    int least = 0;
    double best = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    for (int k = 0; k < sorted.size(); k++) {
      double rank = (sorted.cumulated(k) / mean + 0.5 - sorted.weight(k) / 2) / (sorted.size() + 1);
      if (rank <= p && rank > best) {
        best = rank;
        at = k;
      }
      if (rank < lowest) {
        lowest = rank;
        least = k;
      }
    }
    return sorted.value(at < 0 ? least : at);
  }

  /// Linear between the points (position k, value k), which are averaged where positions tie; constant beyond the ends.
  private static double interpolate(SortedValues sorted, double p, IntToDoubleFunction position) {
    int last = sorted.size() - 1;
    int low = 0;
    int high = last;
    if (p <= position.applyAsDouble(0)) {
      return sorted.value(0);
    }
    if (p >= position.applyAsDouble(last)) {
      return sorted.value(last);
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (position.applyAsDouble(middle) <= p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double from = position.applyAsDouble(low);
    double to = position.applyAsDouble(high);
    return sorted.value(low) + (sorted.value(high) - sorted.value(low)) * (p - from) / (to - from);
  }
}
