package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.workbench.valuation.ValuationOutline.RetirementGroup;

/// In which half-year each month of birth retires, group by group, under the law then in force.
///
/// A half-year ends in June or December. Persons retire in the first half-year at whose end the law says that their retirement month has
/// come: what a later law says no longer concerns them.
final class RetirementMonths {

  private static final int MONTHS_A_YEAR = 12;
  private static final int YOUNGEST = 45;
  private static final int OLDEST = 75;

  private final int firstBirth;
  private final int[][] halves; // [group][birth]: number of the half-year, −1 before the first
  private final int[][] months; // [group][birth]: the retirement month
  private final int firstMonth;

  /// @param baseYear  half-year 0 is July to December of it
  /// @param steps  years followed
  RetirementMonths(
      Law law,
      ValuationOutline.LawNames names,
      List<RetirementGroup> groups,
      int baseYear,
      int steps) {
    firstMonth = CalendarMonth.of(baseYear, 7);
    firstBirth = CalendarMonth.of(baseYear - OLDEST, 7);
    int births = (steps + OLDEST - YOUNGEST) * MONTHS_A_YEAR;
    halves = new int[groups.size()][births];
    months = new int[groups.size()][births];
    List<PersonCase> cases = new ArrayList<>();
    for (RetirementGroup group : groups) {
      for (int birth = 0; birth < births; birth++) {
        cases.add(person(law, names, group, firstBirth + birth));
      }
    }
    Dataset people = PersonCase.dataset(cases);
    for (int g = 0; g < groups.size(); g++) {
      java.util.Arrays.fill(halves[g], Integer.MAX_VALUE);
    }
    for (int half = -1; half < 2 * steps; half++) {
      int last = firstMonth + 6 * half + 5;
      Results results =
          Simulation.run(law, last, people, List.of(names.name("retirement_month")), 1);
      ResultColumn column = results.column(names.name("retirement_month"));
      for (int g = 0; g < groups.size(); g++) {
        for (int birth = 0; birth < births; birth++) {
          int row = g * births + birth;
          if (halves[g][birth] != Integer.MAX_VALUE) {
            continue;
          }
          if (!column.hasValue(row)) {
            throw new IllegalArgumentException(
                "The law gives \"%s\" born in %s no retirement month: %s."
                    .formatted(
                        groups.get(g).id(),
                        CalendarMonth.format(firstBirth + birth),
                        column.reason(row).orElseThrow()));
          }
          int month = Math.toIntExact(column.value(row));
          if (month <= last) {
            halves[g][birth] = half;
            months[g][birth] = Math.max(month, half < 0 ? month : last - 5);
          }
        }
      }
    }
  }

  static PersonCase person(
      Law law, ValuationOutline.LawNames names, RetirementGroup group, int birthMonth) {
    PersonCase person = new PersonCase(law);
    group.facts().forEach(person::with);
    person.with(names.name("benefit_place"), names.place());
    return person.withRaw(0, law.variable(names.name("birth")), birthMonth);
  }

  /// The month of birth of a person of the cohort aged `age` at 1 July `t` years after the base year; `i` from 0 to 11.
  int birthMonth(int t, int age, int i) {
    return firstMonth + MONTHS_A_YEAR * (t - age - 1) + i;
  }

  /// The half-year in which those born in a month retire; −1 before the base date, a great number after the last step.
  int half(int group, int birthMonth) {
    int birth = birthMonth - firstBirth;
    return birth < 0
        ? -1
        : birth >= halves[group].length ? Integer.MAX_VALUE : halves[group][birth];
  }

  /// Their retirement month.
  int month(int group, int birthMonth) {
    return months[group][birthMonth - firstBirth];
  }

  /// Share of the cohort aged `age` in the middle of year `t` that has not retired.
  double notRetired(int group, int t, int age) {
    int not = 0;
    for (int i = 0; i < MONTHS_A_YEAR; i++) {
      not += half(group, birthMonth(t, age, i)) >= 2 * t ? 1 : 0;
    }
    return (double) not / MONTHS_A_YEAR;
  }
}
