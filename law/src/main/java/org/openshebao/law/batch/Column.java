package org.openshebao.law.batch;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.history.History;

/// A column of a batch: a long for each row, and for each row whether it is a value or why it is none.
///
/// Columns are scratch space, used again for the next batch; `values` and `statuses` are shared on purpose.
public final class Column {

  private final long[] values;
  private final Validity own;
  private final Object @Nullable [] objects;
  private @Nullable HistoryReader histories;
  private Validity validity;

  /// A career for each row, read through one cursor.
  public interface HistoryReader {
    /// The career of a row, rewound to its start; the same object serves the next row.
    History open(int row);
  }

  private Column(int capacity, boolean withObjects) {
    values = new long[capacity];
    own = new Validity(capacity);
    validity = own;
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
    return validity.statuses();
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

  /// Which rows are values, and why the others are none.
  public Validity validity() {
    return validity;
  }

  /// Says that the rows are values where those of another column are; that column must not change while this one is read.
  public void share(Validity other) {
    validity = other;
  }

  /// Whether every row in use is a value, so that loops need not look.
  public boolean allValues() {
    return validity.allValues();
  }

  /// The numbers of the rows that are values, in order, of the first `rows`; see [#countKnown].
  public int[] listKnown(int rows) {
    return validity.listKnown(rows);
  }

  /// How many rows [#listKnown] listed.
  public int countKnown() {
    return validity.countKnown();
  }

  /// Makes every row a value again.
  public void markAllValues() {
    own.clear();
    validity = own;
  }

  /// Keeps the rows whose choice is `number`; the other ones of the first `rows` are not concerned.
  public void keepChosen(int[] choices, int number, int rows) {
    own.copyChosen(validity, choices, number, rows);
    validity = own;
  }

  /// Whether the rows that are values are its own affair: false after [#share], until a status is set.
  public boolean hasOwnValidity() {
    return validity == own;
  }

  /// Its own account of which rows are values, which begins as the one that it shared.
  public Validity takeValidity() {
    if (validity != own) {
      own.copyFrom(validity);
      validity = own;
    }
    return own;
  }

  /// Sets one row's status.
  public void setStatus(int row, short status) {
    takeValidity().set(row, status);
  }
}
