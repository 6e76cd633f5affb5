package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.LawNames;

/// Facts that cannot be true together are refused, each contradiction with the facts that make it: an answer would be as wrong as they.
final class Contradictions {

  private Contradictions() {}

  /// Throws with every condition of the law's `facts_agree` that is false.
  static void refuse(LawInForce inForce, PersonCase person, Facts facts) {
    Law law = inForce.law();
    List<String> conditions = law.manifest().factsAgree();
    if (conditions.isEmpty()) {
      return;
    }
    CaseResult result =
        LawNames.named("CASE-FACT", null, null, () -> person.compute(inForce.month(), conditions));
    Problems problems = new Problems();
    for (String condition : conditions) {
      TraceNode trace = result.trace(condition);
      Long holds = trace.raw();
      if (holds != null && holds == 0) {
        problems.add(problem(law, trace, facts));
      }
    }
    problems.throwIfErrors();
  }

  private static Problem problem(Law law, TraceNode trace, Facts facts) {
    Set<String> behind = new HashSet<>();
    collect(trace, behind);
    List<Fact> given = new ArrayList<>();
    for (Fact fact : facts.person()) {
      boolean isBehind =
          law.findVariable(fact.name()).map(Variable::id).filter(behind::contains).isPresent();
      if (isBehind) {
        given.add(fact);
      }
    }
    Fact first = given.isEmpty() ? null : given.getFirst();
    return Problem.error(
        "CASE-CONTRADICTION",
        first == null ? null : first.file(),
        first == null ? 0 : first.line(),
        first == null ? trace.id() : String.join(", ", given.stream().map(Fact::name).toList()),
        first == null ? null : String.join(", ", given.stream().map(Fact::value).toList()),
        "The facts contradict each other: “%s” is not met (%s)."
            .formatted(trace.label().en(), trace.cites()),
        "Correct one of them.");
  }

  private static void collect(TraceNode node, Set<String> ids) {
    ids.add(node.id());
    node.children().forEach(child -> collect(child, ids));
  }
}
