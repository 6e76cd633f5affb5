package org.openshebao.law;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.openshebao.base.problem.Problem;

/// Says of a list of problems that it holds one, where it stands and what it suggests.
public final class ProblemAssert {

  private ProblemAssert() {}

  /// There is one problem, of this code, at this line of this file, about this key, and it says `words`.
  public static void assertOnly(
      List<Problem> problems, String code, String file, int line, String key, String words) {
    Assertions.assertThat(problems).hasSize(1);
    assertAmong(problems, code, file, line, key, words);
  }

  /// One of the problems is of this code, at this line of this file, about this key, and says `words`.
  public static void assertAmong(
      List<Problem> problems, String code, String file, int line, String key, String words) {
    Assertions.assertThat(problems)
        .as("Wanted %s at %s:%d about %s: %s", code, file, line, key, words)
        .anyMatch(problem ->
            problem.code().equals(code)
                && file.equals(problem.file())
                && problem.line() == line
                && key.equals(problem.key())
                && problem.toString().contains(words));
  }
}
