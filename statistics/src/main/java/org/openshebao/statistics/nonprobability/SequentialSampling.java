package org.openshebao.statistics.nonprobability;

import java.util.Map;
import java.util.TreeMap;

/// Gile's weights of respondent-driven sampling: recruitment as successive sampling by degree, without replacement, from a population of known size.
///
/// The population has N_k people of degree k. A person of degree k is drawn with π_k = 1 − exp(−λ k), Σ_k N_k π_k = n: the limit of successive
/// sampling (Rosén 1972), where others draw many samples at random. N_k = N · (v_k / π_k) / Σ_j v_j / π_j, v_k the people of degree k in the
/// sample; the two are brought to agree.
///
/// @see "Gile (2011), Journal of the American Statistical Association 106"
final class SequentialSampling {

  private static final int ROUNDS = 1000;
  private static final double AGREE = 1e-12;

  private SequentialSampling() {}

  /// The probability of each row of the sample.
  ///
  /// @param degrees  of the rows
  /// @param times  how often each row counts
  /// @param population  N
  static double[] probabilities(double[] degrees, double[] times, double population) {
    Map<Double, Double> sampled = new TreeMap<>();
    double n = 0;
    for (int row = 0; row < degrees.length; row++) {
      if (times[row] > 0) {
        sampled.merge(degrees[row], times[row], Double::sum);
        n += times[row];
      }
    }
    double[] k = sampled.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] v = sampled.values().stream().mapToDouble(Double::doubleValue).toArray();
    double[] pi = k.clone(); // proportional to degree, as in RDS-II
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = inclusion(k, distribution(v, pi, population), n);
      double change = 0;
      for (int j = 0; j < k.length; j++) {
        change = Math.max(change, Math.abs(next[j] - pi[j]));
      }
      pi = next;
      if (change < AGREE) {
        break;
      }
    }
    Map<Double, Double> byDegree = new TreeMap<>();
    for (int j = 0; j < k.length; j++) {
      byDegree.put(k[j], pi[j]);
    }
    double[] probabilities = new double[degrees.length];
    for (int row = 0; row < degrees.length; row++) {
      probabilities[row] = byDegree.getOrDefault(degrees[row], 1.0);
    }
    return probabilities;
  }

  /// N_k of a population in which those sampled have these probabilities.
  private static double[] distribution(double[] v, double[] pi, double population) {
    double sum = 0;
    for (int j = 0; j < v.length; j++) {
      sum += v[j] / pi[j];
    }
    double[] counts = new double[v.length];
    for (int j = 0; j < v.length; j++) {
      counts[j] = population * v[j] / pi[j] / sum;
    }
    return counts;
  }

  /// π_k of successive sampling of n from N_k people.
  static double[] inclusion(double[] k, double[] counts, double n) {
    double population = 0;
    double edges = 0;
    for (int j = 0; j < k.length; j++) {
      population += counts[j];
      edges += counts[j] * k[j];
    }
    double[] pi = new double[k.length];
    if (n >= population) {
      java.util.Arrays.fill(pi, 1);
      return pi;
    }
    double low = 0;
    double high = n / edges;
    while (expected(k, counts, high) < n) {
      high *= 2;
    }
    for (int i = 0; i < 200 && high - low > 1e-16 * high; i++) {
      double middle = (low + high) / 2;
      if (expected(k, counts, middle) < n) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int j = 0; j < k.length; j++) {
      pi[j] = -Math.expm1(-high * k[j]);
    }
    return pi;
  }

  private static double expected(double[] k, double[] counts, double lambda) {
    double sum = 0;
    for (int j = 0; j < k.length; j++) {
      sum += counts[j] * -Math.expm1(-lambda * k[j]);
    }
    return sum;
  }
}
