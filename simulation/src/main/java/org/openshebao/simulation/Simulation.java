package org.openshebao.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.law.Law;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.Frame;
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
    for (String id : plan.wanted()) {
      Node node = plan.node(id);
      int rows =
          node.of() == Entity.PLACE
              ? plan.law().places().size()
              : dataset.rows(node.of().key()).size();
      columns.put(id, new ResultColumn(plan.law().variable(id), plan, rows));
    }
    Runner.run(plan, dataset, threads, (number, month, frame) -> copy(plan, frame, columns));
    return new Results(plan, columns);
  }

  private static void copy(Plan plan, Frame frame, Map<String, ResultColumn> columns) {
    columns.forEach((id, result) -> {
      Node node = plan.node(id);
      Column column = frame.column(node);
      boolean ofPlaces = node.of() == Entity.PLACE;
      int first = ofPlaces ? 0 : frame.range(node.of()).first();
      int rows = ofPlaces ? result.size() : frame.rows(node.of());
      System.arraycopy(column.values(), 0, result.values(), first, rows);
      System.arraycopy(column.statuses(), 0, result.statuses(), first, rows);
    });
  }
}
