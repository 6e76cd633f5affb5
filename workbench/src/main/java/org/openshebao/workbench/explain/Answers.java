package org.openshebao.workbench.explain;

import java.util.List;
import org.openshebao.workbench.lawbook.LawInForce;

/// What the law answers for one person.
///
/// @param law  the law and the day
/// @param answers  in the order asked; one a relation for variables about relations
/// @param notNeeded  names of facts that no rule behind the answers reads
public record Answers(LawInForce law, List<Answer> answers, List<String> notNeeded) {

  public Answers {
    answers = List.copyOf(answers);
    notNeeded = List.copyOf(notNeeded);
  }
}
