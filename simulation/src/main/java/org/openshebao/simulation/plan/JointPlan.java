package org.openshebao.simulation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Several laws over the same people in one pass: columns that cannot differ are computed once.
///
/// @param plan  all columns, each after those that it reads
/// @param requests  what was asked of each law, the baseline first
/// @param wanted  for each request the node of every variable wanted, by id, in the order asked
public record JointPlan(Plan plan, List<PlanRequest> requests, List<Map<String, Node>> wanted) {

  public JointPlan {
    requests = List.copyOf(requests);
    wanted = List.copyOf(wanted);
  }

  /// Plans the requests together; they are for one month, and their laws have one tree of places.
  public static JointPlan of(List<PlanRequest> requests) {
    PlanRequest first = requests.getFirst();
    for (PlanRequest request : requests) {
      if (request.month() != first.month()) {
        throw new IllegalArgumentException("Laws are compared in one month, but these are two.");
      }
      if (!request.law().parts().places().equals(first.law().parts().places())) {
        throw new IllegalArgumentException("Laws are compared over one tree of places.");
      }
    }
    return Planner.together(requests);
  }

  /// How many columns the requests would have when each was planned alone.
  public int columnsWhenAlone() {
    int columns = 0;
    for (PlanRequest request : requests) {
      columns += Planner.plan(request).nodes().size();
    }
    return columns;
  }

  /// Whether a variable has the same column under two of the requests, counted from 0.
  public boolean isShared(String id, int one, int other) {
    Node node = wanted.get(one).get(id);
    return node != null && node == wanted.get(other).get(id);
  }

  /// Ids wanted of any request, in the order in which they come first.
  public List<String> listWanted() {
    List<String> ids = new ArrayList<>();
    wanted.forEach(nodes ->
        nodes
            .keySet()
            .forEach(id -> {
              if (!ids.contains(id)) {
                ids.add(id);
              }
            }));
    return ids;
  }
}
