package org.openshebao.law.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.text.Label;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// The values of a parameter by the day, rather than by the month in which they compute.
final class DatedParameter implements Dated {

  private static final Held NOTHING = new Held(new Label("no value", "无"), null, null);

  private final @Nullable Parameter parameter;
  private final PlaceTree places;

  /// `parameter` is null in a law that does not have it.
  DatedParameter(@Nullable Parameter parameter, PlaceTree places) {
    this.parameter = parameter;
    this.places = places;
  }

  private List<ParameterValue> values() {
    return parameter == null ? List.of() : parameter.values();
  }

  @Override
  public Difference.Kind kind() {
    return Difference.Kind.PARAMETER;
  }

  @Override
  public String target() {
    return parameter == null ? "" : parameter.path();
  }

  @Override
  public Label label() {
    return parameter == null ? Label.same("-") : parameter.label();
  }

  @Override
  public Set<String> places() {
    return values().stream().map(ParameterValue::place).collect(Collectors.toSet());
  }

  @Override
  public SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> changes = new TreeSet<>();
    for (ParameterValue value : values()) {
      changes.add(value.from());
      if (value.to() != null) {
        changes.add(value.to().plusDays(1));
      }
    }
    return changes;
  }

  /// As [org.openshebao.law.parameter.Timeline]: the nearest value, unless a limit that is nearer leaves it to local law.
  @Override
  public Held on(int place, LocalDate day) {
    for (Place level : places.outwards(place)) {
      List<ParameterValue> here =
          values().stream()
              .filter(value -> value.place().equals(level.code()) && value.holdsOn(day))
              .toList();
      for (ParameterValue value : here) {
        if (value.role() == null) {
          return new Held(text(value.content()), value.grade(), value.note());
        }
      }
      if (!here.isEmpty()) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  private Label text(Content content) {
    NamedUnit unit = parameter == null ? NamedUnit.COUNT : parameter.named();
    String number = content.format(unit.unit());
    return switch (unit) {
      case RATE, RATIO, FRACTION, MONTH, DATE, MONTH_OF_YEAR, CODE, PLACE, COUNT ->
          Label.same(number);
      case YES_NO -> yesNo(number);
      default -> new Label(number + " " + unit.label().en(), number + unit.label().zh());
    };
  }

  private static Label yesNo(String text) {
    return text.equals("yes") ? new Label("yes", "是") : new Label("no", "否");
  }
}
