package org.openshebao.workbench.assess;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;

/// Statutory age and month of retirement of every cohort, for each class of workers.
///
/// @param classes  who has an age of their own
/// @param cohorts  in order of birth
public record RetirementSchedule(List<Label> classes, List<Cohort> cohorts) {

  public RetirementSchedule {
    classes = List.copyOf(classes);
    cohorts = List.copyOf(cohorts);
  }

  /// A month of birth.
  ///
  /// @param birthMonth  months since year 0
  /// @param ageMonths  statutory age of each class, in months
  /// @param retirementMonths  statutory month of each class
  public record Cohort(int birthMonth, List<Answer> ageMonths, List<Answer> retirementMonths) {

    public Cohort {
      ageMonths = List.copyOf(ageMonths);
      retirementMonths = List.copyOf(retirementMonths);
    }
  }

  static RetirementSchedule compute(Law law, int month, Outline.Retirement outline) {
    int first = CalendarMonth.parse(outline.firstBirth());
    int last = CalendarMonth.parse(outline.lastBirth());
    List<PersonCase> cases = new ArrayList<>();
    for (int birth = first; birth <= last; birth++) {
      for (Outline.Group group : outline.classes()) {
        PersonCase person = new PersonCase(law);
        group.facts().values().forEach(person::with);
        cases.add(person.with(outline.birth(), CalendarMonth.format(birth)));
      }
    }
    Results results =
        Simulation.run(
            law, month, PersonCase.dataset(cases), List.of(outline.age(), outline.month()), 1);
    int root = law.places().indexOf(law.manifest().rootPlace());
    List<Cohort> cohorts = new ArrayList<>();
    int row = 0;
    for (int birth = first; birth <= last; birth++) {
      List<Answer> ages = new ArrayList<>();
      List<Answer> months = new ArrayList<>();
      for (int i = 0; i < outline.classes().size(); i++, row++) {
        ages.add(Answer.of(law, results.column(outline.age()), row, root, month));
        months.add(Answer.of(law, results.column(outline.month()), row, root, month));
      }
      cohorts.add(new Cohort(birth, ages, months));
    }
    return new RetirementSchedule(
        outline.classes().stream().map(Outline.Group::label).toList(), cohorts);
  }
}
