package org.openshebao.law.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;

/// Compares what holds in two laws, at each place that either of them names, on each day from which something changes.
final class Comparison {

  private Comparison() {}

  static List<Difference> between(Dated before, Dated after, PlaceTree places) {
    Set<String> codes = new TreeSet<>(before.places());
    codes.addAll(after.places());
    List<Integer> indexes =
        codes.stream()
            .map(places::indexOf)
            .sorted(Comparator.comparingInt(places::depth).thenComparing(place -> place))
            .toList();
    SortedSet<LocalDate> days = new TreeSet<>(before.changes());
    days.addAll(after.changes());
    Map<String, List<Difference>> found = new HashMap<>();
    List<Difference> all = new ArrayList<>();
    for (int place : indexes) {
      List<Difference> here = at(place, before, after, places, days);
      found.put(places.get(place).code(), here);
      if (!isSaidAbove(place, here, found, places)) {
        all.addAll(here);
      }
    }
    return all;
  }

  /// What the nearest place above that is named says already need not be said again.
  private static boolean isSaidAbove(
      int place, List<Difference> here, Map<String, List<Difference>> found, PlaceTree places) {
    for (Place above : places.outwards(place).stream().skip(1).toList()) {
      List<Difference> there = found.get(above.code());
      if (there != null) {
        return there.stream()
            .map(Comparison::withoutPlace)
            .toList()
            .equals(here.stream().map(Comparison::withoutPlace).toList());
      }
    }
    return false;
  }

  private static List<Object> withoutPlace(Difference difference) {
    List<Object> content = new ArrayList<>();
    content.add(difference.from());
    content.add(String.valueOf(difference.to()));
    content.add(difference.before());
    content.add(difference.after());
    return content;
  }

  private static List<Difference> at(
      int place, Dated before, Dated after, PlaceTree places, SortedSet<LocalDate> days) {
    List<Difference> differences = new ArrayList<>();
    List<LocalDate> starts = List.copyOf(days);
    for (int i = 0; i < starts.size(); i++) {
      LocalDate from = starts.get(i);
      LocalDate to = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : null;
      Dated.Held old = before.on(place, from);
      Dated.Held now = after.on(place, from);
      if (!old.text().equals(now.text())) {
        add(differences, difference(before, after, places.get(place).code(), from, to, old, now));
      }
    }
    return differences;
  }

  private static Difference difference(
      Dated before,
      Dated after,
      String place,
      LocalDate from,
      @Nullable LocalDate to,
      Dated.Held old,
      Dated.Held now) {
    Dated named = after.target().isEmpty() ? before : after;
    return new Difference(
        named.kind(),
        named.target(),
        named.label(),
        place,
        from,
        to,
        old.text(),
        now.text(),
        now.grade(),
        now.note());
  }

  /// Adds a difference, or lets the one before it go on when they say the same.
  private static void add(List<Difference> differences, Difference next) {
    Difference last = differences.isEmpty() ? null : differences.getLast();
    boolean goesOn =
        last != null
            && last.to() != null
            && last.to().plusDays(1).equals(next.from())
            && last.before().equals(next.before())
            && last.after().equals(next.after())
            && last.grade() == next.grade();
    if (goesOn && last != null) {
      differences.set(
          differences.size() - 1,
          new Difference(
              last.kind(),
              last.target(),
              last.label(),
              last.place(),
              last.from(),
              next.to(),
              last.before(),
              last.after(),
              last.grade(),
              last.note()));
    } else {
      differences.add(next);
    }
  }
}
