package org.openshebao.publishing.sdmx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A dataflow and its observations, which fit it: every code is in its list, no two observations have one key, nothing mandatory is missing.
public record SdmxData(Dataflow flow, List<Observation> observations) {

  public SdmxData {
    observations = List.copyOf(observations);
    Set<String> known =
        flow.components().stream().map(Component::id).collect(Collectors.toUnmodifiableSet());
    Set<String> keys = new HashSet<>();
    for (int number = 0; number < observations.size(); number++) {
      Observation observation = observations.get(number);
      for (String id : observation.values().keySet()) {
        if (!known.contains(id)) {
          throw wrong(number, id, "is no component of " + flow.id());
        }
      }
      for (Component component : flow.components()) {
        requireFit(number, component, observation.value(component));
      }
      String key =
          flow.components().stream()
              .filter(Component::isDimension)
              .map(observation::value)
              .collect(Collectors.joining("."));
      if (!keys.add(key)) {
        throw wrong(number, key, "is the key of another observation too");
      }
    }
  }

  private static void requireFit(int number, Component component, String value) {
    if (value.isEmpty()) {
      if (component.mandatory()) {
        throw wrong(number, component.id(), "is mandatory and has no value");
      }
      return;
    }
    Codelist codes = component.codelist();
    if (codes != null && !codes.has(value)) {
      throw wrong(number, value, "is no code of " + codes.id());
    }
  }

  private static IllegalArgumentException wrong(int number, String what, String why) {
    return new IllegalArgumentException(
        "Observation %d: \"%s\" %s.".formatted(number + 1, what, why));
  }
}
