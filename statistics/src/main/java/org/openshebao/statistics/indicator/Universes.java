package org.openshebao.statistics.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Suggestion;

/// Groups of people, and which of them contain which.
public final class Universes {

  private final Map<String, Universe> byId;

  Universes(Map<String, Universe> byId) {
    this.byId = new LinkedHashMap<>(byId);
    byId.values()
        .forEach(universe -> {
          universe.partOf().forEach(this::get);
          universe.consistsOf().forEach(this::get);
        });
  }

  /// A group; throws naming the nearest.
  public Universe get(String id) {
    Universe universe = byId.get(id);
    if (universe == null) {
      throw new IllegalArgumentException(
          "There is no population \"%s\". %s Known are %s."
              .formatted(
                  id, Suggestion.maybe(id, byId.keySet()), String.join(", ", byId.keySet())));
    }
    return universe;
  }

  /// Whether a sample of some groups has every member of another one: because one of them contains it, or because it consists of groups that
  /// are all covered.
  public boolean cover(Collection<String> sampled, String wanted) {
    return cover(sampled, wanted, new HashSet<>());
  }

  private boolean cover(Collection<String> sampled, String wanted, Set<String> asked) {
    if (sampled.contains(wanted)) {
      return true;
    }
    if (!asked.add(wanted)) {
      return false;
    }
    Universe universe = get(wanted);
    for (String whole : universe.partOf()) {
      if (cover(sampled, whole, asked)) {
        return true;
      }
    }
    return !universe.consistsOf().isEmpty()
        && universe.consistsOf().stream()
            .allMatch(part -> cover(sampled, part, new HashSet<>(asked)));
  }
}
