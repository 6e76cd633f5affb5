package org.openshebao.simulation.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.law.Law;

/// What is asked of a law: which variables, for which month, and what is given instead of being computed.
///
/// @param law  the law, reforms included
/// @param month  the month computed
/// @param wanted  ids or names of the variables
/// @param givenColumns  ids of computed variables for which the data hold a column that replaces the rule
/// @param givenValues  ids of variables that have one value for everyone, as a column holds it
/// @param givenParameters  paths of parameters that have one value for everyone, as a column holds it
public record PlanRequest(
    Law law,
    int month,
    List<String> wanted,
    Set<String> givenColumns,
    Map<String, Long> givenValues,
    Map<String, Long> givenParameters) {

  public PlanRequest {
    wanted = List.copyOf(wanted);
    givenColumns = Set.copyOf(givenColumns);
    givenValues = Map.copyOf(givenValues);
    givenParameters = Map.copyOf(givenParameters);
  }

  /// Variables under a law in a month, nothing given.
  public static PlanRequest of(Law law, int month, List<String> wanted) {
    return new PlanRequest(law, month, wanted, Set.of(), Map.of(), Map.of());
  }

  /// The same for another month.
  public PlanRequest withMonth(int newMonth) {
    return new PlanRequest(law, newMonth, wanted, givenColumns, givenValues, givenParameters);
  }
}
