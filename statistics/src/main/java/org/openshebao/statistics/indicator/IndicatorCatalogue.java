package org.openshebao.statistics.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;

/// Indicators by id, each with its definitions in order of time.
public final class IndicatorCatalogue {

  private final Universes universes;
  private final Map<String, List<IndicatorVersion>> byId;

  IndicatorCatalogue(Universes universes, Map<String, List<IndicatorVersion>> byId) {
    this.universes = universes;
    this.byId = new LinkedHashMap<>(byId);
  }

  /// The groups of people that denominators are made of.
  public Universes universes() {
    return universes;
  }

  /// Ids of all indicators in order.
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /// The definitions of an indicator; throws naming the nearest.
  public List<IndicatorVersion> versions(String id) {
    List<IndicatorVersion> versions = byId.get(id);
    if (versions == null) {
      throw new IllegalArgumentException(
          "There is no indicator \"%s\". %s Known are %s."
              .formatted(
                  id, Suggestion.maybe(id, byId.keySet()), String.join(", ", byId.keySet())));
    }
    return versions;
  }

  /// The definition that held on a day, or the latest one when no day is given. Years before an indicator was agreed are computed by its first definition, as
  /// agencies do; a day after its end has none.
  public IndicatorVersion version(String id, @Nullable LocalDate day) {
    List<IndicatorVersion> versions = versions(id);
    if (day == null) {
      return versions.getLast();
    }
    LocalDate first = versions.getFirst().from();
    if (first != null && day.isBefore(first)) {
      return versions.getFirst();
    }
    Optional<IndicatorVersion> found =
        versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    return found.orElseThrow(() ->
        new IllegalArgumentException(
            "The indicator %s has no definition on %s; %s.".formatted(id, day, spans(versions))));
  }

  private static String spans(List<IndicatorVersion> versions) {
    List<String> spans = new ArrayList<>();
    for (IndicatorVersion version : versions) {
      spans.add(
          "one holds from %s%s"
              .formatted(
                  version.from() == null ? "the beginning" : version.from(),
                  version.to() == null ? " on" : " to " + version.to()));
    }
    return String.join(", ", spans);
  }
}
