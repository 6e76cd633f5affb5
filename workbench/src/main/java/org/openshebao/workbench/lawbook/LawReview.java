package org.openshebao.workbench.lawbook;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.check.LawCheck;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.parts.LawReader;

/// Everything wrong with a law, read from its jars.
///
/// @param problems  errors and warnings, in the order of the checks
public record LawReview(List<Problem> problems) {

  private static final String NO_SUCH_LAW = "LAW-NOT-FOUND";

  public LawReview {
    problems = List.copyOf(problems);
  }

  /// Checks the law with this id; when its files cannot be read, what is wrong with them is the result.
  ///
  /// @param strict  whether unverified values and assumptions are errors
  public static LawReview of(String lawId, boolean strict) {
    LawParts parts;
    try {
      parts = LawReader.read(lawId);
    } catch (ProblemException e) {
      if (e.problems().getFirst().code().equals(NO_SUCH_LAW)) {
        throw e;
      }
      return new LawReview(e.problems());
    }
    return of(parts, strict);
  }

  /// Checks a law already read, and what its compiled rules call.
  public static LawReview of(LawParts parts, boolean strict) {
    List<Problem> problems =
        new ArrayList<>(strict ? LawCheck.strict(parts) : LawCheck.check(parts));
    problems.addAll(LawCheck.checkCode(parts));
    return new LawReview(problems);
  }

  /// How many problems make the law unusable.
  public long countErrors() {
    return problems.stream().filter(Problem::isError).count();
  }

  /// How many problems leave it usable.
  public long countWarnings() {
    return problems.size() - countErrors();
  }
}
