package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleOutline;
import org.openshebao.workbench.assess.people.Scope;

/// What stands behind figures about people: the rule of ours that counts, and the articles of the law that it asks.
final class PeopleOrigins {

  private final PeopleOutline outline;
  private final Origins origins;

  PeopleOrigins(PeopleAssessment assessment, Origins origins) {
    this.outline = assessment.asked();
    this.origins = origins;
  }

  /// Persons.
  String persons() {
    return origins.ofMethod(
        "method.persons", Words.of("people.persons"), Words.of("method.persons"), List.of());
  }

  /// What the law says about a scheme, and how people stand in it.
  String status(int scheme) {
    PeopleOutline.Scheme of = outline.schemes().get(scheme);
    return origins.ofMethod(
        "method.status." + of.id(),
        of.label(),
        Words.of("method.status"),
        List.of(of.participation()));
  }

  /// The classes of a scope.
  String gap(Scope scope) {
    List<String> variables = new ArrayList<>();
    for (int scheme : scope.schemes()) {
      variables.add(outline.schemes().get(scheme).participation());
      if (outline.schemes().get(scheme).id().equals(outline.base().scheme())) {
        variables.add(outline.base().due());
      }
    }
    return origins.ofMethod(
        "method.gap." + scope.id(), scope.label(), Words.of("method.gap"), variables);
  }

  /// Expected pensions of the employees' scheme.
  String employees() {
    PeopleOutline.Employees employees = outline.adequacy().employees();
    return origins.ofMethod(
        "method.employees",
        Words.of("adequacy.employees"),
        Words.of("method.employees"),
        List.of(employees.pension(), employees.minimum(), employees.statutoryMonth()));
  }

  /// Expected pensions of the residents' scheme.
  String residents() {
    return origins.ofMethod(
        "method.residents",
        Words.of("adequacy.residents"),
        Words.of("method.residents"),
        List.of(outline.adequacy().residents().pension()));
  }

  /// Months missing.
  String minimum() {
    PeopleOutline.Employees employees = outline.adequacy().employees();
    return origins.ofMethod(
        "method.minimum",
        Words.of("adequacy.cohorts"),
        Words.of("method.minimum"),
        List.of(employees.minimum(), employees.statutoryMonth()));
  }

  /// Contributions against pensions.
  String worth() {
    PeopleOutline.Employees employees = outline.adequacy().employees();
    List<String> variables = new ArrayList<>(employees.own());
    variables.addAll(employees.others());
    variables.add(employees.divisor());
    return origins.ofMethod(
        "method.worth", Words.of("adequacy.worth"), Words.of("method.worth"), variables);
  }
}
