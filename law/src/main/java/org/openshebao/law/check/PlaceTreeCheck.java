package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.PLACE_TREE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;

/// Places are a tree: each code once, each parent among them, and nothing part of itself.
final class PlaceTreeCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Map<String, String> parents = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (Place place : law.placeList()) {
      String code = place.code();
      String parent = place.parent();
      if (!codes.add(code)) {
        problems.add(
            Spot.ofPlace(code)
                .error(
                    PLACE_TREE,
                    code,
                    "The place " + code + " is given twice.",
                    "Keep one of the two."));
      } else if (parent != null) {
        parents.put(code, parent);
      }
      if (parent != null && !law.placeCodes().contains(parent)) {
        problems.add(
            Spot.ofPlace(code)
                .error(
                    PLACE_TREE,
                    parent,
                    "The place " + code + " is part of " + parent + ", which is not given.",
                    Suggestion.maybe(parent, law.placeCodes())));
      }
    }
    parents.keySet().stream().sorted().forEach(code -> checkCircle(code, parents, problems));
  }

  /// Reports a circle once, at its first code.
  private static void checkCircle(String code, Map<String, String> parents, Problems problems) {
    Set<String> seen = new HashSet<>();
    boolean first = true;
    String at = parents.get(code);
    while (at != null && !at.equals(code) && seen.add(at)) {
      first &= code.compareTo(at) < 0;
      at = parents.get(at);
    }
    if (first && code.equals(at)) {
      problems.add(
          Spot.ofPlace(code)
              .error(
                  PLACE_TREE,
                  parents.get(code),
                  "The place " + code + " is part of a place that is part of it.",
                  "Give it the place around it as parent."));
    }
  }
}
