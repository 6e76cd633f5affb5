package org.openshebao.simulation.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;
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

  private final int planMonth;
  private final DatedValues values;
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
    this.planMonth = planMonth;
    values =
        on == null
            ? DatedValues.of(timelines, planMonth, objects)
            : DatedValues.of(timelines, objects);
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
    return timelines[at].find(on == null ? planMonth : (int) frame.column(on).values()[row]);
  }

  @Override
  public List<Node> reads() {
    if (place == null) {
      return on == null ? List.of() : List.of(on);
    }
    return on == null ? List.of(place) : List.of(place, on);
  }

  @Override
  List<Demand> demands() {
    return reads().stream().map(Demand::ofValue).toList();
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
    Column column = sifted(frame);
    if (isConstant()) {
      fill(column);
      return;
    }
    int[] known = column.listKnown(frame.rows(of()));
    int count = column.countKnown();
    int[] cells = frame.spare(of());
    findCells(frame, known, count, cells);
    int unknowns = 0;
    if (objects) {
      Object[] into = column.objects();
      for (int i = 0; i < count; i++) {
        into[known[i]] = values.object(cells[i]);
        unknowns += values.oneIfUnknown(cells[i]);
      }
    } else {
      long[] into = column.values();
      for (int i = 0; i < count; i++) {
        into[known[i]] = values.number(cells[i]);
        unknowns += values.oneIfUnknown(cells[i]);
      }
    }
    if (unknowns > 0) {
      markUnknown(column, known, count, cells);
    }
  }

  /// The cell of each row that has a place and a month, in the order of `known`.
  private void findCells(Frame frame, int[] known, int count, int[] cells) {
    if (on == null && place != null) {
      long[] places = frame.column(place).values();
      for (int i = 0; i < count; i++) {
        cells[i] = values.cell((int) places[known[i]]);
      }
    } else if (on != null && place == null) {
      long[] months = frame.column(on).values();
      for (int i = 0; i < count; i++) {
        cells[i] = values.cell(0, (int) months[known[i]]);
      }
    } else if (on != null && place != null) {
      long[] places = frame.column(place).values();
      long[] months = frame.column(on).values();
      for (int i = 0; i < count; i++) {
        cells[i] = values.cell((int) places[known[i]], (int) months[known[i]]);
      }
    }
  }

  /// Without a branch: whether there is a value may be as good as random.
  private void markUnknown(Column column, int[] known, int count, int[] cells) {
    Validity validity = column.takeValidity();
    short[] statuses = validity.statuses();
    int[] list = validity.listSpace();
    int left = 0;
    for (int i = 0; i < count; i++) {
      int row = known[i];
      int one = values.oneIfUnknown(cells[i]);
      statuses[row] = (short) (-one & unknown);
      list[left] = row;
      left += 1 - one;
    }
    validity.setKnown(left);
  }

  private void fill(Column column) {
    int cell = values.cell(0);
    if (values.oneIfUnknown(cell) == 1) {
      Frame.fillStatus(column, unknown);
    } else if (objects) {
      Arrays.fill(column.objects(), values.object(cell));
    } else {
      Frame.fill(column, values.number(cell));
    }
  }
}
