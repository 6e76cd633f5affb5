package org.openshebao.law.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.history.History;

/// A column of a batch: a long for each row, and for each row whether it is a value or why it is none.
///
/// Columns are scratch space, used again for the next batch; `values` and `statuses` are shared on purpose.
public final class Column {

  private final long[] values;
  private final short[] statuses;
  private final Object @Nullable [] objects;
  private @Nullable HistoryReader histories;
  private boolean allValues = true;

  /// A career for each row, read through one cursor.
  public interface HistoryReader {
    /// The career of a row, rewound to its start; the same object serves the next row.
    History open(int row);
  }

  private Column(int capacity, boolean withObjects) {
    values = new long[capacity];
    statuses = new short[capacity];
    objects = withObjects ? new Object[capacity] : null;
  }

  /// A column of numbers.
  public static Column ofNumbers(int capacity) {
    return new Column(capacity, false);
  }

  /// A column of tables, series or other objects of the law.
  public static Column ofObjects(int capacity) {
    return new Column(capacity, true);
  }

  /// The values, one a row; meaningless where the status is not [Status#VALUE].
  public long[] values() {
    return values;
  }

  /// The statuses, one a row; all [Status#VALUE] while [#allValues] is true.
  public short[] statuses() {
    return statuses;
  }

  /// The objects, one a row.
  public Object[] objects() {
    if (objects == null) {
      throw new IllegalStateException("This column holds numbers, not objects.");
    }
    return objects;
  }

  /// The career of a row.
  public History history(int row) {
    if (histories == null) {
      throw new IllegalStateException("This column holds no histories.");
    }
    return histories.open(row);
  }

  /// Sets where careers are read from.
  public void readHistoriesFrom(HistoryReader reader) {
    histories = reader;
  }

  /// Whether every row in use is a value, so that loops need not look.
  public boolean allValues() {
    return allValues;
  }

  /// Says that some rows may not be values.
  public void markMixed() {
    allValues = false;
  }

  /// Makes every row a value again.
  public void markAllValues() {
    if (!allValues) {
      Arrays.fill(statuses, Status.VALUE);
      allValues = true;
    }
  }

  /// Sets one row's status.
  public void setStatus(int row, short status) {
    statuses[row] = status;
    if (status != Status.VALUE) {
      allValues = false;
    }
  }
}
