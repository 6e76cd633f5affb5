package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where to cut a dataset on disk so that no slice has more rows of an entity than asked for; groups stay whole.
///
/// Only the columns of parent rows are read for it.
final class GroupCuts {

  private GroupCuts() {}

  /// Numbers of top rows of the slices, one after another.
  static List<Integer> list(Path folder, StoredDataset dataset, String entity, int maxRows) {
    long tops = dataset.entities().getFirst().rows().rows();
    List<Integer> sizes = new ArrayList<>();
    long sliceTop = 0;
    long sliceFirst = 0;
    try (TopRows rows = TopRows.of(folder, dataset, entity)) {
      long row = 0;
      long top = rows.next();
      while (top >= 0) {
        long group = top;
        long groupFirst = row;
        while (top == group) {
          row++;
          top = rows.next();
        }
        if (row - sliceFirst > maxRows && group > sliceTop) {
          sizes.add(Math.toIntExact(group - sliceTop));
          sliceTop = group;
          sliceFirst = groupFirst;
        }
        if (row - sliceFirst > maxRows) {
          sizes.add(1);
          sliceTop = group + 1;
          sliceFirst = row;
        }
      }
    }
    if (sliceTop < tops) {
      sizes.add(Math.toIntExact(tops - sliceTop));
    }
    return sizes;
  }
}
