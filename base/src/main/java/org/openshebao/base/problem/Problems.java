package org.openshebao.base.problem;

import java.util.ArrayList;
import java.util.List;

/// Collects problems so that all of them can be reported at once.
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /// Adds one.
  public void add(Problem problem) {
    found.add(problem);
  }

  /// Adds all of `problems`.
  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /// All so far, in the order found.
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /// Whether any of them is an error.
  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /// Throws all of them when any is an error.
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new ProblemException(found);
    }
  }
}
