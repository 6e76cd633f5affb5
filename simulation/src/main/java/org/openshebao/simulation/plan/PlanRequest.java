package org.openshebao.simulation.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// What is asked of a law: which variables, for which month, and what is given instead of being computed.
///
/// @param law  the law, reforms included
/// @param month  the month computed
/// @param wanted  ids or names of the variables
/// @param givenColumns  computed variables, by id or name, for which the data hold a column that replaces the rule
/// @param givenValues  variables that have one value for everyone, as a column holds it
/// @param givenParameters  parameters that have one value for everyone, as a column holds it; a rule that reads all years
///     of one reads the law's all the same
public record PlanRequest(
    Law law,
    int month,
    List<String> wanted,
    Set<String> givenColumns,
    Map<String, Long> givenValues,
    Map<String, Long> givenParameters) {

  public PlanRequest {
    wanted = List.copyOf(wanted);
    givenColumns =
        givenColumns.stream()
            .map(name -> numberedVariable(law, name).id())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Long> values = new HashMap<>();
    givenValues.forEach((name, value) -> values.put(numberedVariable(law, name).id(), value));
    givenValues = Map.copyOf(values);
    Map<String, Long> parameters = new HashMap<>();
    givenParameters.forEach(
        (name, value) -> parameters.put(numberedParameter(law, name).path(), value));
    givenParameters = Map.copyOf(parameters);
  }

  private static Variable numberedVariable(Law law, String name) {
    Variable variable = law.variable(name);
    if (variable.unit() == null) {
      throw new IllegalArgumentException(
          variable.id() + " is a career, in the place of which no number can be given.");
    }
    return variable;
  }

  private static Parameter numberedParameter(Law law, String name) {
    Parameter parameter = law.parameter(name);
    for (ParameterValue value : parameter.values()) {
      if (!(value.content() instanceof Content.Number)) {
        throw new IllegalArgumentException(
            "%s is %s: one number cannot be given in its place. Maybe write a reform?"
                .formatted(parameter.path(), value.content().format(parameter.unit())));
      }
    }
    return parameter;
  }

  /// Variables under a law in a month, nothing given.
  public static PlanRequest of(Law law, int month, List<String> wanted) {
    return new PlanRequest(law, month, wanted, Set.of(), Map.of(), Map.of());
  }

  /// Whether the same values are given in the place of rules and parameters.
  boolean hasSameGivenAs(PlanRequest other) {
    return givenColumns.equals(other.givenColumns)
        && givenValues.equals(other.givenValues)
        && givenParameters.equals(other.givenParameters);
  }

  /// The same for another month.
  public PlanRequest withMonth(int newMonth) {
    return new PlanRequest(law, newMonth, wanted, givenColumns, givenValues, givenParameters);
  }
}
