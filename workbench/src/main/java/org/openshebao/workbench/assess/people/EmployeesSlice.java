package org.openshebao.workbench.assess.people;

import java.util.List;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;

/// The members of the employees' scheme in a slice, and what their careers will have come to at the statutory age.
final class EmployeesSlice {

  private static final int MONTHS_A_YEAR = 12;

  private final Dataset people;
  private final Results base;
  private final Results paid;
  private final PeopleOutline.Employees outline;
  private final int month;
  private final boolean[] member;
  private final boolean[] past;
  private final boolean[] paying;
  private final ResultColumn statutory;
  private final ResultColumn credited;
  private final ResultColumn ofYear;
  private final ResultColumn minimum;

  EmployeesSlice(
      Dataset people,
      Results base,
      Results paid,
      CoverageSlice slice,
      PeopleOutline.Employees outline,
      int scheme,
      int month) {
    this.people = people;
    this.base = base;
    this.paid = paid;
    this.outline = outline;
    this.month = month;
    int persons = people.rows(Entity.PERSON.key()).size();
    member = new boolean[persons];
    past = new boolean[persons];
    paying = new boolean[persons];
    statutory = base.column(outline.statutoryMonth());
    credited = base.column(outline.creditedMonths());
    ofYear = base.column(outline.monthsPaidOfYear());
    minimum = base.column(outline.minimum());
    for (int person = 0; person < persons; person++) {
      Enrolled enrolled = slice.look(person).enrolled(scheme);
      paying[person] = enrolled == Enrolled.PAYING;
      boolean registered = paying[person] || enrolled == Enrolled.DORMANT;
      past[person] = registered && statutory.hasValue(person) && statutory.value(person) <= month;
      member[person] = registered && !past[person];
    }
  }

  /// Whether the person pays or has paid, draws nothing, and is below the statutory age or of unknown retirement age.
  boolean isMember(int person) {
    return member[person];
  }

  long pastAge(long[] weights) {
    long sum = 0;
    for (int person = 0; person < weights.length; person++) {
      sum += past[person] ? weights[person] : 0;
    }
    return sum;
  }

  /// The wage of the first relation that has one; 0 when not known.
  long wage(int person) {
    return first(base.column(outline.wage()), person);
  }

  private long first(ResultColumn column, int person) {
    var range = people.childRange(Entity.RELATION.key(), person);
    for (int row = range.first(); row < range.end(); row++) {
      if (column.hasValue(row)) {
        return column.value(row);
      }
    }
    return 0;
  }

  private long sum(List<String> variables, int person) {
    long sum = 0;
    for (String variable : variables) {
      ResultColumn column = paid.column(variable);
      var range = people.childRange(Entity.RELATION.key(), person);
      for (int row = range.first(); row < range.end(); row++) {
        sum += column.hasValue(row) ? column.value(row) : 0;
      }
    }
    return sum;
  }

  private int left(int person) {
    return (int) statutory.value(person) - month;
  }

  private int paidOfYear(int person) {
    if (ofYear.hasValue(person)) {
      return (int) ofYear.value(person);
    }
    return paying[person] ? MONTHS_A_YEAR : 0;
  }

  private boolean hasMonths(int person) {
    return member[person] && statutory.hasValue(person) && credited.hasValue(person);
  }

  private int futureMonths(Future future, int person) {
    return future.months(left(person), paidOfYear(person));
  }

  private int monthsThen(Future future, int person) {
    return (int) credited.value(person) + futureMonths(future, person);
  }

  void addTo(CohortTally cohorts, int neededToday, long[] weights) {
    for (int person = 0; person < weights.length; person++) {
      if (hasMonths(person) && minimum.hasValue(person)) {
        cohorts.add(
            CalendarMonth.year((int) statutory.value(person)),
            neededToday,
            (int) minimum.value(person),
            monthsThen(Future.SAME, person),
            monthsThen(Future.FULL, person),
            weights[person]);
      } else if (member[person]) {
        cohorts.addUnknown(weights[person]);
      }
    }
  }

  void addTo(WorthTally worth, int person, long pension, long divisor, long weight) {
    worth.add(
        sum(outline.own(), person),
        sum(outline.others(), person),
        monthsThen(Future.SAME, person),
        pension,
        divisor,
        weight);
  }

  /// The members as they will be, as if it were today.
  ProjectedPeople at(Future future, Law law, Results base) {
    ResultColumn age = base.column(outline.statutoryAge());
    ProjectedPeople projected = new ProjectedPeople(law, people);
    for (String variable : outline.carried()) {
      ResultColumn column = base.column(variable);
      projected.with(
          variable,
          person -> column.hasValue(person) ? column.value(person) : ProjectedPeople.UNKNOWN);
    }
    return projected
        .with(
            outline.birth(),
            person ->
                member[person] && age.hasValue(person)
                    ? month - age.value(person)
                    : ProjectedPeople.UNKNOWN)
        .with(outline.statutoryMonth(), person -> month)
        .with(outline.retirementMonth(), person -> month)
        .with(
            outline.minimum(),
            person -> minimum.hasValue(person) ? minimum.value(person) : ProjectedPeople.UNKNOWN)
        .with(
            outline.creditedMonths(),
            person -> hasMonths(person) ? monthsThen(future, person) : ProjectedPeople.UNKNOWN)
        .with(outline.balance(), person -> balance(future, person));
  }

  private long balance(Future future, int person) {
    ResultColumn balance = base.column(outline.balance());
    if (!hasMonths(person) || !balance.hasValue(person)) {
      return ProjectedPeople.UNKNOWN;
    }
    int months = futureMonths(future, person);
    if (months == 0) {
      return balance.value(person);
    }
    long credit = sum(List.of(outline.credit()), person);
    return credit == 0
        ? ProjectedPeople.UNKNOWN
        : balance.value(person) + Math.multiplyExact(credit, months);
  }
}
