package org.openshebao.simulation.plan;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.Status;
import org.openshebao.law.batch.Validity;

/// An input that another variable stands in for where data leave it out: the place of insurance, else of residence.
public final class OtherwiseNode extends Node {

  private final Node input;
  private final Node otherwise;

  private final @Nullable Reasons reasons;

  /// The reasons by number, copied when the plan runs first: by then all are numbered.
  private volatile @Nullable BitSet missingInputs;

  /// @param reasons  the plan's reasons, when what stands in is computed: where that lacks an input the row is asked for the
  ///     input itself; null when another input stands in, which is then asked for
  OtherwiseNode(int slot, Node input, Node otherwise, @Nullable Reasons reasons) {
    super(slot, input.of(), input.unit());
    this.input = input;
    this.otherwise = otherwise;
    this.reasons = reasons;
  }

  /// The node that answers a row of a frame.
  public Node chosenFor(Frame frame, int row) {
    if (frame.column(input).statuses()[row] == Status.VALUE) {
      return input;
    }
    return isMissing(frame.column(otherwise).statuses()[row]) ? input : otherwise;
  }

  private boolean isMissing(short status) {
    if (reasons == null || status == Status.VALUE) {
      return false;
    }
    BitSet missing = missingInputs;
    if (missing == null) {
      missing = new BitSet();
      int number = 1;
      for (Reason reason : reasons.list()) {
        missing.set(number++, reason.kind() == Reason.Kind.INPUT_UNKNOWN);
      }
      missingInputs = missing;
    }
    return missing.get(status);
  }

  @Override
  public List<Node> reads() {
    return List.of(input, otherwise);
  }

  @Override
  void run(Frame frame) {
    Column column = fresh(frame);
    int rows = frame.rows(of());
    Column own = frame.column(input);
    Column other = frame.column(otherwise);
    long[] values = column.values();
    if (own.allValues()) {
      System.arraycopy(own.values(), 0, values, 0, rows);
      return;
    }
    long[] ownValues = own.values();
    short[] ownStatuses = own.statuses();
    long[] otherValues = other.values();
    short[] otherStatuses = other.statuses();
    short[] statuses = column.statuses();
    int left = 0;
    for (int row = 0; row < rows; row++) {
      int isOwn = -Validity.oneIfValue(ownStatuses[row]);
      short reason = isMissing(otherStatuses[row]) ? ownStatuses[row] : otherStatuses[row];
      short status = (short) (reason & ~isOwn);
      values[row] = (ownValues[row] & (long) isOwn) | (otherValues[row] & ~(long) isOwn);
      statuses[row] = status;
      left |= status;
    }
    if (left != 0) {
      column.validity().markMixed();
    }
  }
}
