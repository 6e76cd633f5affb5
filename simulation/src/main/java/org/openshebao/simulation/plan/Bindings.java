package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Variable;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Dataset;
import org.openshebao.population.HistoryColumn;
import org.openshebao.population.Rows;

/// The columns of a dataset that a plan reads, found and checked once for a run.
final class Bindings {

  /// A data column and how its values become those of a variable.
  record Bound(DataColumn column, ColumnBinding binding) {}

  /// No dataset: every input is unknown.
  static final Bindings NONE = new Bindings();

  private final Map<Node, Bound> columns = new HashMap<>();
  private final Map<Node, HistoryColumn> histories = new HashMap<>();

  private Bindings() {}

  /// The bindings of each plan; throws with every column that does not fit.
  static List<Bindings> of(List<Plan> plans, Dataset dataset) {
    Problems problems = new Problems();
    Map<String, Bound> known = new HashMap<>();
    List<Bindings> all = new ArrayList<>();
    for (Plan plan : plans) {
      Bindings bindings = new Bindings();
      for (Node node : plan.nodes()) {
        if (node instanceof InputNode input) {
          Bound bound = bind(input.variable(), dataset, known, problems);
          if (bound != null) {
            bindings.columns.put(node, bound);
          }
        } else if (node instanceof HistoryNode history) {
          HistoryColumn column = findHistory(history.variable(), dataset);
          if (column != null) {
            bindings.histories.put(node, column);
          }
        }
      }
      all.add(bindings);
    }
    problems.throwIfErrors();
    return all;
  }

  private static @Nullable Bound bind(
      Variable variable, Dataset dataset, Map<String, Bound> known, Problems problems) {
    Bound before = known.get(variable.id());
    DataColumn column = before != null ? null : ColumnBinding.find(dataset, variable).orElse(null);
    if (column == null) {
      return before;
    }
    try {
      Bound bound = new Bound(column, ColumnBinding.of(variable, column));
      known.put(variable.id(), bound);
      return bound;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private static @Nullable HistoryColumn findHistory(Variable variable, Dataset dataset) {
    Rows rows = dataset.findRows(variable.of().key()).orElse(null);
    if (rows == null) {
      return null;
    }
    return rows.findHistory(variable.id())
        .or(() -> rows.findHistory(variable.simpleName()))
        .orElse(null);
  }

  /// The column of an input; null when the data have none.
  @Nullable Bound find(InputNode input) {
    return columns.get(input);
  }

  /// The careers of a history; null when the data have none.
  @Nullable HistoryColumn find(HistoryNode history) {
    return histories.get(history);
  }
}
