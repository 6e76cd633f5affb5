package org.openshebao.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.law.Law;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.JointPlan;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Runner;

/// Computes variables of a law for the people of a dataset.
public final class Simulation {

  private Simulation() {}

  /// Computes variables for a month, with all results in memory.
  ///
  /// @param law  the law, reforms included
  /// @param month  months since year 0
  /// @param dataset  the people, its places bound to the law's place tree
  /// @param wanted  ids or names of variables
  /// @param threads  how many threads; the results are the same for any number
  public static Results run(Law law, int month, Dataset dataset, List<String> wanted, int threads) {
    return run(PlanRequest.of(law, month, wanted), dataset, threads);
  }

  /// Computes what a request asks for, with all results in memory.
  public static Results run(PlanRequest request, Dataset dataset, int threads) {
    return run(Planner.plan(request), dataset, threads);
  }

  /// Runs a plan, which serves for any number of datasets, with all results in memory.
  public static Results run(Plan plan, Dataset dataset, int threads) {
    Map<String, ResultColumn> columns = new LinkedHashMap<>();
    Map<Node, ResultColumn> ofRows = new LinkedHashMap<>();
    for (String id : plan.wanted()) {
      Node node = plan.node(id);
      boolean ofPlaces = node.of() == Entity.PLACE;
      int rows = ofPlaces ? plan.law().places().size() : dataset.rows(node.of().key()).size();
      ResultColumn column = new ResultColumn(plan.law().variable(id), plan, rows);
      columns.put(id, column);
      if (ofPlaces) {
        copy(plan.places(), node, column);
      } else {
        ofRows.put(node, column);
      }
    }
    Runner.run(
        plan,
        dataset,
        threads,
        (number, month, frame) -> ofRows.forEach((node, column) -> copy(frame, node, column)));
    return new Results(plan, columns);
  }

  /// Runs several laws over a dataset in one pass; what cannot differ between two of them is one column in both results.
  ///
  /// @return the results of each request, in order
  public static List<Results> runTogether(JointPlan joint, Dataset dataset, int threads) {
    Plan plan = joint.plan();
    Map<Node, ResultColumn> ofRows = new LinkedHashMap<>();
    Map<Node, ResultColumn> all = new LinkedHashMap<>();
    List<Results> results = new ArrayList<>();
    Frame places = plan.places();
    for (int i = 0; i < joint.requests().size(); i++) {
      Law law = joint.requests().get(i).law();
      Map<String, ResultColumn> columns = new LinkedHashMap<>();
      joint
          .wanted()
          .get(i)
          .forEach((id, node) ->
              columns.put(
                  id,
                  all.computeIfAbsent(
                      node, key -> columnOf(law, id, plan, key, dataset, places, ofRows))));
      results.add(new Results(plan, columns));
    }
    Runner.run(
        plan,
        dataset,
        threads,
        (number, month, frame) -> ofRows.forEach((node, column) -> copy(frame, node, column)));
    return results;
  }

  private static ResultColumn columnOf(
      Law law,
      String id,
      Plan plan,
      Node node,
      Dataset dataset,
      Frame places,
      Map<Node, ResultColumn> ofRows) {
    boolean ofPlaces = node.of() == Entity.PLACE;
    int rows = ofPlaces ? law.places().size() : dataset.rows(node.of().key()).size();
    ResultColumn column = new ResultColumn(law.variable(id), plan, rows);
    if (ofPlaces) {
      copy(places, node, column);
    } else {
      ofRows.put(node, column);
    }
    return column;
  }

  private static void copy(Frame frame, Node node, ResultColumn result) {
    Column column = frame.column(node);
    int first = frame.range(node.of()).first();
    int rows = frame.rows(node.of());
    System.arraycopy(column.values(), 0, result.values(), first, rows);
    System.arraycopy(column.statuses(), 0, result.statuses(), first, rows);
  }
}
