package org.openshebao.workbench.lawbook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    List<String> ids = LawNames.results(law.law(), wanted);
    Set<String> read =
        Planner.plan(PlanRequest.of(law.law(), law.month(), ids)).nodes().stream()
            .map(NeededInputs::input)
            .filter(Objects::nonNull)
            .map(Variable::id)
            .collect(Collectors.toSet());
    return law.law().parts().inputs().stream().filter(input -> read.contains(input.id())).toList();
  }

  private static @Nullable Variable input(Node node) {
    return switch (node) {
      case InputNode input -> input.variable();
      case HistoryNode history -> history.variable();
      default -> null;
    };
  }
}
