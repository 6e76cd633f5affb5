package org.openshebao.workbench.compute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Entity;
import org.openshebao.population.Dataset;
import org.openshebao.population.storage.DatasetFolderWriter;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.data.ResultRows;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.LawNames;

/// Variables of a law computed for every row of a user's people.
///
/// @param law  the law on the day computed
/// @param summaries  each variable over all rows
/// @param source  what was read
public record Computation(
    LawInForce law, List<VariableSummary> summaries, PeopleSource.Read source) {

  public Computation {
    summaries = List.copyOf(summaries);
  }

  /// Computes variables for everyone in `source`; columns named as computed variables replace the rules.
  ///
  /// @param keepGoing  whether bad rows are left out and counted
  /// @param folder  where the results are written as a dataset; null when only the summaries are wanted
  /// @param progress  told how many rows of the top entity are done
  public static Computation run(
      LawInForce law,
      PeopleSource source,
      List<String> wanted,
      int threads,
      boolean keepGoing,
      @Nullable Path folder,
      LongConsumer progress)
      throws IOException {
    Map<String, VariableSummary> summaries = new LinkedHashMap<>();
    for (String name : wanted) {
      Variable variable = LawNames.variable(law.law(), name);
      if (variable.of() == Entity.PLACE) {
        throw new ProblemException(
            Problem.error(
                "COMPUTE-PLACE",
                null,
                0,
                "want",
                name,
                variable.id() + " is a value of places, not of people.",
                "Ask `shebao explain` for it, or `shebao assess`."));
      }
      summaries.put(variable.id(), new VariableSummary(variable));
    }
    Plan[] plan = new Plan[1];
    long[] done = new long[1];
    try (DatasetFolderWriter writer = folder == null ? null : DatasetFolderWriter.open(folder)) {
      PeopleSource.Read read =
          source.forEach(
              law.law(),
              keepGoing,
              people -> {
                if (plan[0] == null) {
                  plan[0] = plan(law, people, new ArrayList<>(summaries.keySet()));
                }
                Results results = Simulation.run(plan[0], people, threads);
                summaries.forEach((id, summary) -> summary.add(results.column(id)));
                append(writer, people, results);
                done[0] += people.top().size();
                progress.accept(done[0]);
              });
      if (writer != null) {
        writer.finish();
      }
      return new Computation(law, new ArrayList<>(summaries.values()), read);
    }
  }

  private static void append(
      @Nullable DatasetFolderWriter writer, Dataset people, Results results) {
    if (writer == null) {
      return;
    }
    try {
      writer.append(ResultRows.of(people, results));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Plan plan(LawInForce law, Dataset people, List<String> wanted) {
    Plan plan =
        Planner.plan(
            new PlanRequest(
                law.law(), law.month(), wanted, given(law.law(), people), Map.of(), Map.of()));
    for (Entity entity : plan.entities()) {
      if (people.findRows(entity.key()).isEmpty()) {
        throw new ProblemException(
            Problem.error(
                "DATA-ENTITY",
                null,
                0,
                entity.key(),
                null,
                "The data have no rows of %s, which %s need; they have %s."
                    .formatted(entity.key(), wanted, people.entities()),
                "Map a file to it."));
      }
    }
    return plan;
  }

  /// Computed variables for which the data hold a column.
  public static Set<String> given(Law law, Dataset people) {
    Set<String> given = new TreeSet<>();
    for (String entity : people.entities()) {
      people
          .rows(entity)
          .columns()
          .forEach(column ->
              law.findVariable(column.name())
                  .filter(variable -> !variable.isInput())
                  .ifPresent(variable -> given.add(variable.id())));
    }
    return given;
  }
}
