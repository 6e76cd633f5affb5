package org.openshebao.simulation.plan;

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
  boolean holdsObjects() {
    return true;
  }

  @Override
  boolean isConstant() {
    return place == null;
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    int rows = isConstant() ? column.values().length : frame.rows(of());
    for (int row = 0; row < rows; row++) {
      short status = place == null ? Status.VALUE : frame.column(place).statuses()[row];
      if (status != Status.VALUE) {
        column.setStatus(row, status);
      } else {
        column.objects()[row] = series[place == null ? 0 : (int) frame.column(place).values()[row]];
      }
    }
  }
}
