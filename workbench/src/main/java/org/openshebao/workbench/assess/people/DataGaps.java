package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.plan.ColumnBinding;
import org.openshebao.simulation.plan.InputNode;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Which facts the data do not have, by what cannot be told without them.
///
/// @param legal  for what the law says
/// @param effective  for who is insured
/// @param bases  for whether what is paid is what is due
/// @param employees  for expected pensions of the employees' scheme
/// @param residents  for expected pensions of the residents' scheme
public record DataGaps(
    List<Variable> legal,
    List<Variable> effective,
    List<Variable> bases,
    List<Variable> employees,
    List<Variable> residents) {

  public DataGaps {
    legal = List.copyOf(legal);
    effective = List.copyOf(effective);
    bases = List.copyOf(bases);
    employees = List.copyOf(employees);
    residents = List.copyOf(residents);
  }

  static DataGaps of(Law law, int month, Dataset people, PeopleOutline outline, Given given) {
    PeopleOutline.Employees employees = outline.adequacy().employees();
    PeopleOutline.Residents residents = outline.adequacy().residents();
    return new DataGaps(
        missing(
            law,
            month,
            people,
            given,
            outline.schemes().stream().map(PeopleOutline.Scheme::participation).toList()),
        missing(
            law,
            month,
            people,
            given,
            outline.schemes().stream().map(PeopleOutline.Scheme::enrolment).toList()),
        missing(law, month, people, given, List.of(outline.base().paid(), outline.base().due())),
        missing(
            law,
            month,
            people,
            given,
            Stream.concat(
                    EmployeesPensions.wanted(employees).stream(),
                    Stream.of(
                        outline.schemes().get(outline.scheme(employees.scheme())).enrolment()))
                .toList()),
        missing(
            law,
            month,
            people,
            given,
            List.of(
                employees.birth(),
                residents.creditedMonths(),
                residents.balance(),
                residents.level(),
                outline.schemes().get(outline.scheme(residents.scheme())).enrolment())));
  }

  private static List<Variable> missing(
      Law law, int month, Dataset people, Given given, List<String> wanted) {
    Plan plan =
        Planner.plan(
            new PlanRequest(
                law, month, wanted, given.variables(), java.util.Map.of(), java.util.Map.of()));
    List<Variable> missing = new ArrayList<>();
    for (InputNode input : plan.inputs()) {
      Variable variable = input.variable();
      boolean otherwise = variable.input() != null && variable.input().otherwise() != null;
      if (!otherwise
          && !isOptional(law, variable)
          && variable.of() != Entity.PLACE
          && ColumnBinding.find(people, variable).isEmpty()) {
        missing.add(variable);
      }
    }
    return missing;
  }

  /// Whether every rule that reads it does without it as well.
  private static boolean isOptional(Law law, Variable variable) {
    List<ArgumentInfo> readers =
        law.variables().stream()
            .flatMap(each -> law.rulesOf(each.id()).stream())
            .flatMap(rule -> rule.arguments().stream())
            .filter(argument -> argument.target().equals(variable.id()))
            .toList();
    return !readers.isEmpty() && readers.stream().allMatch(ArgumentInfo::mayBeUnknown);
  }
}
