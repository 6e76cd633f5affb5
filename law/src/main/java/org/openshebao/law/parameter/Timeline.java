package org.openshebao.law.parameter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.PlaceTree;

/// The values of a parameter at one place over time: its own where it sets one, else those of the nearest place above.
///
/// Limits and guidelines are left out: they are no values to compute with.
public final class Timeline {

  private final int[] firstMonths;
  private final int[] lastMonths;
  private final List<ParameterValue> values;

  private Timeline(List<Span> spans) {
    firstMonths = spans.stream().mapToInt(Span::first).toArray();
    lastMonths = spans.stream().mapToInt(Span::last).toArray();
    values = spans.stream().map(Span::value).toList();
  }

  private record Span(int first, int last, ParameterValue value) {}

  /// The timeline of `parameter` at one place of the tree.
  public static Timeline of(Parameter parameter, PlaceTree places, int place) {
    return at(place, places, byPlace(parameter));
  }

  /// The timelines of `parameter` at every place of the tree, in order of the places' numbers.
  ///
  /// A place that sets nothing itself shares the timeline of the place above.
  public static List<Timeline> ofPlaces(Parameter parameter, PlaceTree places) {
    Map<String, List<ParameterValue>> byPlace = byPlace(parameter);
    Timeline[] timelines = new Timeline[places.size()];
    Timeline nothing = new Timeline(List.of());
    for (int place = 0; place < timelines.length; place++) {
      resolve(place, places, byPlace, timelines, nothing);
    }
    return List.of(timelines);
  }

  private static Map<String, List<ParameterValue>> byPlace(Parameter parameter) {
    Map<String, List<ParameterValue>> byPlace = new HashMap<>();
    for (ParameterValue value : parameter.values()) {
      byPlace.computeIfAbsent(value.place(), place -> new ArrayList<>()).add(value);
    }
    return byPlace;
  }

  private static Timeline resolve(
      int place,
      PlaceTree places,
      Map<String, List<ParameterValue>> byPlace,
      Timeline[] timelines,
      Timeline nothing) {
    if (place == PlaceTree.NONE) {
      return nothing;
    }
    if (timelines[place] == null) {
      Timeline above = resolve(places.parent(place), places, byPlace, timelines, nothing);
      timelines[place] =
          byPlace.containsKey(places.get(place).code()) ? at(place, places, byPlace) : above;
    }
    return timelines[place];
  }

  private static Timeline at(
      int place, PlaceTree places, Map<String, List<ParameterValue>> byPlace) {
    List<List<ParameterValue>> levels = new ArrayList<>();
    for (int at = place; at != PlaceTree.NONE; at = places.parent(at)) {
      levels.add(byPlace.getOrDefault(places.get(at).code(), List.of()));
    }
    TreeSet<Integer> starts = new TreeSet<>();
    for (List<ParameterValue> level : levels) {
      for (ParameterValue value : level) {
        starts.add(value.firstMonth());
        if (value.lastMonth() != Integer.MAX_VALUE) {
          starts.add(value.lastMonth() + 1);
        }
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int start : starts) {
      Integer nextStart = starts.higher(start);
      ParameterValue value = nearest(levels, start);
      if (value == null) {
        continue;
      }
      int last = nextStart == null ? Integer.MAX_VALUE : nextStart - 1;
      Span before = spans.isEmpty() ? null : spans.getLast();
      if (before != null && before.last() == start - 1 && before.value() == value) {
        spans.set(spans.size() - 1, new Span(before.first(), last, value));
      } else {
        spans.add(new Span(start, last, value));
      }
    }
    return new Timeline(spans);
  }

  /// A limit or guideline set nearer by says that local law decides: the value above it is not the one here.
  private static @Nullable ParameterValue nearest(List<List<ParameterValue>> levels, int month) {
    for (List<ParameterValue> level : levels) {
      boolean limited = false;
      for (ParameterValue value : level) {
        if (value.holdsIn(month)) {
          if (value.role() == null) {
            return value;
          }
          limited = true;
        }
      }
      if (limited) {
        return null;
      }
    }
    return null;
  }

  /// The value of a month; null when none is known.
  public @Nullable ParameterValue find(int month) {
    int at = indexOf(month);
    return at < 0 ? null : values.get(at);
  }

  /// The number of the span in which a month lies; −1 when none is known.
  public int indexOf(int month) {
    int low = 0;
    int high = firstMonths.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (month < firstMonths[middle]) {
        high = middle - 1;
      } else if (month > lastMonths[middle]) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /// The value of each span, in order of date.
  public List<ParameterValue> values() {
    return values;
  }

  /// The months from which on another answer holds, in order.
  public int[] changes() {
    TreeSet<Integer> changes = new TreeSet<>();
    for (int i = 0; i < firstMonths.length; i++) {
      changes.add(firstMonths[i]);
      if (lastMonths[i] != Integer.MAX_VALUE) {
        changes.add(lastMonths[i] + 1);
      }
    }
    return changes.stream().mapToInt(Integer::intValue).toArray();
  }
}
