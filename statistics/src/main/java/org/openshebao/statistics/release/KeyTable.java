package org.openshebao.statistics.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;

/// The key variables of each row as numbers of categories, −1 where a value is suppressed. A suppressed value could be any value, so that such a row agrees
/// with all rows that agree with the rest of it. A value that was missing from the start is a category of its own: that somebody has no occupation is known.
final class KeyTable {

  final List<String> names;
  final int[][] codes; // by key, then by row

  KeyTable(List<String> names, int[][] codes) {
    this.names = List.copyOf(names);
    this.codes = codes;
  }

  static KeyTable of(Microdata data, List<String> keys) {
    int[][] codes = new int[keys.size()][data.rows()];
    for (int key = 0; key < codes.length; key++) {
      CategoricalVariable variable = data.categorical(keys.get(key));
      for (int row = 0; row < data.rows(); row++) {
        int code = variable.code(row);
        codes[key][row] = code < 0 ? variable.levels().size() : code;
      }
    }
    return new KeyTable(keys, codes);
  }

  int rows() {
    return codes.length == 0 ? 0 : codes[0].length;
  }

  Pattern pattern(int row) {
    int[] values = new int[codes.length];
    for (int key = 0; key < values.length; key++) {
      values[key] = codes[key][row];
    }
    return new Pattern(values);
  }

  /// Rows by pattern, in order of the first row of each.
  Map<Pattern, List<Integer>> patterns() {
    Map<Pattern, List<Integer>> patterns = new LinkedHashMap<>();
    for (int row = 0; row < rows(); row++) {
      patterns.computeIfAbsent(pattern(row), any -> new ArrayList<>()).add(row);
    }
    return patterns;
  }

  KeyTable copy() {
    int[][] copy = new int[codes.length][];
    for (int key = 0; key < copy.length; key++) {
      copy[key] = codes[key].clone();
    }
    return new KeyTable(names, copy);
  }

  /// The values of a row.
  static final class Pattern {

    private final int[] values;
    private final int hash;

    Pattern(int[] values) {
      this.values = values;
      this.hash = Arrays.hashCode(values);
    }

    boolean isComplete() {
      for (int value : values) {
        if (value < 0) {
          return false;
        }
      }
      return true;
    }

    int value(int key) {
      return values[key];
    }

    /// Whether rows of both could be the same person.
    boolean agrees(Pattern other) {
      for (int key = 0; key < values.length; key++) {
        if (values[key] != other.values[key] && values[key] >= 0 && other.values[key] >= 0) {
          return false;
        }
      }
      return true;
    }

    /// With only the keys of a set of bits; the others missing.
    Pattern only(int keys) {
      int[] kept = values.clone();
      for (int key = 0; key < kept.length; key++) {
        if ((keys >> key & 1) == 0) {
          kept[key] = -1;
        }
      }
      return new Pattern(kept);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Pattern pattern && Arrays.equals(values, pattern.values);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
