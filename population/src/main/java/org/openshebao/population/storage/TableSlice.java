package org.openshebao.population.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.DataColumn;
import org.openshebao.population.Ids;

/// Rows read from a file.
final class TableSlice {

  private final int[] parents;
  private final @Nullable Ids ids;
  private final List<DataColumn> columns;
  private final int size;

  TableSlice(int size, int[] parents, @Nullable Ids ids, List<DataColumn> columns) {
    this.size = size;
    this.parents = parents;
    this.ids = ids;
    this.columns = List.copyOf(columns);
  }

  int size() {
    return size;
  }

  /// The parent row of each row, counted from the first parent of the slice; empty when there are no parents.
  int[] parents() {
    return parents;
  }

  /// Rows of each of `parentCount` parents.
  int[] countsByParent(int parentCount) {
    int[] counts = new int[parentCount];
    for (int parent : parents) {
      counts[parent]++;
    }
    return counts;
  }

  @Nullable Ids ids() {
    return ids;
  }

  List<DataColumn> columns() {
    return columns;
  }
}
