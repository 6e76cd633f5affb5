package org.openshebao.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.simulation.plan.Plan;

/// The wanted variables of a run, each for all rows of its entity.
public final class Results {

  private final Plan plan;
  private final Map<String, ResultColumn> columns;

  Results(Plan plan, Map<String, ResultColumn> columns) {
    this.plan = plan;
    this.columns = new LinkedHashMap<>(columns);
  }

  /// The plan that computed them.
  public Plan plan() {
    return plan;
  }

  /// Ids of the variables, in the order asked.
  public List<String> variables() {
    return List.copyOf(columns.keySet());
  }

  /// The column of a variable, by id or by a simple name; throws with the nearest one named.
  public ResultColumn column(String name) {
    ResultColumn byId = columns.get(name);
    if (byId != null) {
      return byId;
    }
    String id = plan.law().findVariable(name).map(found -> found.id()).orElse(name);
    ResultColumn column = columns.get(id);
    if (column == null) {
      throw new IllegalArgumentException(
          "The run did not compute \"%s\". %s"
              .formatted(name, Suggestion.maybe(name, columns.keySet()))
              .strip());
    }
    return column;
  }
}
