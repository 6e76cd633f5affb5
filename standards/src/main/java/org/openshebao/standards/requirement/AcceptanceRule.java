package org.openshebao.standards.requirement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Which Parts of an instrument a State has to accept to ratify it.
///
/// @param article  that says so
/// @param chooseFrom  Parts (or branches) to choose from, in order
/// @param minParts  how many, when Parts count alike
/// @param oneOf  Parts of which one has to be among them; empty when any will do
/// @param weights  what each Part counts, where they do not count alike; empty otherwise
/// @param minWeight  the sum of weights to reach; 0 when Parts count alike
/// @param branches  the branch that each Part is, where the instrument is accepted by branches; empty otherwise
public record AcceptanceRule(
    String article,
    List<String> chooseFrom,
    int minParts,
    List<String> oneOf,
    Map<String, Integer> weights,
    int minWeight,
    Map<String, String> branches) {

  public AcceptanceRule {
    chooseFrom = List.copyOf(chooseFrom);
    oneOf = List.copyOf(oneOf);
    weights = Map.copyOf(weights);
    branches = Map.copyOf(branches);
  }

  /// How many of `parts` it counts.
  public int count(Collection<String> parts) {
    return (int) parts.stream().map(this::partOf).distinct().filter(chooseFrom::contains).count();
  }

  /// What `parts` weigh together.
  public int weigh(Collection<String> parts) {
    return parts.stream()
        .map(this::partOf)
        .distinct()
        .filter(chooseFrom::contains)
        .mapToInt(part -> weights.getOrDefault(part, 1))
        .sum();
  }

  /// Whether one of those Parts is among `parts` of which one has to be.
  public boolean includesOneOf(Collection<String> parts) {
    return oneOf.isEmpty() || parts.stream().anyMatch(oneOf::contains);
  }

  /// The Part of this name: a branch may be written by its letter or by its name.
  private String partOf(String written) {
    return branches.entrySet().stream()
        .filter(entry -> entry.getValue().equals(written))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(written);
  }

  /// Whether these Parts are enough.
  public boolean isMetBy(Collection<String> parts) {
    return count(parts) >= minParts && weigh(parts) >= minWeight && includesOneOf(parts);
  }
}
