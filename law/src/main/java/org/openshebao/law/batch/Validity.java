package org.openshebao.law.batch;

import java.util.Arrays;

/// Which rows of a batch are values, and why the others are none; columns of which that is always the same share one.
public final class Validity {

  private final short[] statuses;
  private int[] known = {};
  private int knownCount;
  private boolean allValues = true;
  private boolean isListed;

  /// For at most `capacity` rows, all of them values.
  public Validity(int capacity) {
    statuses = new short[capacity];
  }

  /// The statuses, one a row; all [Status#VALUE] while [#allValues] is true.
  public short[] statuses() {
    return statuses;
  }

  /// Whether every row in use is a value, so that loops need not look.
  public boolean allValues() {
    return allValues;
  }

  /// Makes every row a value again.
  public void clear() {
    if (!allValues) {
      Arrays.fill(statuses, Status.VALUE);
      allValues = true;
    }
    isListed = false;
  }

  /// Sets one row's status.
  public void set(int row, short status) {
    statuses[row] = status;
    if (status != Status.VALUE) {
      markMixed();
    }
  }

  /// Says that some rows may not be values: statuses were written.
  public void markMixed() {
    allValues = false;
    isListed = false;
  }

  /// Takes the statuses of `other` over.
  public void copyFrom(Validity other) {
    System.arraycopy(other.statuses, 0, statuses, 0, statuses.length);
    allValues = other.allValues;
    isListed = false;
  }

  /// Takes over the statuses of the rows whose choice is `number`; the other rows are not concerned.
  void copyChosen(Validity other, int[] choices, int number, int rows) {
    int[] list = other.listKnown(rows);
    int before = other.knownCount;
    int[] kept = listSpace();
    int count = 0;
    for (int i = 0; i < before; i++) {
      kept[count] = list[i];
      count += choices[list[i]] == number ? 1 : 0;
    }
    for (int row = 0; row < rows; row++) {
      statuses[row] = choices[row] == number ? other.statuses[row] : Status.NOT_CONCERNED;
    }
    setKnown(count);
  }

  /// The numbers of the rows that are values, in order; see [#countKnown].
  public int[] listKnown(int rows) {
    if (!isListed || allValues && knownCount != rows) {
      int[] list = listSpace();
      int count = 0;
      for (int row = 0; row < rows; row++) {
        list[count] = row;
        count += oneIfValue(statuses[row]);
      }
      isListed = true;
      knownCount = count;
    }
    return known;
  }

  /// How many rows [#listKnown] listed.
  public int countKnown() {
    return knownCount;
  }

  /// Room for the numbers of the rows that are values, to be filled by who sets the statuses as well.
  public int[] listSpace() {
    if (known.length == 0) {
      known = new int[statuses.length];
    }
    return known;
  }

  /// Says that the first `count` numbers in the room for them are those of the rows that are values.
  public void setKnown(int count) {
    allValues = false;
    isListed = true;
    knownCount = count;
  }

  /// 1 for a value, 0 for any other status: no branch, for rows that are values at random.
  public static int oneIfValue(short status) {
    return 1 + ((status | -status) >> 31);
  }
}
