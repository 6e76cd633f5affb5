package org.openshebao.workbench.explain;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openshebao.base.place.Place;
import org.openshebao.law.Law;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.explain.Facts.Career;

/// The places that the facts of a person name, careers included, and all places around them.
public final class FactPlaces {

  private FactPlaces() {}

  /// Their codes, the country's among them.
  public static Set<String> codes(Law law, Facts facts) {
    Set<String> codes = new TreeSet<>();
    codes.add(law.manifest().rootPlace());
    Stream.concat(facts.person().stream(), facts.relations().stream().flatMap(List::stream))
        .forEach(fact -> add(law, fact.value(), codes));
    for (Career career : facts.histories()) {
      for (YamlNode spell : career.spells()) {
        YamlNode place = spell.entries().get("place");
        if (place != null && place.isScalar()) {
          add(law, place.text(), codes);
        }
      }
    }
    return codes;
  }

  private static void add(Law law, String text, Set<String> codes) {
    OptionalInt place = law.places().find(text);
    if (place.isPresent()) {
      law.places().outwards(place.getAsInt()).stream().map(Place::code).forEach(codes::add);
    }
  }
}
