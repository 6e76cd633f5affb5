package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.PlaceSeries;
import org.openshebao.law.rule.Entity;

/// All dated values of a parameter at every place, the same for each row.
public final class PlaceSeriesNode extends Node {

  private final Parameter parameter;
  private final PlaceSeries series;

  PlaceSeriesNode(int slot, Entity of, Parameter parameter, PlaceSeries series) {
    super(slot, of, null);
    this.parameter = parameter;
    this.series = series;
  }

  /// The parameter read.
  public Parameter parameter() {
    return parameter;
  }

  @Override
  public List<Node> reads() {
    return List.of();
  }

  @Override
  boolean holdsObjects() {
    return true;
  }

  @Override
  boolean isConstant() {
    return true;
  }

  @Override
  void run(Frame frame) {
    Column column = sifted(frame);
    Arrays.fill(column.objects(), series);
  }
}
