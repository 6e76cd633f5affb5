package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;

/// The problems of rows: the first thousand are kept, the rest are counted.
final class Refusals {

  static final int MAX_KEPT = 1_000;

  private final List<Problem> kept = new ArrayList<>();
  private long count;

  void add(Problem problem) {
    count++;
    if (kept.size() < MAX_KEPT) {
      kept.add(problem);
    }
  }

  List<Problem> list() {
    return List.copyOf(kept);
  }

  long count() {
    return count;
  }
}
