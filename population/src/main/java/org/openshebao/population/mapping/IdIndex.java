package org.openshebao.population.mapping;

import java.util.Arrays;
import org.openshebao.population.Ids;

/// Finds rows by what they are called in the user's files.
final class IdIndex {

  private final Ids.Builder ids = new Ids.Builder();

  /// Row + 1 by hash, 0 where free; always at least twice as long as there are rows.
  private int[] slots = new int[1 << 10];

  private int[] hashes = new int[1 << 9];
  private int size;

  /// The row of an id, −1 when there is none.
  int find(String id) {
    int hash = spread(id);
    for (int slot = hash & (slots.length - 1);
        slots[slot] != 0;
        slot = (slot + 1) & (slots.length - 1)) {
      int row = slots[slot] - 1;
      if (hashes[row] == hash && ids.matches(row, id)) {
        return row;
      }
    }
    return -1;
  }

  /// Adds the id of the next row, which must be new.
  void add(String id) {
    ids.append(id);
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size] = spread(id);
    size++;
    if (2 * size > slots.length) {
      slots = new int[2 * slots.length];
      for (int row = 0; row < size; row++) {
        place(row);
      }
    } else {
      place(size - 1);
    }
  }

  /// Number of rows.
  int size() {
    return size;
  }

  /// The ids of the rows.
  Ids ids() {
    return ids.build();
  }

  private void place(int row) {
    int slot = hashes[row] & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = row + 1;
  }

  private static int spread(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 16);
  }
}
