package org.openshebao.workbench.lawbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.simulation.plan.HistoryNode;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Which facts the law asks for to compute some variables on a day.
public final class NeededInputs {

  private NeededInputs() {}

  /// The inputs read, in the order in which the law declares them.
  ///
  /// An input for which another variable stands in when it is not known is among them, and so is the other.
  public static List<InputVariable> list(LawInForce law, List<String> wanted) {
    List<String> ids =
        wanted.stream().map(name -> LawNames.variable(law.law(), name).id()).distinct().toList();
    Set<String> standIns =
        law.law().parts().inputs().stream()
            .filter(input -> input.otherwise() != null)
            .map(InputVariable::id)
            .collect(Collectors.toSet());
    Set<String> read = new LinkedHashSet<>(readBy(law, ids, Set.of()));
    read.addAll(readBy(law, ids, standIns));
    return law.law().parts().inputs().stream().filter(input -> read.contains(input.id())).toList();
  }

  private static List<String> readBy(LawInForce law, List<String> wanted, Set<String> given) {
    Law rules = law.law();
    PlanRequest request = new PlanRequest(rules, law.month(), wanted, given, Map.of(), Map.of());
    return Planner.plan(request).nodes().stream()
        .map(NeededInputs::input)
        .filter(Objects::nonNull)
        .map(Variable::id)
        .toList();
  }

  private static @Nullable Variable input(Node node) {
    return switch (node) {
      case InputNode input -> input.variable();
      case HistoryNode history -> history.variable();
      default -> null;
    };
  }
}
