package org.openshebao.statistics.hypothesis;

import org.openshebao.statistics.matrix.Distributions;

/// What a rank counts for.
public enum RankScore {
  /// The rank as a share of all: Wilcoxon, and Kruskal–Wallis for two groups.
  WILCOXON,
  /// The normal quantile of that share: van der Waerden.
  NORMAL,
  /// Whether it is above the middle: the median test.
  MEDIAN;

  double of(double rank, double population) {
    return switch (this) {
      case WILCOXON -> rank / population;
      case NORMAL -> Distributions.normalQuantile(rank / population);
      case MEDIAN -> rank > population / 2 ? 1 : 0;
    };
  }
}
