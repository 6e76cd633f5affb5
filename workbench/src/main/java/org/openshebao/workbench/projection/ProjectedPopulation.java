package org.openshebao.workbench.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.base.text.Label;

/// A projected population and what is to be known of its making.
///
/// @param states  in order of years
/// @param yearsOfAge  width of an age group
/// @param notes  what a reader must know
public record ProjectedPopulation(List<State> states, int yearsOfAge, List<Label> notes) {

  public ProjectedPopulation {
    states = List.copyOf(states);
    notes = List.copyOf(notes);
  }

  /// The population at the beginning, or after a step.
  ///
  /// @param year  at whose 1 July
  /// @param population  persons in thousands
  /// @param step  what led there; null at the beginning
  public record State(int year, AgeSexCounts population, @Nullable ProjectionStep step) {}

  /// Persons from age `from` to before `to` (multiples of the width), in thousands, both sexes.
  public double between(State state, int from, int to) {
    return state.population().between(from / yearsOfAge, to / yearsOfAge);
  }

  /// Persons of `from` and over, in thousands.
  public double from(State state, int from) {
    return state.population().between(from / yearsOfAge, state.population().ages());
  }
}
