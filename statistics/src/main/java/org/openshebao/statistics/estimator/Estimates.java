package org.openshebao.statistics.estimator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;

/// Estimates that were computed together, with what is needed to combine them.
public final class Estimates {

  private final List<Estimate> list;
  private final double @Nullable [][] covariance;

  Estimates(List<Estimate> list, double @Nullable [][] covariance) {
    this.list = List.copyOf(list);
    this.covariance = covariance;
  }

  /// The same with other estimates in some places, whose covariances are not known then.
  public Estimates with(List<Estimate> others) {
    double @Nullable [][] all = covariance;
    if (all != null) {
      all = new double[list.size()][list.size()];
      for (int i = 0; i < all.length; i++) {
        for (int j = 0; j < all.length; j++) {
          boolean known = others.get(i).equals(list.get(i)) && others.get(j).equals(list.get(j));
          all[i][j] = known ? covariance(i, j) : Double.NaN;
        }
      }
    }
    return new Estimates(others, all);
  }

  /// The estimates: terms in order, and domains in order within a term.
  public List<Estimate> list() {
    return list;
  }

  /// The one estimate; throws when there are several.
  public Estimate single() {
    if (list.size() != 1) {
      throw new IllegalStateException(
          "There is not one estimate but %d. Maybe pick one from the list?".formatted(list.size()));
    }
    return list.getFirst();
  }

  /// Whether covariances are known.
  public boolean hasCovariance() {
    return covariance != null;
  }

  /// Covariance of two estimates, in order of the list.
  public double covariance(int i, int j) {
    if (covariance == null) {
      throw new IllegalStateException(
          "The covariance of %s and %s is not known."
              .formatted(list.get(i).term(), list.get(j).term()));
    }
    return covariance[i][j];
  }
}
