package org.openshebao.population;

/// Rows from `first` to before `end`.
///
/// @param first  first row, from 0
/// @param end  the row after the last
public record RowRange(int first, int end) {

  public RowRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException(
          "Rows must run from 0 or more to that or more but were %d to %d.".formatted(first, end));
    }
  }

  /// Number of rows.
  public int size() {
    return end - first;
  }
}
