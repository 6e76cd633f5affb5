package org.openshebao.lawprocessor;

import java.util.List;
import org.openshebao.law.batch.Column;
import org.openshebao.law.history.History;

/// Columns of a few rows for tests.
final class Columns {

  private Columns() {}

  static Column of(long... values) {
    Column column = Column.ofNumbers(values.length);
    System.arraycopy(values, 0, column.values(), 0, values.length);
    return column;
  }

  /// The same object on every row.
  static Column ofObject(int rows, Object object) {
    Column column = Column.ofObjects(rows);
    java.util.Arrays.fill(column.objects(), object);
    return column;
  }

  /// Careers of one spell after another, given by their months paid.
  static Column ofCareers(List<int[]> monthsPaid) {
    Column column = Column.ofNumbers(monthsPaid.size());
    column.readHistoriesFrom(row -> new Career(monthsPaid.get(row)));
    return column;
  }

  private static final class Career implements History {
    private final int[] monthsPaid;
    private int at = -1;

    Career(int[] monthsPaid) {
      this.monthsPaid = monthsPaid;
    }

    @Override
    public void rewind() {
      at = -1;
    }

    @Override
    public boolean next() {
      return ++at < monthsPaid.length;
    }

    @Override
    public int firstMonth() {
      return 2020 * 12 + 12 * at;
    }

    @Override
    public int monthsPaid() {
      return monthsPaid[at];
    }

    @Override
    public long base() {
      return 0;
    }

    @Override
    public int place() {
      return 0;
    }

    @Override
    public int scheme() {
      return 0;
    }
  }
}
