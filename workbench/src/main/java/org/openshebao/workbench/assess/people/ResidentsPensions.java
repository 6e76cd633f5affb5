package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.ResultColumn;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Expected pensions of the residents' scheme: as if the pension age were reached today, the level chosen paid until then.
public final class ResidentsPensions {

  /// One yuan.
  private static final long WIDTH = 100;

  private static final int MONTHS_A_YEAR = 12;

  private final Law law;
  private final int month;
  private final PeopleOutline.Residents outline;
  private final String birth;
  private final int scheme;
  private final int pensionAge;
  private final Map<Future, List<PensionTally>> tallies = new EnumMap<>(Future.class);
  private final List<int[]> positions = new ArrayList<>();
  private @Nullable Plan plan;
  private long withoutSubsidy;

  ResidentsPensions(
      Law law,
      int month,
      PeopleOutline outline,
      List<Dimension> dimensions,
      List<Grouping> groupings) {
    this.law = law;
    this.month = month;
    this.outline = outline.adequacy().residents();
    birth = outline.adequacy().employees().birth();
    scheme = outline.scheme(this.outline.scheme());
    pensionAge = (int) EmployeesPensions.number(law, month, this.outline.ageParameter());
    for (Future future : List.of(Future.SAME, Future.STOPS)) {
      List<Grouping> told = future == Future.SAME ? groupings : List.of(Grouping.ALL);
      tallies.put(future, told.stream().map(each -> new PensionTally(each, WIDTH)).toList());
    }
    for (Grouping grouping : groupings) {
      positions.add(grouping.dimensions().stream().mapToInt(dimensions::indexOf).toArray());
    }
  }

  static List<String> wanted(PeopleOutline outline) {
    PeopleOutline.Residents residents = outline.adequacy().residents();
    return List.of(
        outline.adequacy().employees().birth(),
        residents.creditedMonths(),
        residents.balance(),
        residents.level(),
        residents.subsidy());
  }

  void add(
      Results base,
      Dataset people,
      CoverageSlice slice,
      Set<String> given,
      long[] weights,
      int[][] groups,
      int threads) {
    ResultColumn births = base.column(birth);
    ResultColumn subsidy = base.column(outline.subsidy());
    boolean[] member = new boolean[weights.length];
    boolean[] pays = new boolean[weights.length];
    for (int person = 0; person < weights.length; person++) {
      Enrolled enrolled = slice.look(person).enrolled(scheme);
      pays[person] = enrolled == Enrolled.PAYING;
      member[person] =
          (pays[person] || enrolled == Enrolled.DORMANT)
              && (!births.hasValue(person) || left(births, person) > 0);
      if (member[person] && pays[person] && !subsidy.hasValue(person)) {
        withoutSubsidy += weights[person];
      }
    }
    for (Map.Entry<Future, List<PensionTally>> told : tallies.entrySet()) {
      ProjectedPeople projected = project(told.getKey(), base, people, member, pays);
      Plan ready = plan;
      if (ready == null) {
        Set<String> all = new HashSet<>(given);
        all.addAll(projected.given());
        ready =
            Planner.plan(
                new PlanRequest(law, month, List.of(outline.pension()), all, Map.of(), Map.of()));
        plan = ready;
      }
      ResultColumn pension =
          Simulation.run(ready, projected.persons(), threads).column(outline.pension());
      count(told.getValue(), pension, member, weights, groups);
    }
  }

  private int left(ResultColumn births, int person) {
    return (int) births.value(person) + MONTHS_A_YEAR * pensionAge - month;
  }

  private ProjectedPeople project(
      Future future, Results base, Dataset people, boolean[] member, boolean[] pays) {
    ResultColumn births = base.column(birth);
    ResultColumn months = base.column(outline.creditedMonths());
    ResultColumn balance = base.column(outline.balance());
    ResultColumn level = base.column(outline.level());
    ResultColumn subsidy = base.column(outline.subsidy());
    return new ProjectedPeople(law, people)
        .with(
            birth,
            person -> member[person] ? month - MONTHS_A_YEAR * pensionAge : ProjectedPeople.UNKNOWN)
        .with(
            outline.creditedMonths(),
            person -> {
              if (!member[person] || !births.hasValue(person) || !months.hasValue(person)) {
                return ProjectedPeople.UNKNOWN;
              }
              return months.value(person) + future(future, births, pays, person);
            })
        .with(
            outline.balance(),
            person -> {
              if (!member[person] || !births.hasValue(person) || !balance.hasValue(person)) {
                return ProjectedPeople.UNKNOWN;
              }
              int more = future(future, births, pays, person);
              if (more == 0) {
                return balance.value(person);
              }
              if (!level.hasValue(person)) {
                return ProjectedPeople.UNKNOWN;
              }
              long aYear =
                  level.value(person) + (subsidy.hasValue(person) ? subsidy.value(person) : 0);
              return balance.value(person) + (aYear * more + MONTHS_A_YEAR / 2) / MONTHS_A_YEAR;
            });
  }

  private int future(Future future, ResultColumn births, boolean[] pays, int person) {
    return future.months(left(births, person), pays[person] ? MONTHS_A_YEAR : 0);
  }

  private void count(
      List<PensionTally> told,
      ResultColumn pension,
      boolean[] member,
      long[] weights,
      int[][] groups) {
    String hasMinimum = law.variable(outline.hasMinimum()).id();
    for (int person = 0; person < weights.length; person++) {
      if (!member[person]) {
        continue;
      }
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
          tally.addPension(group, pension.value(person), weights[person]);
        } else if (isShort) {
          tally.addShort(group, weights[person]);
        } else {
          tally.addUnknown(group, weights[person]);
        }
      }
    }
  }

  /// A tally for each grouping if contributions go on; if they stop, one of everybody.
  public List<PensionTally> tallies(Future future) {
    return tallies.getOrDefault(future, List.of());
  }

  /// Members who pay and whose subsidy is not known, so that it is left out; in millionths of a person.
  public long withoutSubsidy() {
    return withoutSubsidy;
  }

  /// The pension age, in years.
  public int pensionAge() {
    return pensionAge;
  }
}
