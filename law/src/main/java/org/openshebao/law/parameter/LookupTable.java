package org.openshebao.law.parameter;

import java.util.Arrays;
import java.util.SortedMap;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Rate;
import org.openshebao.law.rule.Unit;

/// A parameter by age, grade or class, with a value for each whole number it lists and none between them.
public final class LookupTable {

  private final String path;
  private final Unit unit;
  private final boolean isWhole;

  /// Widest range of keys that is laid out cell by cell.
  private static final int MOST_CELLS = 1024;

  private final int[] keys;
  private final long[] values;

  /// Where the value of the key `firstKey` + i stands, −1 for none; empty when keys lie too far apart.
  private final int[] cells;

  /// For the parameter `path`, whose values are in `unit`.
  public LookupTable(String path, Unit unit, SortedMap<Integer, Long> table) {
    this.path = path;
    this.unit = unit;
    isWhole = unit.javaType().equals("int");
    keys = table.keySet().stream().mapToInt(Integer::intValue).toArray();
    values = table.values().stream().mapToLong(Long::longValue).toArray();
    long range = keys.length == 0 ? 0 : (long) lastKey() - firstKey() + 1;
    cells = new int[range <= MOST_CELLS ? (int) range : 0];
    Arrays.fill(cells, -1);
    if (cells.length > 0) {
      for (int i = 0; i < keys.length; i++) {
        cells[keys[i] - keys[0]] = i;
      }
    }
  }

  /// The number of a key among the keys; below zero when it is none of them.
  private int find(int key) {
    if (cells.length == 0) {
      return Arrays.binarySearch(keys, key);
    }
    long at = (long) key - keys[0];
    return at < 0 || at >= cells.length ? -1 : cells[(int) at];
  }

  /// Whether there is a value for `key`.
  public boolean has(int key) {
    return find(key) >= 0;
  }

  /// Every key, in order.
  public int[] keys() {
    return keys.clone();
  }

  /// Smallest key.
  public int firstKey() {
    return keys[0];
  }

  /// Largest key.
  public int lastKey() {
    return keys[keys.length - 1];
  }

  /// The value for `key` as a column holds it.
  public long raw(int key) {
    int at = find(key);
    if (at < 0) {
      throw new IllegalArgumentException(
          "%s has no value for %d; it has values from %d to %d. Maybe ask `has` first?"
              .formatted(path, key, firstKey(), lastKey()));
    }
    return values[at];
  }

  /// The divisor for `key`.
  public Divisor divisor(int key) {
    return new Divisor(in(Unit.DIVISOR, key));
  }

  /// The rate for `key`.
  public Rate rate(int key) {
    return new Rate(in(Unit.RATE, key));
  }

  /// The amount for `key`, in fen.
  public long fen(int key) {
    return in(Unit.FEN, key);
  }

  /// The whole number for `key`: months, days, a count.
  public int whole(int key) {
    if (!isWhole) {
      throw wrongUnit("a whole number");
    }
    return (int) raw(key);
  }

  /// What the values measure.
  public Unit unit() {
    return unit;
  }

  private long in(Unit wanted, int key) {
    if (unit != wanted) {
      throw wrongUnit(wanted.name());
    }
    return raw(key);
  }

  private IllegalStateException wrongUnit(String wanted) {
    return new IllegalStateException(
        "%s is in %s and was read as %s.".formatted(path, unit, wanted));
  }

  /// As written in YAML: "{50: 195, 55: 170}".
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < keys.length; i++) {
      text.append(i == 0 ? "" : ", ").append(keys[i]).append(": ").append(unit.format(values[i]));
    }
    return text.append('}').toString();
  }
}
