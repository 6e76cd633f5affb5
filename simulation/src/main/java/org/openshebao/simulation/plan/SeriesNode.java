package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Series;
import org.openshebao.law.rule.Entity;

/// All dated values of a parameter at each row's place.
public final class SeriesNode extends Node {

  private final Parameter parameter;
  private final Series[] series;
  private final @Nullable Node place;

  SeriesNode(int slot, Entity of, Parameter parameter, Series[] series, @Nullable Node place) {
    super(slot, of, null);
    this.parameter = parameter;
    this.series = series;
    this.place = place;
  }

  /// The parameter read.
  public Parameter parameter() {
    return parameter;
  }

  /// The node that holds the place; null when the series is the same everywhere.
  public @Nullable Node place() {
    return place;
  }

  /// The dated values that a row of a frame was computed with; none when its place is not known.
  public List<ParameterValue> valuesOf(Frame frame, int row) {
    if (place == null) {
      return series[0].values();
    }
    Column at = frame.column(place);
    return at.statuses()[row] == Status.VALUE ? series[(int) at.values()[row]].values() : List.of();
  }

  @Override
  public List<Node> reads() {
    return place == null ? List.of() : List.of(place);
  }

  @Override
  List<Demand> demands() {
    return reads().stream().map(Demand::ofValue).toList();
  }

  @Override
  boolean holdsObjects() {
    return true;
  }

  @Override
  boolean isConstant() {
    return place == null;
  }

  @Override
  void run(Frame frame) {
    Column column = sifted(frame);
    if (place == null) {
      Arrays.fill(column.objects(), series[0]);
      return;
    }
    int[] known = column.listKnown(frame.rows(of()));
    int count = column.countKnown();
    long[] places = frame.column(place).values();
    Object[] into = column.objects();
    for (int i = 0; i < count; i++) {
      into[known[i]] = series[(int) places[known[i]]];
    }
  }
}
