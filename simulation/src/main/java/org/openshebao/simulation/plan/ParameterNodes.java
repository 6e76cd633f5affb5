package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// Makes the nodes of parameters and notes until which month their values stay as they are.
final class ParameterNodes {

  private final Law law;
  private final int month;
  private final Reasons reasons;
  private int lastMonth = Integer.MAX_VALUE;

  ParameterNodes(Law law, int month, Reasons reasons) {
    this.law = law;
    this.month = month;
    this.reasons = reasons;
  }

  /// The last month before a value of any parameter used changes.
  int lastMonth() {
    return lastMonth;
  }

  /// Whether only the country sets the parameter, so that no place is needed.
  boolean isSameEverywhere(String path) {
    String root = law.manifest().rootPlace();
    return law.parameter(path).values().stream().allMatch(value -> value.place().equals(root));
  }

  Node make(int slot, Entity of, ArgumentInfo argument, @Nullable Node place, @Nullable Node on) {
    Parameter parameter = law.parameter(argument.target());
    boolean everyPlace = argument.kind() == Kind.SERIES_BY_PLACE;
    Timeline[] byPlace = timelines(parameter, place == null && !everyPlace);
    if (argument.kind() == Kind.SERIES || everyPlace) {
      Series[] series = new Series[byPlace.length];
      for (int i = 0; i < series.length; i++) {
        series[i] = new Series(parameter.path(), parameter.unit(), byPlace[i]);
      }
      return everyPlace
          ? new PlaceSeriesNode(slot, of, parameter, new PlaceSeries(List.of(series)))
          : new SeriesNode(slot, of, parameter, series, place);
    }
    if (on == null) {
      noteChanges(byPlace);
    }
    boolean objects = argument.kind() != Kind.PARAMETER || argument.unit() == Unit.FRACTION;
    return new ParameterNode(
        slot,
        of,
        argument.unit(),
        parameter,
        byPlace,
        place,
        on,
        objects,
        month,
        reasons.numberOf(Reason.Kind.PARAMETER_UNKNOWN, parameter.path()));
  }

  private Timeline[] timelines(Parameter parameter, boolean same) {
    if (same) {
      return new Timeline[] {
        law.timeline(parameter, law.places().indexOf(law.manifest().rootPlace()))
      };
    }
    return law.timelines(parameter).toArray(Timeline[]::new);
  }

  private void noteChanges(Timeline[] byPlace) {
    for (Timeline timeline : new LinkedHashSet<>(Arrays.asList(byPlace))) {
      for (int change : timeline.changes()) {
        if (change > month) {
          lastMonth = Math.min(lastMonth, change - 1);
        }
      }
    }
  }
}
