package org.openshebao.law.rule;

import org.jspecify.annotations.Nullable;

/// What an argument of a rule reads, as the annotation processor resolved it.
///
/// @param name  the argument's name in the source
/// @param kind  where the value comes from
/// @param target  the variable's id, or the parameter's path
/// @param unit  what it measures; null for tables, series and histories
/// @param aggregate  how rows below are taken together; NONE when they are not
/// @param over  the entity read from, when it is not the rule's own; null otherwise
/// @param placeVariable  the variable that holds the place of a parameter or of `Of(PLACE)`; null for the row's own
/// @param onVariable  the variable that holds the month of a parameter; null for the month computed
/// @param firstVariable  with PREVIOUS: the variable that stands in for it in the first month; null otherwise
/// @param mayBeUnknown  whether the rule takes null
/// @param orZero  whether not entitled counts as zero
public record ArgumentInfo(
    String name,
    Kind kind,
    String target,
    @Nullable Unit unit,
    Aggregate aggregate,
    @Nullable Entity over,
    @Nullable String placeVariable,
    @Nullable String onVariable,
    @Nullable String firstVariable,
    boolean mayBeUnknown,
    boolean orZero) {

  /// Where the value of an argument comes from.
  public enum Kind {
    /// Another rule or an input.
    VARIABLE,
    /// One value of a parameter.
    PARAMETER,
    /// A parameter by age, grade or class: [org.openshebao.law.parameter.LookupTable].
    TABLE,
    /// A parameter in steps: [org.openshebao.law.parameter.StepSchedule].
    STEPS,
    /// All dated values of a parameter at a place: [org.openshebao.law.parameter.Series].
    SERIES,
    /// All dated values of a parameter at every place: [org.openshebao.law.parameter.PlaceSeries].
    SERIES_BY_PLACE,
    /// The variable's value in the month before.
    PREVIOUS,
    /// A career: [org.openshebao.law.history.History].
    HISTORY,
    /// The month computed, argument name `month`.
    MONTH_COMPUTED
  }

  /// How rows of a lower entity become one value.
  public enum Aggregate {
    /// They do not.
    NONE,
    /// Added.
    SUM,
    /// True for any.
    ANY,
    /// Counted where true.
    COUNT
  }

  /// A variable of the rule's own entity.
  public static ArgumentInfo variable(String name, String id, Unit unit) {
    return new ArgumentInfo(
        name, Kind.VARIABLE, id, unit, Aggregate.NONE, null, null, null, null, false, false);
  }

  /// A parameter at the row's place in the month computed.
  public static ArgumentInfo parameter(String name, String path, Unit unit) {
    return new ArgumentInfo(
        name, Kind.PARAMETER, path, unit, Aggregate.NONE, null, null, null, null, false, false);
  }
}
