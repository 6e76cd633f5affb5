package org.openshebao.base.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openshebao.base.problem.Suggestion;

/// Places as a tree: a country, its provinces, their cities.
///
/// Each place has a dense index, from 0 in the order of the codes, so that columns hold places as ints and tables by
/// place are arrays. An index means nothing outside its tree: files hold codes.
public final class PlaceTree {

  /// What stands for the place around a country.
  public static final int NONE = -1;

  private final List<Place> places;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] parents;
  private final int[] depths;
  private final PlaceNames names;

  private PlaceTree(List<Place> inCodeOrder) {
    places = inCodeOrder;
    parents = new int[places.size()];
    depths = new int[places.size()];
    for (int i = 0; i < places.size(); i++) {
      if (indexes.put(get(i).code(), i) != null) {
        throw new IllegalArgumentException("The place " + get(i).code() + " is given twice.");
      }
    }
    for (int i = 0; i < places.size(); i++) {
      parents[i] = parentOf(get(i));
    }
    for (int i = 0; i < places.size(); i++) {
      depths[i] = countPlacesAround(i);
    }
    names = new PlaceNames(this);
  }

  /// The tree of `places`, given in any order; each parent must be among them.
  public static PlaceTree of(List<Place> places) {
    return new PlaceTree(places.stream().sorted(Comparator.comparing(Place::code)).toList());
  }

  private int parentOf(Place place) {
    String parent = place.parent();
    if (parent == null) {
      return NONE;
    }
    Integer index = indexes.get(parent);
    if (index == null) {
      throw new IllegalArgumentException(
          "The place %s is part of %s, which is not given. %s"
              .formatted(place.code(), parent, Suggestion.maybe(parent, indexes.keySet()))
              .strip());
    }
    return index;
  }

  private int countPlacesAround(int index) {
    int count = 0;
    for (int i = parents[index]; i != NONE; i = parents[i]) {
      if (++count > places.size()) {
        throw new IllegalArgumentException(
            "The place " + get(index).code() + " is part of a place that is part of it.");
      }
    }
    return count;
  }

  /// How many places; indexes run from 0 to one less.
  public int size() {
    return places.size();
  }

  /// The place at `index`.
  public Place get(int index) {
    return places.get(index);
  }

  /// The index of the place that a code, or any clear name, means.
  ///
  /// @throws IllegalArgumentException when no place or more than one is meant
  public int indexOf(String code) {
    Integer index = indexes.get(code);
    return index != null ? index : find(code).orElseThrow(() -> notClear(code));
  }

  /// The place that `text` means: a code, a name in either language with or without its kind (广东, 广东省, Guangdong
  /// Province), an alias, or a name with that of the place around it (江苏苏州, "Suzhou, Jiangsu").
  ///
  /// Case, spaces, hyphens, underscores and accents do not matter. Empty when no place is meant or more than one.
  public OptionalInt find(String text) {
    int[] found = names.indexesOf(text);
    return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
  }

  /// All places that `text` can mean, in code order: several for "Suzhou", which is 苏州 and 宿州.
  public List<Place> listNamed(String text) {
    return IntStream.of(names.indexesOf(text)).mapToObj(this::get).toList();
  }

  /// The index of the place around `index`, or [#NONE] for a country.
  public int parent(int index) {
    return parents[index];
  }

  /// How many places are around `index`: 0 for a country, 1 for a province, 2 for a city.
  public int depth(int index) {
    return depths[index];
  }

  /// Whether `index` is `ancestor` or lies in it.
  public boolean isWithin(int index, int ancestor) {
    int place = index;
    while (place != ancestor && place != NONE) {
      place = parents[place];
    }
    return place == ancestor;
  }

  /// The nearest place that has something, from `index` itself outwards to its country; [#NONE] when none has.
  ///
  /// This is how a value of law is found: the city's own, else the province's, else the country's.
  public int nearest(int index, IntPredicate has) {
    int place = index;
    while (place != NONE && !has.test(place)) {
      place = parents[place];
    }
    return place;
  }

  /// The index of the place at `depth` that `index` is or lies in, as a city's province at depth 1; [#NONE] when
  /// `index` is larger than that.
  public int ancestorAt(int depth, int index) {
    return nearest(index, place -> depths[place] == depth);
  }

  /// `index` and the places around it, the country last.
  public List<Place> outwards(int index) {
    List<Place> path = new ArrayList<>(4);
    for (int i = index; i != NONE; i = parents[i]) {
      path.add(get(i));
    }
    return List.copyOf(path);
  }

  /// The places of which `code` is the parent, in code order.
  public List<Place> children(String code) {
    int parent = indexOf(code);
    return IntStream.range(0, size())
        .filter(i -> parents[i] == parent)
        .mapToObj(this::get)
        .toList();
  }

  private IllegalArgumentException notClear(String text) {
    List<Place> meant = listNamed(text);
    if (meant.isEmpty()) {
      return new IllegalArgumentException(
          "No place is called \"%s\". %s"
              .formatted(text, Suggestion.maybe(text, similar(text)))
              .strip());
    }
    List<String> codes =
        meant.stream().map(place -> place.code() + " (" + place.name().zh() + ")").toList();
    return new IllegalArgumentException(
        "More than one place is called \"%s\": %s. Maybe one of these codes?"
            .formatted(text, String.join(", ", codes)));
  }

  /// Names to suggest for a wrong one: those that share a character with it. Otherwise, as a Chinese name is two
  /// characters long, any name would be two slips of the pen from any other.
  private List<String> similar(String wrong) {
    return places.stream()
        .flatMap(place ->
            Stream.concat(
                Stream.of(place.code(), place.name().en(), place.name().zh()),
                place.aliases().stream()))
        .filter(name -> name.chars().anyMatch(c -> wrong.indexOf(c) >= 0))
        .toList();
  }
}
