package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Expected pensions of the employees' scheme, under today's law and at today's wages.
///
/// Each member below the statutory age is looked at as if that age were reached today with the months and the balance that the
/// career will have by then; index and place stay as they are, and the account earns the growth of wages.
public final class EmployeesPensions {

  /// Ten yuan.
  private static final long WIDTH = 1_000;

  private final Law law;
  private final int month;
  private final PeopleOutline.Employees outline;
  private final int scheme;
  private final int neededToday;
  private final Map<Future, List<PensionTally>> tallies = new EnumMap<>(Future.class);
  private final List<int[]> positions = new ArrayList<>();
  private final CohortTally cohorts;
  private final WorthTally worth = new WorthTally();
  private final Map<String, Long> reasons = new TreeMap<>();
  private @Nullable Plan paidPlan;
  private @Nullable Plan pensionPlan;
  private long pastAge;

  EmployeesPensions(
      Law law,
      int month,
      PeopleOutline outline,
      List<Dimension> dimensions,
      List<Grouping> groupings) {
    this.law = law;
    this.month = month;
    this.outline = outline.adequacy().employees();
    scheme = outline.scheme(this.outline.scheme());
    neededToday = (int) number(law, month, this.outline.minimumParameter());
    cohorts = new CohortTally(CalendarMonth.year(month));
    for (Future future : Future.values()) {
      List<Grouping> told = future == Future.SAME ? groupings : List.of(Grouping.ALL);
      tallies.put(future, told.stream().map(each -> new PensionTally(each, WIDTH)).toList());
    }
    for (Grouping grouping : groupings) {
      positions.add(grouping.dimensions().stream().mapToInt(dimensions::indexOf).toArray());
    }
  }

  /// The value of a parameter of the whole country.
  static long number(Law law, int month, String path) {
    ParameterValue value =
        law.timeline(law.parameter(path), law.places().indexOf(law.manifest().rootPlace()))
            .find(month);
    if (value == null || !(value.content() instanceof Content.Number(long raw))) {
      throw new IllegalArgumentException(
          "%s is no number in %s.".formatted(path, CalendarMonth.format(month)));
    }
    return raw;
  }

  /// What the first run over the people must compute.
  static List<String> wanted(PeopleOutline.Employees outline) {
    List<String> wanted = new ArrayList<>(outline.carried());
    wanted.addAll(
        List.of(
            outline.statutoryMonth(),
            outline.statutoryAge(),
            outline.minimum(),
            outline.monthsPaidOfYear(),
            outline.creditedMonths(),
            outline.balance(),
            outline.wage()));
    return wanted;
  }

  void add(
      Dataset people,
      Results base,
      CoverageSlice slice,
      String baseVariable,
      Set<String> given,
      long[] weights,
      int[][] groups,
      int threads) {
    Results paid = paid(people, base, slice, baseVariable, given, threads);
    EmployeesSlice members = new EmployeesSlice(people, base, paid, slice, outline, scheme, month);
    pastAge += members.pastAge(weights);
    members.addTo(cohorts, neededToday, weights);
    for (Future future : Future.values()) {
      ProjectedPeople projected = members.at(future, law, base);
      Plan plan = pensionPlan;
      if (plan == null) {
        Set<String> all = new HashSet<>(given);
        all.addAll(projected.given());
        plan =
            Planner.plan(
                new PlanRequest(
                    law,
                    month,
                    List.of(outline.pension(), outline.divisor()),
                    all,
                    Map.of(),
                    Map.of()));
        pensionPlan = plan;
      }
      Results results = Simulation.run(plan, projected.persons(), threads);
      count(future, members, results, weights, groups);
    }
  }

  /// A run with the base in fact paid in place of the one due.
  private Results paid(
      Dataset people,
      Results base,
      CoverageSlice slice,
      String baseVariable,
      Set<String> given,
      int threads) {
    ResultColumn due = base.column(baseVariable);
    long[] bases = new long[due.size()];
    for (int person = 0; person < people.rows(Entity.PERSON.key()).size(); person++) {
      var range = people.childRange(Entity.RELATION.key(), person);
      long inFact = slice.bases().paid(person);
      boolean placed = false;
      for (int row = range.first(); row < range.end(); row++) {
        long own = due.hasValue(row) ? due.value(row) : ProjectedPeople.UNKNOWN;
        boolean takes =
            !placed && inFact >= 0 && (due.reason(row).isEmpty() || isUnknown(due, row));
        bases[row] = takes ? inFact : placed && inFact >= 0 ? ProjectedPeople.UNKNOWN : own;
        placed |= takes;
      }
    }
    ProjectedPeople projected =
        new ProjectedPeople(law, people).with(baseVariable, row -> bases[row]);
    Plan plan = paidPlan;
    if (plan == null) {
      List<String> wanted = new ArrayList<>(outline.own());
      wanted.addAll(outline.others());
      wanted.add(outline.credit());
      Set<String> all = new HashSet<>(given);
      all.addAll(projected.given());
      plan = Planner.plan(new PlanRequest(law, month, wanted, all, Map.of(), Map.of()));
      paidPlan = plan;
    }
    return Simulation.run(plan, projected.personsAndRelations(), threads);
  }

  private static boolean isUnknown(ResultColumn column, int row) {
    return column.reason(row).map(reason -> !reason.isNotEntitled()).orElse(false);
  }

  private void count(
      Future future, EmployeesSlice members, Results results, long[] weights, int[][] groups) {
    ResultColumn pension = results.column(outline.pension());
    ResultColumn divisor = results.column(outline.divisor());
    List<PensionTally> told = tallies.getOrDefault(future, List.of());
    String hasMinimum = law.variable(outline.hasMinimum()).id();
    for (int person = 0; person < weights.length; person++) {
      if (!members.isMember(person)) {
        continue;
      }
      long weight = weights[person];
      boolean isShort =
          !pension.hasValue(person)
              && pension
                  .reason(person)
                  .filter(reason -> reason.isNotEntitled() && reason.key().equals(hasMinimum))
                  .isPresent();
      for (int i = 0; i < told.size(); i++) {
        PensionTally tally = told.get(i);
        int group = tally.grouping().of(groups, positions.get(i), person);
        if (pension.hasValue(person)) {
          long amount = pension.value(person);
          tally.addPension(group, amount, weight);
          if (members.wage(person) > 0) {
            tally.addReplacement(group, amount * 1_000_000 / members.wage(person), weight);
          }
        } else if (isShort) {
          tally.addShort(group, weight);
        } else {
          tally.addUnknown(group, weight);
        }
      }
      if (future == Future.SAME) {
        if (pension.hasValue(person)) {
          if (divisor.hasValue(person)) {
            members.addTo(worth, person, pension.value(person), divisor.value(person), weight);
          }
        } else if (!isShort) {
          pension
              .reason(person)
              .ifPresent(
                  reason -> reasons.merge(reason.kind() + " " + reason.key(), weight, Long::sum));
        }
      }
    }
  }

  /// A tally for each grouping if careers go on as they are; for other futures one of everybody.
  public List<PensionTally> tallies(Future future) {
    return tallies.getOrDefault(future, List.of());
  }

  /// By year of retirement.
  public CohortTally cohorts() {
    return cohorts;
  }

  /// Contributions against pensions.
  public WorthTally worth() {
    return worth;
  }

  /// Why pensions cannot be told: kind and key of the reason, and persons in millionths.
  public Map<String, Long> reasons() {
    return new TreeMap<>(reasons);
  }

  /// Members past the statutory age, who are left out; in millionths of a person.
  public long pastAge() {
    return pastAge;
  }

  /// Months needed today.
  public int neededToday() {
    return neededToday;
  }
}
