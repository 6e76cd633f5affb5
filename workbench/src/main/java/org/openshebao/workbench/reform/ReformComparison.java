package org.openshebao.workbench.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.provenance.Provenance;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.population.Dataset;
import org.openshebao.simulation.Results;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.JointPlan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.workbench.compute.Computation;
import org.openshebao.workbench.compute.PeopleSource;
import org.openshebao.workbench.lawbook.LawInForce;

/// Reforms beside the law in force over a population, in one pass: what does not differ is computed once.
///
/// @param law  the law in force from which the reforms depart, and the day
/// @param outline  what was asked
/// @param scenarios  the law in force first, then each reform, then all together when there are several
/// @param behaviour  who is supposed to join
/// @param tally  the figures
/// @param source  what was read of the people
/// @param isSynthetic  whether the people were made up
/// @param columns  columns computed for each row, and how many there would be without sharing
public record ReformComparison(
    LawInForce law,
    ComparisonOutline outline,
    List<Scenario> scenarios,
    Behaviour behaviour,
    ComparisonTally tally,
    PeopleSource.Read source,
    boolean isSynthetic,
    Columns columns) {

  /// How much was shared.
  ///
  /// @param computed  columns computed
  /// @param alone  columns that the scenarios would need one by one
  public record Columns(int computed, int alone) {}

  public ReformComparison {
    scenarios = List.copyOf(scenarios);
  }

  /// Compares reforms with a law over people.
  ///
  /// @param law  the law in force, and the day
  /// @param reforms  one or more; each is a scenario of its own, and several are one together as well
  /// @param keepGoing  whether bad rows are left out and counted
  /// @param progress  told how many households are done
  public static ReformComparison of(
      LawInForce law,
      List<Reform> reforms,
      Behaviour behaviour,
      PeopleSource source,
      int threads,
      boolean keepGoing,
      LongConsumer progress) {
    ComparisonOutline outline = ComparisonOutlineFile.load(law.law().manifest().id());
    return of(law, reforms, behaviour, outline, source, threads, keepGoing, progress);
  }

  static ReformComparison of(
      LawInForce law,
      List<Reform> reforms,
      Behaviour behaviour,
      ComparisonOutline outline,
      PeopleSource source,
      int threads,
      boolean keepGoing,
      LongConsumer progress) {
    List<Scenario> scenarios = Scenario.of(law.law(), reforms);
    Run run = new Run(law, outline, scenarios, behaviour, threads);
    PeopleSource.Read read =
        source.forEach(
            law.law(),
            keepGoing,
            people -> {
              run.add(people);
              progress.accept(run.done);
            });
    return new ReformComparison(
        law,
        outline,
        scenarios,
        behaviour,
        run.tally,
        read,
        run.isSynthetic,
        new Columns(run.computed, run.alone));
  }

  /// A run over the slices of a population, one after the other.
  private static final class Run {

    private final LawInForce law;
    private final ComparisonOutline outline;
    private final List<Scenario> scenarios;
    private final int threads;
    private final ComparisonTally tally;
    private final SupposedColumns supposed;
    private @Nullable JointPlan plan;
    private long done;
    private boolean isSynthetic;
    private int computed;
    private int alone;

    Run(
        LawInForce law,
        ComparisonOutline outline,
        List<Scenario> scenarios,
        Behaviour behaviour,
        int threads) {
      this.law = law;
      this.outline = outline;
      this.scenarios = scenarios;
      this.threads = threads;
      tally = new ComparisonTally(outline, behaviour, law.law(), law.month(), scenarios.size());
      supposed = new SupposedColumns(law.law(), outline.suppose());
    }

    void add(Dataset slice) {
      Dataset people = supposed.in(slice);
      JointPlan joint = plan;
      if (joint == null) {
        joint = plan(people);
        plan = joint;
        computed = joint.plan().nodes().size();
        alone = joint.columnsWhenAlone();
      }
      isSynthetic |= slice.origin().isSynthetic();
      List<Results> results = Simulation.runTogether(joint, people, threads);
      tally.add(slice, people, results);
      done += people.top().size();
    }

    private JointPlan plan(Dataset people) {
      Set<String> compared = new LinkedHashSet<>();
      outline.schemes().forEach(scheme -> compared.add(scheme.participation()));
      outline.contributions().forEach(item -> compared.add(item.variable()));
      outline.subsidies().forEach(item -> compared.add(item.variable()));
      outline.benefits().forEach(item -> compared.add(item.variable()));
      compared.addAll(outline.measures());
      Set<String> first = new LinkedHashSet<>(compared);
      outline.schemes().forEach(scheme -> first.add(scheme.enrolment()));
      outline.groups().forEach(group -> first.add(group.variable()));
      List<PlanRequest> requests = new ArrayList<>();
      for (Scenario scenario : scenarios) {
        requests.add(
            new PlanRequest(
                scenario.law(),
                law.month(),
                List.copyOf(requests.isEmpty() ? first : compared),
                Computation.given(scenario.law(), people),
                Map.of(),
                Map.of()));
      }
      return JointPlan.of(requests);
    }
  }

  /// The numbers of the breakdowns that may be shown of these people.
  public List<Integer> listBreakdowns() {
    List<Integer> shown = new ArrayList<>();
    for (int breakdown = 0; breakdown < outline.groups().size(); breakdown++) {
      if (!isSynthetic || !outline.groups().get(breakdown).realOnly()) {
        shown.add(breakdown);
      }
    }
    return shown;
  }

  /// The day compared.
  public LocalDate date() {
    return law.date();
  }

  /// What it was made from: the hash covers the law in force and every reform.
  public Provenance provenance() {
    Law all = scenarios.getLast().law();
    StringBuilder id = new StringBuilder(all.manifest().id());
    all.reforms().forEach(reform -> id.append('+').append(reform.id()));
    return law.provenance()
        .withLaw(id.toString(), all.hash(), law.date())
        .withData(source.digest());
  }
}
