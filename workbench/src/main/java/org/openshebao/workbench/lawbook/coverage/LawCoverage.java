package org.openshebao.workbench.lawbook.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.Room;

/// What a law holds by branch, place and year.
///
/// A parameter counts at a place when a rule in force there cannot do without it, and is missing where local law sets it, or where
/// another place has a value, and none is known.
public final class LawCoverage {

  private static final int MIDDLE_OF_YEAR = 7;

  private final LawInForce inForce;
  private final Law law;
  private final List<Place> places;
  private final List<Integer> years;
  private final List<Room> rooms;
  private final Map<String, List<Reader>> readers = new HashMap<>();
  private final List<CoverageCell> cells = new ArrayList<>();

  /// A rule with the argument by which it reads a parameter.
  private record Reader(RuleInfo rule, ArgumentInfo argument) {}

  /// @param branches  names of rooms; empty for all that hold parameters or rules
  /// @param places  in the order in which they are shown
  /// @param years  in order
  public LawCoverage(
      LawInForce inForce, List<String> branches, List<Place> places, List<Integer> years) {
    this.inForce = inForce;
    this.law = inForce.law();
    this.places = List.copyOf(places);
    this.years = List.copyOf(years);
    rooms = rooms(law, branches);
    for (Variable variable : law.variables()) {
      for (RuleInfo rule : variable.rules()) {
        for (ArgumentInfo argument : rule.arguments()) {
          if (isParameter(argument)) {
            readers
                .computeIfAbsent(argument.target(), path -> new ArrayList<>())
                .add(new Reader(rule, argument));
          }
        }
      }
    }
    for (Room room : rooms) {
      for (Place place : places) {
        years.forEach(year -> cells.add(cell(room, place, year)));
      }
    }
  }

  /// The rooms that hold parameters or rules, those that `law.yaml` lists first and in its order.
  public static List<Room> rooms(Law law, List<String> names) {
    List<Room> all =
        Room.listAll(law).stream()
            .filter(room -> !room.computed().isEmpty() || !room.parameters().isEmpty())
            .toList();
    List<String> order = List.copyOf(law.manifest().rooms().keySet());
    return all.stream()
        .filter(room -> names.isEmpty() || names.contains(room.name()))
        .sorted((one, other) -> Integer.compare(position(order, one), position(order, other)))
        .toList();
  }

  private static int position(List<String> order, Room room) {
    int at = order.indexOf(room.name());
    return at < 0 ? order.size() : at;
  }

  private static boolean isParameter(ArgumentInfo argument) {
    return switch (argument.kind()) {
      case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE -> true;
      case VARIABLE, PREVIOUS, HISTORY, MONTH_COMPUTED -> false;
    };
  }

  private CoverageCell cell(Room room, Place place, int year) {
    int month = CalendarMonth.of(year, MIDDLE_OF_YEAR);
    LocalDate day = CalendarMonth.firstDay(month);
    int at = law.places().indexOf(place.code());
    List<RuleInfo> rules =
        room.computed().stream()
            .flatMap(variable -> variable.rules().stream())
            .filter(rule -> isLaw(rule, day, at))
            .toList();
    List<Provision> provisions =
        room.parameters().stream()
            .flatMap(parameter -> provision(parameter, at, month, day).stream())
            .toList();
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    List<Gap> gaps =
        law.gaps().stream()
            .filter(gap -> gap.room().equals(room.name()) && gap.touches(first, last))
            .filter(gap -> within(at, gap.places()) && !within(at, gap.except()))
            .toList();
    return new CoverageCell(room.name(), place, year, rules, provisions, gaps);
  }

  private boolean within(int place, List<String> codes) {
    return codes.stream()
        .anyMatch(code -> law.places().isWithin(place, law.places().indexOf(code)));
  }

  private boolean isLaw(RuleInfo rule, LocalDate day, int place) {
    boolean inTime =
        !day.isBefore(rule.since()) && (rule.until() == null || !day.isAfter(rule.until()));
    return inTime
        && (rule.place() == null
            || law.places().isWithin(place, law.places().indexOf(rule.place())));
  }

  private Optional<Provision> provision(Parameter parameter, int place, int month, LocalDate day) {
    boolean isNeeded =
        readers.getOrDefault(parameter.path(), List.of()).stream()
            .anyMatch(
                reader -> !reader.argument().mayBeUnknown() && isLaw(reader.rule(), day, place));
    ParameterValue value = law.timeline(parameter, place).find(month);
    if (value != null) {
      boolean national = value.place().equals(law.manifest().rootPlace());
      return Optional.of(
          new Provision(
              parameter, national ? Standing.NATIONAL : Standing.LOCAL, value, checked(value)));
    }
    if (!isNeeded || !isSetSomewhere(parameter, month)) {
      return Optional.empty();
    }
    boolean limited =
        parameter.values().stream()
            .anyMatch(each ->
                each.role() != null && each.holdsIn(month) && within(place, List.of(each.place())));
    return Optional.of(
        new Provision(parameter, limited ? Standing.LIMIT_ONLY : Standing.MISSING, null, null));
  }

  private static boolean isSetSomewhere(Parameter parameter, int month) {
    return parameter.setBy() != null
            && parameter.values().stream().anyMatch(value -> value.firstMonth() <= month)
        || parameter.values().stream().anyMatch(value -> value.holdsIn(month));
  }

  /// The earliest day on which one of its documents was last looked at.
  private @Nullable LocalDate checked(ParameterValue value) {
    return value.sources().stream()
        .flatMap(id -> law.findSource(id).stream())
        .map(source ->
            source.checked() == null ? law.manifest().checked() : LocalDate.parse(source.checked()))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /// The law looked at.
  public LawInForce inForce() {
    return inForce;
  }

  /// The branches, in the order in which they are shown.
  public List<Room> rooms() {
    return rooms;
  }

  /// The places.
  public List<Place> places() {
    return places;
  }

  /// The years.
  public List<Integer> years() {
    return years;
  }

  /// Every cell, by branch, place and year.
  public List<CoverageCell> cells() {
    return List.copyOf(cells);
  }

  /// The cell of a branch, place and year.
  public CoverageCell cell(String room, String place, int year) {
    return cells.stream()
        .filter(each ->
            each.room().equals(room) && each.place().code().equals(place) && each.year() == year)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No cell of \"%s\" at %s in %d was asked for.".formatted(room, place, year)));
  }

  /// What is written down as missing in these branches, whenever and wherever.
  public List<Gap> gaps() {
    return law.gaps().stream()
        .filter(gap -> rooms.stream().anyMatch(room -> room.name().equals(gap.room())))
        .toList();
  }
}
