package org.openshebao.base.problem;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown where work cannot go on because of what the user gave; it carries every problem found so far.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// For one or more problems.
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("A ProblemException needs a problem but was given none.");
    }
    this.problems = List.copyOf(problems);
  }

  /// For one problem.
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /// Every problem found.
  public List<Problem> problems() {
    return problems;
  }
}
