package org.openshebao.workbench.lawbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Finds places by a code, a name in either language, or a part of one.
public final class PlaceFinder {

  private final PlaceTree places;

  /// For the places of a law.
  public PlaceFinder(PlaceTree places) {
    this.places = places;
  }

  /// The country and the places directly below it, in code order.
  public List<Place> listProvinces() {
    return all().filter(place -> places.depth(places.indexOf(place.code())) <= 1).toList();
  }

  /// The places that `text` means; when it means none, those with `text` in a name. Throws when there are none.
  public List<Place> find(String text) {
    List<Place> meant = places.listNamed(text);
    if (!meant.isEmpty()) {
      return meant;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    List<Place> containing =
        all().filter(place -> names(place).anyMatch(name -> name.contains(lower))).toList();
    if (containing.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "NAME-PLACE",
              null,
              0,
              "place",
              text,
              "No place has \"" + text + "\" in its name.",
              NearNames.maybe(text, all().map(place -> place.name().en()).toList())));
    }
    return containing;
  }

  private Stream<Place> all() {
    return IntStream.range(0, places.size()).mapToObj(places::get);
  }

  private static Stream<String> names(Place place) {
    return Stream.concat(
            Stream.of(place.code(), place.name().en(), place.name().zh()), place.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
