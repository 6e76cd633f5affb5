package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.plan.Plan;

/// What a slice of people says about law, enrolment, place and base: read by columns, asked person by person.
final class CoverageSlice implements GapRule.Standing {

  private final List<LegalStatuses> legal = new ArrayList<>();
  private final List<Enrolments> enrolled = new ArrayList<>();
  private final List<PlaceCheck> places = new ArrayList<>();
  private final WorkCheck work;
  private final Bases bases;
  private final int baseScheme;
  private int person;

  CoverageSlice(Law law, Plan plan, Results results, Dataset people, PeopleOutline outline) {
    for (PeopleOutline.Scheme scheme : outline.schemes()) {
      legal.add(LegalStatuses.of(plan, results.column(scheme.participation()), people, outline));
      enrolled.add(Enrolments.of(law, people, scheme, outline.states()));
      places.add(PlaceCheck.of(law, people, scheme.enrolmentPlace(), outline));
    }
    work = WorkCheck.of(law, people, outline);
    baseScheme = outline.scheme(outline.base().scheme());
    bases = Bases.of(law, people, outline.base().paid(), results.column(outline.base().due()));
  }

  /// Looks at a person from here on.
  CoverageSlice look(int personRow) {
    person = personRow;
    return this;
  }

  Bases bases() {
    return bases;
  }

  /// Number of the reason in the plan for what the law says about a scheme; 0 when it is open.
  int reason(int scheme) {
    return legal.get(scheme).reason(person);
  }

  @Override
  public Legal legal(int scheme) {
    return legal.get(scheme).legal(person);
  }

  @Override
  public Enrolled enrolled(int scheme) {
    return enrolled.get(scheme).enrolled(person);
  }

  @Override
  public boolean isElsewhere(int scheme) {
    return places.get(scheme).isElsewhere(person);
  }

  @Override
  public boolean isOutOfWork() {
    return work.isOutOfWork(person);
  }

  @Override
  public GapRule.BaseCheck base(int scheme) {
    return scheme == baseScheme ? bases.check(person) : GapRule.BaseCheck.MET;
  }
}
