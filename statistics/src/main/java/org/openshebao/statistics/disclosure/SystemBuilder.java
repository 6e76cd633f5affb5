package org.openshebao.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// Collects cells and sums. Equal sets of rows that are counted for the same reason among the same rows are one cell; a set that happens to be equal to another
/// one (the covered of a region and those of its men, when no woman is covered) is not, because nobody outside knows that it is.
final class SystemBuilder {

  /// What makes two cells one.
  ///
  /// @param kind  "all", "with uif": why the rows are counted
  /// @param domain  the rows that they are counted among
  record Key(String kind, RowSet rows, RowSet domain) {}

  private final List<TableCell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<Relation> known = new HashSet<>();
  private final Map<Key, Integer> byKey = new HashMap<>();

  /// The number of the cell of a set of rows, which is added when it is new. Sets without rows are a cell each: they may differ in what they could have
  /// been.
  ///
  /// @param published  whether it is published: a cell that somebody publishes is, whoever found it first
  int cell(
      Key key, Label name, double value, boolean published, @Nullable Sensitivity sensitivity) {
    RowSet rows = key.rows();
    Integer there = rows.count() == 0 ? null : byKey.get(key);
    if (there != null) {
      TableCell before = cells.get(there);
      if (published && !before.published()) {
        cells.set(there, new TableCell(name, value, cost(rows), true, sensitivity));
      }
      return there;
    }
    int number = cells.size();
    cells.add(new TableCell(name, value, published ? cost(rows) : 0, published, sensitivity));
    if (rows.count() != 0) {
      byKey.put(key, number);
    }
    return number;
  }

  /// Hiding a cell costs the sampled units behind it, and one for the cell itself.
  private static double cost(RowSet rows) {
    return 1.0 + rows.count();
  }

  @Nullable Integer find(Key key) {
    return byKey.get(key);
  }

  void sum(int total, List<Integer> parts) {
    if (parts.size() == 1 && parts.getFirst() == total) {
      return;
    }
    Relation relation = new Relation(total, parts.stream().sorted().toList());
    if (known.add(relation)) {
      relations.add(relation);
    }
  }

  CellSystem build() {
    return new CellSystem(cells, relations);
  }
}
