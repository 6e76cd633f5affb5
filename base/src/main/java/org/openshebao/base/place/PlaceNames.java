package org.openshebao.base.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openshebao.base.text.Label;

/// Every name of every place in a tree, and which places a text can mean.
///
/// A code goes before a name, a name as written before one whose kind was left out (海南 is the province before it is
/// 海南州), and a larger place before a smaller one (吉林 is the province before it is the city). What is then still
/// open needs the place around it: "Suzhou, Anhui", 江苏苏州.
final class PlaceNames {

  private static final int CODE = 0;
  private static final int AS_WRITTEN = 1;
  private static final int WITHOUT_KIND = 2;

  /// A place that a text can mean, and by what kind of name.
  private record Meaning(int index, int kindOfName) {}

  private final PlaceTree tree;
  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  PlaceNames(PlaceTree tree) {
    this.tree = tree;
    for (int index = 0; index < tree.size(); index++) {
      Place place = tree.get(index);
      addCodes(place.code(), index);
      Label name = place.name();
      addName(name.en(), index);
      addName(name.zh(), index);
      for (String alias : place.aliases()) {
        addName(alias, index);
      }
    }
  }

  /// The code, and what follows the country in it: CN-44 is also 44 and, at the full length of GB/T 2260, 440000.
  private void addCodes(String code, int index) {
    add(PlaceName.plain(code), index, CODE);
    int dash = code.indexOf('-');
    if (dash >= 0) {
      String inCountry = PlaceName.plain(code.substring(dash));
      if (inCountry.chars().allMatch(Character::isDigit)) {
        add(inCountry, index, CODE);
        add(inCountry + "0".repeat(Math.max(0, 6 - inCountry.length())), index, CODE);
      }
    }
  }

  private void addName(String name, int index) {
    String plain = PlaceName.plain(name);
    add(plain, index, AS_WRITTEN);
    add(PlaceName.withoutKind(plain), index, WITHOUT_KIND);
  }

  private void add(String plain, int index, int kindOfName) {
    List<Meaning> known = meanings.computeIfAbsent(plain, name -> new ArrayList<>(1));
    if (known.stream().noneMatch(meaning -> meaning.index == index)) {
      known.add(new Meaning(index, kindOfName));
    }
  }

  /// The places that `text` can mean, in code order: one when it is clear, several when it is not.
  int[] indexesOf(String text) {
    String plain = PlaceName.plain(text);
    int[] found = clearest(meanings.getOrDefault(plain, List.of()));
    if (found.length == 0) {
      found = clearest(meanings.getOrDefault(PlaceName.withoutKind(plain), List.of()));
    }
    return found.length == 0 ? namedWithThePlaceAround(plain) : found;
  }

  private int[] clearest(List<Meaning> open) {
    int kind = open.stream().mapToInt(Meaning::kindOfName).min().orElse(CODE);
    int[] ofKind =
        open.stream().filter(m -> m.kindOfName == kind).mapToInt(Meaning::index).toArray();
    int depth = IntStream.of(ofKind).map(tree::depth).min().orElse(0);
    return IntStream.of(ofKind).filter(index -> tree.depth(index) == depth).sorted().toArray();
  }

  /// Splits the text in two wherever one part names a place and the other a place around it.
  private int[] namedWithThePlaceAround(String plain) {
    return IntStream.range(1, plain.length())
        .flatMap(at -> {
          int[] first = all(plain.substring(0, at));
          int[] second = all(plain.substring(at));
          return IntStream.concat(inside(first, second), inside(second, first));
        })
        .distinct()
        .sorted()
        .toArray();
  }

  private int[] all(String plain) {
    return IntStream.concat(
            meanings.getOrDefault(plain, List.of()).stream().mapToInt(Meaning::index),
            meanings.getOrDefault(PlaceName.withoutKind(plain), List.of()).stream()
                .mapToInt(Meaning::index))
        .distinct()
        .toArray();
  }

  private IntStream inside(int[] places, int[] around) {
    return IntStream.of(places)
        .filter(place ->
            IntStream.of(around).anyMatch(outer -> outer != place && tree.isWithin(place, outer)));
  }
}
