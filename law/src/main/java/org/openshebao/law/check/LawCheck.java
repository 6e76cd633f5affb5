package org.openshebao.law.check;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.LawParts;

/// Looks at a law whole and reports everything wrong with it at once.
public final class LawCheck {

  private LawCheck() {}

  /// Every problem of the law, errors and warnings.
  public static List<Problem> check(LawParts parts) {
    return new ArrayList<>();
  }

  /// Throws with the errors among `problems` when there are any.
  public static void throwIfErrors(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new ProblemException(errors);
    }
  }
}
