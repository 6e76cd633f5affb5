package org.openshebao.workbench.cases;

import java.util.List;
import org.openshebao.base.text.Label;

/// How a case came out, answer by answer.
///
/// @param worked  the case
/// @param verdict  how it came out
/// @param answers  its answers; empty when it is not supported
/// @param unsupported  what in it is mapped to nothing; empty otherwise
public record CaseOutcome(
    WorkedCase worked, Verdict verdict, List<AnswerOutcome> answers, List<Label> unsupported) {

  public CaseOutcome {
    answers = List.copyOf(answers);
    unsupported = List.copyOf(unsupported);
  }

  /// Whether every answer agrees.
  public boolean agrees() {
    return !answers.isEmpty() && answers.stream().allMatch(AnswerOutcome::agrees);
  }
}
