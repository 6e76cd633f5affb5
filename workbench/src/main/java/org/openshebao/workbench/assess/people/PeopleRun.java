package org.openshebao.workbench.assess.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.Dataset;
import org.openshebao.population.Rows;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.workbench.assess.LawFigures;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawInForce;

/// One pass over people: each slice is computed on all threads, then counted from its first person to its last.
final class PeopleRun {

  private final LawInForce law;
  private final PeopleOutline outline;
  private final Support support;
  private final List<List<String>> crossings;
  private final int threads;
  private final LongConsumer progress;
  private @Nullable Begun begun;
  private long persons;

  /// What the first slice decides: its columns are those of all.
  private record Begun(
      Given given,
      Plan plan,
      Breakdown breakdown,
      PeopleCoverage coverage,
      EmployeesPensions employees,
      ResidentsPensions residents,
      DataGaps gaps,
      DataOrigin origin,
      boolean weighted) {}

  PeopleRun(
      LawInForce law,
      PeopleOutline outline,
      Support support,
      List<List<String>> crossings,
      int threads,
      LongConsumer progress) {
    this.law = law;
    this.outline = outline;
    this.support = support;
    this.crossings = crossings;
    this.threads = threads;
    this.progress = progress;
  }

  void add(Dataset slice) {
    Dataset people = withRelations(slice);
    Begun all = begun == null ? begin(people) : begun;
    begun = all;
    long[] weights = Weights.read(people);
    List<Dimension> dimensions = all.breakdown.dimensions();
    int[][] groups = new int[dimensions.size()][];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = dimensions.get(i).read(people, law.month());
    }
    Results base = Simulation.run(all.plan, people, threads);
    CoverageSlice read = new CoverageSlice(law.law(), all.plan, base, people, outline);
    all.coverage.add(read, weights, groups);
    Set<String> given = all.given.variables();
    all.employees.add(people, base, read, outline.base().due(), given, weights, groups, threads);
    all.residents.add(base, people, read, given, weights, groups, threads);
    persons += weights.length;
    progress.accept(persons);
  }

  private Begun begin(Dataset people) {
    Given given = Given.of(law.law(), people);
    boolean unsaid = people.origin().isSynthetic() && support == Support.OF_OBSERVED;
    Breakdown breakdown =
        Breakdown.of(law.law(), outline, people, unsaid ? Support.NONE : support, crossings);
    Set<String> wanted = new LinkedHashSet<>();
    outline.schemes().forEach(scheme -> wanted.add(scheme.participation()));
    wanted.add(outline.base().due());
    wanted.addAll(EmployeesPensions.wanted(outline.adequacy().employees()));
    wanted.addAll(ResidentsPensions.wanted(outline));
    Plan plan =
        Planner.plan(
            new PlanRequest(
                law.law(),
                law.month(),
                new ArrayList<>(wanted),
                given.variables(),
                Map.of(),
                Map.of()));
    List<Dimension> dimensions = breakdown.dimensions();
    List<Grouping> groupings = breakdown.groupings();
    return new Begun(
        given,
        plan,
        breakdown,
        new PeopleCoverage(outline, plan, dimensions, groupings),
        new EmployeesPensions(law.law(), law.month(), outline, dimensions, groupings),
        new ResidentsPensions(law.law(), law.month(), outline, dimensions, groupings),
        DataGaps.of(law.law(), law.month(), people, outline, given),
        people.origin(),
        Weights.areIn(people));
  }

  /// The people with an entity of relations, be it empty: whoever has none cannot be told what the law says.
  private static Dataset withRelations(Dataset people) {
    if (people.findRows(Entity.PERSON.key()).isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "DATA-ENTITY",
              null,
              0,
              Entity.PERSON.key(),
              null,
              "The data have no persons; they have %s.".formatted(people.entities()),
              "Map a file to persons."));
    }
    if (people.findRows(Entity.RELATION.key()).isPresent()) {
      return people;
    }
    var dataset = org.openshebao.population.Dataset.builder().origin(people.origin());
    people.entities().forEach(entity -> dataset.add(people.rows(entity)));
    return dataset
        .add(
            Rows.builder(Entity.RELATION.key(), 0)
                .parent(Entity.PERSON.key(), people.rows(Entity.PERSON.key()).size(), new int[0])
                .build())
        .build();
  }

  PeopleAssessment finish(PeopleSource.Read read, @Nullable Long seed, LawFigures figures) {
    Begun all = begun;
    if (all == null || persons == 0) {
      throw new ProblemException(
          Problem.error(
              "DATA-EMPTY",
              null,
              0,
              "data",
              null,
              "There is no person in the data.",
              "Give data with at least one person."));
    }
    return new PeopleAssessment(
        law,
        outline,
        all.origin,
        read,
        seed,
        all.weighted,
        persons,
        all.gaps,
        all.breakdown,
        all.coverage,
        all.employees,
        all.residents,
        figures);
  }
}
