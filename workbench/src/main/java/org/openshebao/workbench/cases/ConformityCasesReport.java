package org.openshebao.workbench.cases;

import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.standards.casefile.CaseResult;

/// How the conformity cases of some files came out.
///
/// @param dataDigest  SHA-256 of the files, in the order given
/// @param results  in the order of the files
/// @param problems  what could not be read; those cases are not among the results
public record ConformityCasesReport(
    String dataDigest, List<CaseResult> results, List<Problem> problems) {

  public ConformityCasesReport {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }

  /// How many cases came out as they should.
  public int countPassed() {
    return (int) results.stream().filter(CaseResult::passes).count();
  }

  /// How many did not.
  public int countFailed() {
    return results.size() - countPassed();
  }

  /// Whether something could not be read.
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
