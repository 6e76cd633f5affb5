package org.openshebao.workbench.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.openshebao.law.Law;
import org.openshebao.population.Dataset;
import org.openshebao.population.cells.Cell;
import org.openshebao.population.cells.CellExpansion;
import org.openshebao.population.cells.CellExpansion.Group;
import org.openshebao.population.cells.CellPopulation;
import org.openshebao.simulation.Simulation;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;

/// Legal coverage: of all persons of a place, how many must, may and cannot join a scheme in a form of employment.
///
/// @param counts  persons by key and outcome
/// @param persons  all persons
/// @param straddling  persons in age groups within which the answers differ, for whom the split by single ages matters
public record LegalCoverage(Map<Key, Map<Outcome, Long>> counts, long persons, long straddling) {

  /// What is counted.
  ///
  /// @param place  code
  /// @param scheme  number of the scheme in the outline
  /// @param form  number of the form of employment in the outline
  /// @param registration  number of the registration in the outline
  public record Key(String place, int scheme, int form, int registration)
      implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      int byPlace = place.compareTo(other.place);
      if (byPlace != 0) {
        return byPlace;
      }
      int byScheme = Integer.compare(scheme, other.scheme);
      if (byScheme != 0) {
        return byScheme;
      }
      int byForm = Integer.compare(form, other.form);
      return byForm != 0 ? byForm : Integer.compare(registration, other.registration);
    }
  }

  /// What the law says.
  ///
  /// @param kind  in one word
  /// @param reason  the condition or the document behind it, "" for must and may
  public record Outcome(Kind kind, String reason) implements Comparable<Outcome> {

    @Override
    public int compareTo(Outcome other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : reason.compareTo(other.reason);
    }
  }

  /// What the law says, in one word.
  public enum Kind {
    /// A duty.
    MUST,
    /// A choice.
    MAY,
    /// A condition of the law is not met.
    SHUT_OUT,
    /// A document or a fact is missing.
    NOT_KNOWN
  }

  public LegalCoverage {
    counts = new TreeMap<>(counts);
  }

  /// Persons with an outcome of a kind, over all places.
  public long persons(int scheme, int form, int registration, Kind kind) {
    long total = 0;
    for (Map.Entry<Key, Map<Outcome, Long>> entry : counts.entrySet()) {
      Key key = entry.getKey();
      if (key.scheme() == scheme && key.form() == form && key.registration() == registration) {
        total += sum(entry.getValue(), kind);
      }
    }
    return total;
  }

  /// Persons of a place with an outcome of a kind.
  public long persons(String place, int scheme, int form, int registration, Kind kind) {
    return sum(counts.getOrDefault(new Key(place, scheme, form, registration), Map.of()), kind);
  }

  /// Persons by outcome, over all places.
  public Map<Outcome, Long> outcomes(int scheme, int form, int registration) {
    Map<Outcome, Long> totals = new TreeMap<>();
    counts.forEach((key, outcomes) -> {
      if (key.scheme() == scheme && key.form() == form && key.registration() == registration) {
        outcomes.forEach((outcome, count) -> totals.merge(outcome, count, Long::sum));
      }
    });
    return totals;
  }

  private static long sum(Map<Outcome, Long> outcomes, Kind kind) {
    long total = 0;
    for (Map.Entry<Outcome, Long> entry : outcomes.entrySet()) {
      if (entry.getKey().kind() == kind) {
        total += entry.getValue();
      }
    }
    return total;
  }

  /// Counts under a law in a month.
  ///
  /// @param threads  how many; the counts are the same for any number
  /// @param progress  told how many persons are done
  static LegalCoverage compute(
      Law law,
      int month,
      CellPopulation population,
      Outline.Coverage outline,
      int threads,
      LongConsumer progress) {
    Plan plan =
        Planner.plan(
            PlanRequest.of(
                law, month, outline.schemes().stream().map(Outline.Named::variable).toList()));
    CoverageCount count = new CoverageCount(law, outline);
    long done = 0;
    for (String place : population.places()) {
      List<Cell> cells =
          population.cells().stream().filter(cell -> cell.place().equals(place)).toList();
      List<Group> groups = CellExpansion.expand(cells, population.singleAges(), month);
      for (int registration = 0; registration < outline.registrations().size(); registration++) {
        Dataset dataset = CoverageDataset.of(law, place, groups, outline, registration);
        count.add(place, groups, registration, Simulation.run(plan, dataset, threads));
      }
      done += cells.stream().mapToLong(Cell::persons).sum();
      progress.accept(done);
    }
    return new LegalCoverage(count.counts(), population.persons(), count.straddling());
  }

  /// The conditions and documents named by any outcome, in order.
  public List<String> reasons(Kind kind) {
    List<String> reasons = new ArrayList<>();
    counts
        .values()
        .forEach(outcomes ->
            outcomes.keySet().stream()
                .filter(outcome -> outcome.kind() == kind && !reasons.contains(outcome.reason()))
                .forEach(outcome -> reasons.add(outcome.reason())));
    return reasons.stream().sorted().toList();
  }
}
