package org.openshebao.countries.china.law;

import java.util.HashMap;
import java.util.Map;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.place.PlaceTree;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.parts.LawReader;

/// Values of the parameter files beside the rules, for tests that call a rule by hand.
public final class ChinaParameters {

  private static final Map<String, Parameter> PARAMETERS = new HashMap<>();
  private static final PlaceTree PLACES;

  static {
    LawParts parts = LawReader.read("china");
    parts.parameters().forEach(parameter -> PARAMETERS.put(parameter.path(), parameter));
    PLACES = PlaceTree.of(parts.places());
  }

  private ChinaParameters() {}

  /// The number that holds at a place in a month ("2025-07"), as a column holds it.
  public static long number(String path, String place, String month) {
    return ((Content.Number) content(path, place, month)).raw();
  }

  /// The whole number that holds for the country in a month.
  public static int whole(String path, String month) {
    return (int) number(path, "CN", month);
  }

  /// The rate that holds at a place in a month.
  public static Rate rate(String path, String place, String month) {
    return new Rate(number(path, place, month));
  }

  /// The table that holds for the country in a month.
  public static LookupTable table(String path, String month) {
    return table(path, "CN", month);
  }

  /// The table that holds at a place in a month.
  public static LookupTable table(String path, String place, String month) {
    return ((Content.Table) content(path, place, month)).table();
  }

  /// The number of a place.
  public static int place(String code) {
    return PLACES.indexOf(code);
  }

  /// All dated values that hold at a place; none when nobody sets any.
  public static Series series(String path, String place) {
    Parameter parameter = parameter(path);
    return new Series(
        path, parameter.unit(), Timeline.of(parameter, PLACES, PLACES.indexOf(place)));
  }

  /// All dated values at every place.
  public static PlaceSeries everyPlace(String path) {
    Parameter parameter = parameter(path);
    return new PlaceSeries(
        Timeline.ofPlaces(parameter, PLACES).stream()
            .map(timeline -> new Series(path, parameter.unit(), timeline))
            .toList());
  }

  /// The steps that hold at a place in a month.
  public static StepSchedule steps(String path, String place, String month) {
    return ((Content.Steps) content(path, place, month)).steps();
  }

  private static Parameter parameter(String path) {
    Parameter parameter = PARAMETERS.get(path);
    if (parameter == null) {
      throw new IllegalArgumentException("There is no parameter " + path + ".");
    }
    return parameter;
  }

  private static Content content(String path, String place, String month) {
    Parameter parameter = PARAMETERS.get(path);
    ParameterValue value =
        parameter == null
            ? null
            : Timeline.of(parameter, PLACES, PLACES.indexOf(place))
                .find(CalendarMonth.parse(month));
    if (value == null) {
      throw new IllegalArgumentException(
          "No value of %s at %s in %s.".formatted(path, place, month));
    }
    return value.content();
  }
}
