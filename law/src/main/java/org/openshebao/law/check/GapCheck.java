package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.GAP;
import static org.openshebao.law.check.CheckCode.GAP_CLOSED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;

/// What is written down as missing names what the law has, and is missing indeed: a gap that values have closed is to be taken out.
final class GapCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Set<String> ids = new HashSet<>();
    Set<String> rooms = new HashSet<>();
    Stream.concat(law.variableIds().stream(), law.parameters().stream().map(GapCheck::roomAndName))
        .forEach(id -> rooms.add(id.substring(0, Math.max(0, id.lastIndexOf('.')))));
    for (Gap gap : law.gaps()) {
      Spot spot = new Spot(gap.file(), gap.line(), gap.id());
      if (!ids.add(gap.id())) {
        problems.add(spot.error(GAP, gap.id(), "Two gaps have this id.", "Rename one of them."));
      }
      if (!rooms.contains(gap.room())) {
        problems.add(
            spot.error(
                GAP,
                gap.room(),
                "The law has no room \"" + gap.room() + "\".",
                Suggestion.maybe(gap.room(), rooms)));
      }
      if (gap.to() != null && gap.to().isBefore(gap.from())) {
        problems.add(
            spot.error(
                GAP,
                gap.to().toString(),
                "The gap ends on %s, before it begins on %s.".formatted(gap.to(), gap.from()),
                "Maybe the two are interchanged?"));
      } else if (namesExist(law, gap, spot, problems)) {
        law.places().ifPresent(places -> checkOpen(law, places, gap, spot, problems));
      }
    }
  }

  private static String roomAndName(Parameter parameter) {
    int slash = parameter.file().lastIndexOf('/');
    return (slash < 0 ? "" : parameter.file().substring(0, slash).replace('/', '.')) + ".";
  }

  private static boolean namesExist(CheckedLaw law, Gap gap, Spot spot, Problems problems) {
    boolean all = true;
    for (String path : gap.parameters()) {
      if (law.parameter(path).isEmpty()) {
        all = false;
        problems.add(
            spot.error(
                GAP,
                path,
                "There is no parameter \"" + path + "\".",
                Suggestion.maybe(path, law.parameterPaths())));
      }
    }
    for (String place : Stream.concat(gap.places().stream(), gap.except().stream()).toList()) {
      if (!law.placeCodes().contains(place)) {
        all = false;
        problems.add(
            spot.error(
                GAP,
                place,
                "There is no place \"" + place + "\".",
                Suggestion.maybe(place, law.placeCodes())));
      }
    }
    return all;
  }

  private static void checkOpen(
      CheckedLaw law, PlaceTree places, Gap gap, Spot spot, Problems problems) {
    int first = CalendarMonth.of(gap.from());
    int last =
        CalendarMonth.of(
            gap.to() != null
                ? gap.to()
                : gap.from().isAfter(law.manifest().referenceDate())
                    ? gap.from()
                    : law.manifest().referenceDate());
    for (String path : gap.parameters()) {
      Parameter parameter = law.parameter(path).orElseThrow();
      List<String> closed =
          gap.places().stream()
              .filter(place ->
                  isKnown(Timeline.of(parameter, places, places.indexOf(place)), first, last))
              .toList();
      if (closed.size() == gap.places().size()) {
        problems.add(
            spot.warning(
                GAP_CLOSED,
                path,
                "%s has values at %s in all of this time, so nothing is missing."
                    .formatted(path, String.join(", ", closed)),
                "Take the parameter or the gap out of the file."));
      }
    }
  }

  /// Whether every month has a value that somebody has read: recalled and supposed ones do not close a gap.
  private static boolean isKnown(Timeline timeline, int first, int last) {
    for (int month = first; month <= last; month++) {
      ParameterValue value = timeline.find(month);
      if (value == null || value.grade().isRefusedWhenStrict()) {
        return false;
      }
    }
    return true;
  }
}
