package org.openshebao.workbench.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.source.Source;
import org.openshebao.workbench.conform.LegalFact.Level;

/// The legal facts of a country, those of a user's file before those that come with the data.
public final class LegalFacts {

  private static final int OF_INSTRUMENT = 1000;
  private static final int OF_PLACE = 10;

  private final Map<String, List<LegalFact>> facts = new LinkedHashMap<>();
  private final Map<String, Source> documents = new LinkedHashMap<>();
  private final @Nullable LegalFacts below;

  LegalFacts(
      Collection<LegalFact> facts, Map<String, Source> documents, @Nullable LegalFacts below) {
    facts.forEach(
        fact -> this.facts.computeIfAbsent(fact.measure(), key -> new ArrayList<>()).add(fact));
    this.documents.putAll(documents);
    this.below = below;
  }

  /// The fact about a measure that speaks most closely of an instrument, a day and a place.
  ///
  /// @param place  code of the place; null for the nation
  public Optional<LegalFact> find(
      String measure, String instrument, LocalDate day, @Nullable String place, PlaceTree places) {
    LegalFact best = null;
    int bestScore = -1;
    for (LegalFact fact : facts.getOrDefault(measure, List.of())) {
      int score = score(fact, instrument, day, place, places);
      if (score > bestScore) {
        best = fact;
        bestScore = score;
      }
    }
    if (best != null) {
      return Optional.of(best);
    }
    return below == null ? Optional.empty() : below.find(measure, instrument, day, place, places);
  }

  private static int score(
      LegalFact fact, String instrument, LocalDate day, @Nullable String place, PlaceTree places) {
    boolean applies =
        fact.holdsOn(day)
            && (fact.instruments().isEmpty() || fact.instruments().contains(instrument))
            && fact.level() != (place == null ? Level.PLACE : Level.NATION);
    if (!applies) {
      return -1;
    }
    int score = fact.instruments().isEmpty() ? 0 : OF_INSTRUMENT;
    if (fact.place() != null) {
      int depth = place == null ? -1 : depth(fact.place(), place, places);
      return depth < 0 ? -1 : score + OF_PLACE * (depth + 2);
    }
    return score + (fact.level() == Level.ANY ? 0 : 1);
  }

  /// How deep `outer` lies in the tree when `inner` is in it; −1 when it is not.
  private static int depth(String outer, String inner, PlaceTree places) {
    int at = places.indexOf(inner);
    int wanted = places.indexOf(outer);
    int steps = 0;
    boolean found = false;
    while (at != PlaceTree.NONE) {
      found |= at == wanted;
      steps += found ? 1 : 0;
      at = places.parent(at);
    }
    return found ? steps : -1;
  }

  /// The document of this id.
  public Optional<Source> findDocument(String id) {
    Source own = documents.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    return below == null ? Optional.empty() : below.findDocument(id);
  }

  /// Every measure of which something is said.
  public List<String> listMeasures() {
    List<String> names = new ArrayList<>(facts.keySet());
    if (below != null) {
      below.listMeasures().stream().filter(name -> !facts.containsKey(name)).forEach(names::add);
    }
    return names;
  }

  /// Every fact about a measure, a user's first.
  public List<LegalFact> list(String measure) {
    List<LegalFact> all = new ArrayList<>(facts.getOrDefault(measure, List.of()));
    if (below != null) {
      all.addAll(below.list(measure));
    }
    return all;
  }
}
