package org.openshebao.statistics.estimator;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.design.SurveyDesign;

/// Degrees of freedom of domains, each computed once.
final class DegreesCache {

  private final SurveyDesign design;
  private final DegreesOfFreedom wanted;
  private final Map<boolean[], Double> known = new IdentityHashMap<>();
  private @Nullable Double all;

  DegreesCache(SurveyDesign design, DegreesOfFreedom wanted) {
    this.design = design;
    this.wanted = wanted;
  }

  double of(boolean @Nullable [] rows) {
    if (rows != null) {
      return known.computeIfAbsent(rows, each -> wanted.in(design, each));
    }
    if (all == null) {
      all = wanted.in(design, null);
    }
    return all;
  }
}
