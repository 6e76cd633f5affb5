package org.openshebao.workbench.cases;

import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.law.Law;

/// How the cases of some files came out.
///
/// @param law  the law asked, reforms included
/// @param dataDigest  SHA-256 of the files, in the order given
/// @param outcomes  in the order of the files
/// @param problems  what could not be read; those cases are not among the outcomes
public record CasesReport(
    Law law, String dataDigest, List<CaseOutcome> outcomes, List<Problem> problems) {

  public CasesReport {
    outcomes = List.copyOf(outcomes);
    problems = List.copyOf(problems);
  }

  /// How many cases came out so.
  public int count(Verdict verdict) {
    return (int) outcomes.stream().filter(each -> each.verdict() == verdict).count();
  }

  /// Whether something could not be read.
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /// Whether no case failed and all are supported.
  public boolean isGood() {
    return count(Verdict.FAILED) == 0 && count(Verdict.NOT_SUPPORTED) == 0;
  }
}
