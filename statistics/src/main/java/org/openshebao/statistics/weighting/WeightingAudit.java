package org.openshebao.statistics.weighting;

/// What one step did to the weights.
///
/// @param step  which one, as in "raking on sex, province"
/// @param rows  with a weight afterwards
/// @param sumBefore  of weights
/// @param sumAfter  of weights
/// @param leastRatio  of new to old weight
/// @param greatestRatio  of new to old weight
/// @param leastWeight  afterwards, among rows with one
/// @param greatestWeight  afterwards
/// @param designEffectBefore  of unequal weights, n Σw² / (Σw)² (Kish)
/// @param designEffectAfter  of unequal weights
public record WeightingAudit(
    String step,
    long rows,
    double sumBefore,
    double sumAfter,
    double leastRatio,
    double greatestRatio,
    double leastWeight,
    double greatestWeight,
    double designEffectBefore,
    double designEffectAfter) {

  static WeightingAudit of(String step, double[] before, double[] after) {
    long rows = 0;
    double sumBefore = 0;
    double sumAfter = 0;
    double leastRatio = Double.POSITIVE_INFINITY;
    double greatestRatio = 0;
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (int row = 0; row < before.length; row++) {
      sumBefore += before[row];
      sumAfter += after[row];
      if (after[row] != 0) {
        rows++;
        least = Math.min(least, after[row]);
        greatest = Math.max(greatest, after[row]);
        leastRatio = Math.min(leastRatio, after[row] / before[row]);
        greatestRatio = Math.max(greatestRatio, after[row] / before[row]);
      }
    }
    return new WeightingAudit(
        step,
        rows,
        sumBefore,
        sumAfter,
        leastRatio,
        greatestRatio,
        least,
        greatest,
        kish(before),
        kish(after));
  }

  /// n Σw² / (Σw)², over rows with a weight: how much unequal weights alone cost.
  public static double kish(double[] weights) {
    double n = 0;
    double sum = 0;
    double square = 0;
    for (double weight : weights) {
      n += weight != 0 ? 1 : 0;
      sum += weight;
      square += weight * weight;
    }
    return n * square / (sum * sum);
  }
}
