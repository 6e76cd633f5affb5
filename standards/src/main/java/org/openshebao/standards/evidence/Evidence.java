package org.openshebao.standards.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Facts by measure, each with its origin, for one place and date. A measure without a fact is not known.
///
/// Immutable: `with` gives a changed copy.
public final class Evidence {

  private static final Evidence EMPTY = new Evidence(new LinkedHashMap<>());

  private final Map<String, EvidenceItem> items;

  private Evidence(Map<String, EvidenceItem> items) {
    this.items = items;
  }

  /// No facts.
  public static Evidence empty() {
    return EMPTY;
  }

  /// These facts; two about one measure contradict each other and are refused by name.
  public static Evidence of(Collection<EvidenceItem> items) {
    Map<String, EvidenceItem> byMeasure = new LinkedHashMap<>();
    for (EvidenceItem item : items) {
      EvidenceItem earlier = byMeasure.putIfAbsent(item.measure(), item);
      if (earlier != null) {
        throw new ProblemException(
            Problem.error(
                "FACT-TWICE",
                item.origin().file(),
                item.origin().line(),
                item.measure(),
                null,
                "There are two facts about \"" + item.measure() + "\".",
                "Keep one of them"
                    + (earlier.origin().line() > 0
                        ? "; the other stands on line " + earlier.origin().line() + "."
                        : ".")));
      }
    }
    return new Evidence(byMeasure);
  }

  /// With one fact added or replaced.
  public Evidence with(EvidenceItem item) {
    return overlaidBy(List.of(item));
  }

  /// With facts added, or put in the place of those about the same measure.
  public Evidence overlaidBy(Collection<EvidenceItem> more) {
    Map<String, EvidenceItem> merged = new LinkedHashMap<>(items);
    more.forEach(item -> merged.put(item.measure(), item));
    return new Evidence(merged);
  }

  /// Without the fact about a measure.
  public Evidence without(String measure) {
    Map<String, EvidenceItem> rest = new LinkedHashMap<>(items);
    rest.remove(measure);
    return new Evidence(rest);
  }

  /// The fact about a measure and its origin.
  public Optional<EvidenceItem> find(String measure) {
    return Optional.ofNullable(items.get(measure));
  }

  /// Every fact, in the order given.
  public Collection<EvidenceItem> list() {
    return Collections.unmodifiableCollection(items.values());
  }
}
