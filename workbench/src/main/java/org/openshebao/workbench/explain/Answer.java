package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openshebao.base.source.Grade;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.TraceNode;

/// The value of one variable for one person, or for one of their relations, with the tree behind it.
///
/// @param variable  what was asked
/// @param relation  number of the relation from 1; 0 when the variable is not about relations
/// @param trace  the tree of values
/// @param missing  the inputs without which there is no answer, when that is why there is none
public record Answer(
    Variable variable, int relation, TraceNode trace, List<InputVariable> missing) {

  public Answer {
    missing = List.copyOf(missing);
  }

  /// Whether there is a value.
  public boolean hasValue() {
    return trace.value() != null;
  }

  /// Whether a condition of the law is not met: an answer, not a lack of one.
  public boolean isNotEntitled() {
    Reason reason = trace.reason();
    return reason != null && reason.isNotEntitled();
  }

  /// The weakest grade of any value used.
  public Grade weakestGrade() {
    return trace.weakestGrade();
  }

  /// Whether a strict check would refuse a value that it used.
  public boolean restsOnUnverified() {
    return weakestGrade().isRefusedWhenStrict();
  }

  /// Every parameter of the tree with the value used, each once, in the order in which the tree shows them.
  public List<TraceNode> parameters() {
    Map<ParameterValue, TraceNode> found = new LinkedHashMap<>();
    walk(
        trace,
        node -> {
          if (node.parameter() != null) {
            found.putIfAbsent(node.parameter(), node);
          }
        });
    return List.copyOf(found.values());
  }

  /// Ids of every input that the tree shows.
  public List<String> inputs() {
    List<String> ids = new ArrayList<>();
    walk(trace, node -> ids.add(node.id()));
    return ids.stream().distinct().toList();
  }

  private static void walk(TraceNode node, Consumer<TraceNode> visit) {
    visit.accept(node);
    node.children().forEach(child -> walk(child, visit));
  }
}
