package org.openshebao.simulation.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Unit;

/// A parameter at each row's place, in the month computed or in a month of the row's own.
public final class ParameterNode extends Node {

  private final Parameter parameter;
  private final Timeline[] timelines;
  private final @Nullable Node place;
  private final @Nullable Node on;
  private final boolean objects;

  /// The values of the plan's month by place; all empty when rows have months of their own.
  private final @Nullable ParameterValue[] now;

  private final boolean[] isKnownNow;
  private final long[] numbersNow;
  private final short unknown;

  /// For timelines by place; `place` is null when every place has the same one, which is then the first.
  ParameterNode(
      int slot,
      Entity of,
      @Nullable Unit unit,
      Parameter parameter,
      Timeline[] timelines,
      @Nullable Node place,
      @Nullable Node on,
      boolean objects,
      int planMonth,
      short unknown) {
    super(slot, of, unit);
    this.parameter = parameter;
    this.timelines = timelines;
    this.place = place;
    this.on = on;
    this.objects = objects;
    now = new ParameterValue[on == null ? timelines.length : 0];
    isKnownNow = new boolean[now.length];
    numbersNow = new long[now.length];
    for (int i = 0; i < now.length; i++) {
      ParameterValue value = timelines[i].find(planMonth);
      now[i] = value;
      isKnownNow[i] = value != null;
      if (value != null && value.content() instanceof Content.Number number) {
        numbersNow[i] = number.raw();
      }
    }
    this.unknown = unknown;
  }

  /// The parameter read.
  public Parameter parameter() {
    return parameter;
  }

  /// The node that holds the place; null when the value is the same everywhere.
  public @Nullable Node place() {
    return place;
  }

  /// The node that holds the month; null for the month computed.
  public @Nullable Node on() {
    return on;
  }

  /// The value that a row of a frame was computed with; null when it is not known.
  public @Nullable ParameterValue valueOf(Frame frame, int row) {
    if (place != null && frame.column(place).statuses()[row] != Status.VALUE) {
      return null;
    }
    if (on != null && frame.column(on).statuses()[row] != Status.VALUE) {
      return null;
    }
    int at = place == null ? 0 : (int) frame.column(place).values()[row];
    return on == null ? now[at] : find(at, (int) frame.column(on).values()[row]);
  }

  @Override
  public List<Node> reads() {
    if (place == null) {
      return on == null ? List.of() : List.of(on);
    }
    return on == null ? List.of(place) : List.of(place, on);
  }

  @Override
  boolean holdsObjects() {
    return objects;
  }

  @Override
  boolean isConstant() {
    return place == null && on == null;
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    int rows = isConstant() ? column.values().length : frame.rows(of());
    if (on == null && !objects) {
      readNumbers(column, place == null ? null : frame.column(place), rows);
      return;
    }
    for (int row = 0; row < rows; row++) {
      short status = statusOfReads(frame, row);
      if (status != Status.VALUE) {
        column.setStatus(row, status);
        continue;
      }
      int at = place == null ? 0 : (int) frame.column(place).values()[row];
      set(column, row, on == null ? now[at] : find(at, (int) frame.column(on).values()[row]));
    }
  }

  /// Numbers of the plan's month, which most parameters are.
  private void readNumbers(Column column, @Nullable Column places, int rows) {
    long[] values = column.values();
    for (int row = 0; row < rows; row++) {
      if (places != null && places.statuses()[row] != Status.VALUE) {
        column.setStatus(row, places.statuses()[row]);
        continue;
      }
      int at = places == null ? 0 : (int) places.values()[row];
      values[row] = numbersNow[at];
      if (!isKnownNow[at]) {
        column.setStatus(row, unknown);
      }
    }
  }

  private short statusOfReads(Frame frame, int row) {
    if (place != null) {
      short status = frame.column(place).statuses()[row];
      if (status != Status.VALUE) {
        return status;
      }
    }
    return on == null ? Status.VALUE : frame.column(on).statuses()[row];
  }

  private @Nullable ParameterValue find(int at, int month) {
    return timelines[at].find(month);
  }

  private void set(Column column, int row, @Nullable ParameterValue value) {
    if (value == null) {
      column.setStatus(row, unknown);
    } else if (objects) {
      column.objects()[row] = value.content().object();
    } else {
      column.values()[row] = ((Content.Number) value.content()).raw();
    }
  }
}
