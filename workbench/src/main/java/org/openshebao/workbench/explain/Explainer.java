package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.plan.ConstantNode;
import org.openshebao.simulation.plan.HistoryNode;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.LawNames;

/// Asks the law about one person.
public final class Explainer {

  private Explainer() {}

  /// What the law answers for a person in the month of its day.
  ///
  /// @param wanted  ids or names of variables
  public static Answers explain(LawInForce law, Facts facts, List<String> wanted) {
    List<String> ids = LawNames.results(law.law(), wanted);
    FactNames names = new FactNames(law, ids);
    Facts named = names.resolve(facts);
    PersonCase person = new CaseBuilder(law.law()).build(named);
    Contradictions.refuse(law, person, named);
    CaseResult result =
        LawNames.named("CASE-FACT", null, null, () -> person.compute(law.month(), ids));
    int relations = person.dataset().rows(Entity.RELATION.key()).size();
    List<Answer> answers = new ArrayList<>();
    for (String id : ids) {
      Variable variable = law.law().variable(id);
      if (variable.of() == Entity.RELATION) {
        for (int relation = 0; relation < relations; relation++) {
          answers.add(answer(law.law(), variable, relation + 1, result.trace(id, relation)));
        }
      } else {
        answers.add(answer(law.law(), variable, 0, result.trace(id)));
      }
    }
    List<String> notNeeded = new ArrayList<>(listNotNeeded(law.law(), named, result));
    notNeeded.addAll(names.notNeeded());
    return new Answers(law, answers, notNeeded);
  }

  /// A person of whom a user says some facts; throws with everything that does not fit.
  ///
  /// @param wanted  ids or names of the variables for which the facts are meant
  public static PersonCase person(LawInForce law, Facts facts, List<String> wanted) {
    Facts named = new FactNames(law, LawNames.results(law.law(), wanted)).resolve(facts);
    return new CaseBuilder(law.law()).build(named);
  }

  private static Answer answer(Law law, Variable variable, int relation, TraceNode trace) {
    Map<String, InputVariable> missing = new LinkedHashMap<>();
    Reason reason = trace.reason();
    if (trace.value() == null && (reason == null || !reason.isNotEntitled())) {
      collectMissing(law, trace, missing);
    }
    return new Answer(variable, relation, trace, List.copyOf(missing.values()));
  }

  /// Follows what has no value down to the inputs that are not known.
  private static void collectMissing(Law law, TraceNode node, Map<String, InputVariable> missing) {
    Reason reason = node.reason();
    if (reason != null && reason.kind() == Reason.Kind.INPUT_UNKNOWN && node.children().isEmpty()) {
      InputVariable input = law.variable(reason.key()).input();
      if (input != null) {
        missing.put(input.id(), input);
      }
    }
    for (TraceNode child : node.children()) {
      if (child.value() == null) {
        collectMissing(law, child, missing);
      }
    }
  }

  private static List<String> listNotNeeded(Law law, Facts facts, CaseResult result) {
    Set<String> read = new HashSet<>();
    for (Node node : result.plan().nodes()) {
      switch (node) {
        case InputNode input -> read.add(input.variable().id());
        case HistoryNode history -> read.add(history.variable().id());
        case ConstantNode constant -> read.add(constant.variable());
        default -> {}
      }
    }
    List<String> names = new ArrayList<>();
    facts.person().forEach(fact -> names.add(fact.name()));
    facts.relations().forEach(relation -> relation.forEach(fact -> names.add(fact.name())));
    return names.stream().distinct().filter(name -> !read.contains(idOf(law, name))).toList();
  }

  private static String idOf(Law law, String name) {
    return law.findVariable(name).map(Variable::id).orElseGet(() -> law.parameter(name).path());
  }
}
