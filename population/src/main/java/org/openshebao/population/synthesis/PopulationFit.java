package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All stages of a plan fitted, one after the other.
public final class PopulationFit {

  private final SynthesisPlan plan;
  private final List<StageFit> stages;

  private PopulationFit(SynthesisPlan plan, List<StageFit> stages) {
    this.plan = plan;
    this.stages = List.copyOf(stages);
  }

  /// Fits the plan; throws when a stage rules out every category for somebody.
  public static PopulationFit of(SynthesisPlan plan) {
    List<StageFit> fitted = new ArrayList<>();
    for (Stage stage : plan.stages()) {
      double[] start;
      if (stage.given().isEmpty()) {
        start = plan.cells().stream().mapToDouble(Double::doubleValue).toArray();
      } else {
        Grid given = new Grid(plan.attributes(), stage.givenNumbers());
        start = parentOf(plan, fitted, stage).aggregate(given);
      }
      fitted.add(StageFit.fit(stage, plan.attributes(), start));
    }
    return new PopulationFit(plan, fitted);
  }

  /// The first stage that has, or can derive, all that `stage` is given.
  private static StageFit parentOf(SynthesisPlan plan, List<StageFit> fitted, Stage stage) {
    for (StageFit candidate : fitted) {
      if (known(plan, candidate.stage()).containsAll(stage.given())) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "No stage before %s has all of %s; what a stage is given must stand together in an earlier one."
            .formatted(
                stage.id(),
                stage.given().stream().map(i -> plan.attributes().get(i).name()).toList()));
  }

  private static Set<Integer> known(SynthesisPlan plan, Stage stage) {
    Set<Integer> known = new HashSet<>(stage.given());
    known.addAll(stage.adds());
    for (int i = 0; i < plan.attributes().size(); i++) {
      String of = plan.attributes().get(i).of();
      if (of != null && known.contains(plan.attribute(of))) {
        known.add(i);
      }
    }
    return known;
  }

  /// The plan.
  public SynthesisPlan plan() {
    return plan;
  }

  /// All persons of the fitted cells.
  public double persons() {
    Grid none = new Grid(plan.attributes(), new int[0]);
    return stages.getFirst().aggregate(none)[0];
  }

  /// Rounds of fitting that a stage needed.
  public int rounds(int stage) {
    return stages.get(stage).rounds();
  }

  /// The largest relative miss of a margin of a stage.
  public double worstMiss(int stage) {
    return stages.get(stage).worst();
  }

  /// What the margins of the stages come to in the fitted cells, in order of the stages.
  public List<Tally.Outcome> outcomes() {
    List<Tally.Outcome> outcomes = new ArrayList<>();
    for (StageFit stage : stages) {
      outcomes.addAll(stage.outcomes());
    }
    return outcomes;
  }

  List<StageFit> stages() {
    return stages;
  }
}
