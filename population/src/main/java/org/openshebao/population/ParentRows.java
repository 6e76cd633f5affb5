package org.openshebao.population;

/// The group of each row of an entity: relation → person, person → household. Members of a group stand together.
public final class ParentRows {

  private final String entity;
  private final int[] parents;
  private final int[] firstChildren;
  private final int offset;
  private final int size;
  private final int parentOffset;
  private final int parentSize;

  private ParentRows(
      String entity,
      int[] parents,
      int[] firstChildren,
      int offset,
      int size,
      int parentOffset,
      int parentSize) {
    this.entity = entity;
    this.parents = parents;
    this.firstChildren = firstChildren;
    this.offset = offset;
    this.size = size;
    this.parentOffset = parentOffset;
    this.parentSize = parentSize;
  }

  /// The groups given by each row's parent row, which must not fall.
  static ParentRows of(String child, String entity, int[] parents, int parentSize) {
    int[] copy = parents.clone();
    int[] first = new int[parentSize + 1];
    int next = 0;
    for (int row = 0; row < copy.length; row++) {
      int parent = copy[row];
      if (parent < 0 || parent >= parentSize) {
        throw new IllegalArgumentException(
            "Row %d of %s belongs to row %d of %s, which has %d rows."
                .formatted(row, child, parent, entity, parentSize));
      }
      if (row > 0 && parent < copy[row - 1]) {
        throw new IllegalArgumentException(
            "Rows of %s must be sorted by their %s but row %d goes back from %d to %d."
                .formatted(child, entity, row, copy[row - 1], parent));
      }
      while (next <= parent) {
        first[next++] = row;
      }
    }
    while (next <= parentSize) {
      first[next++] = copy.length;
    }
    return new ParentRows(entity, copy, first, 0, copy.length, 0, parentSize);
  }

  /// The entity of the groups.
  public String entity() {
    return entity;
  }

  /// Number of groups.
  public int parentSize() {
    return parentSize;
  }

  /// The row of the group that a row belongs to.
  public int parentOf(int row) {
    return parents[offset + row] - parentOffset;
  }

  /// First row of a group; where it would be, when the group is empty. Takes one group past the last, too.
  public int firstChild(int parentRow) {
    return firstChildren[parentOffset + parentRow] - offset;
  }

  /// The rows of a group.
  public RowRange childRange(int parentRow) {
    return new RowRange(firstChild(parentRow), firstChild(parentRow + 1));
  }

  /// Copies the parent rows of `count` rows from `firstRow` on to the front of `into`.
  public void readInto(int firstRow, int count, int[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = parentOf(firstRow + i);
    }
  }

  /// The groups `fromParent` to before `toParent` with their rows, numbered from 0, sharing the arrays.
  ParentRows slice(int fromParent, int toParent) {
    int first = firstChild(fromParent);
    return new ParentRows(
        entity,
        parents,
        firstChildren,
        offset + first,
        firstChild(toParent) - first,
        parentOffset + fromParent,
        toParent - fromParent);
  }

  /// Number of rows that belong to a group.
  int size() {
    return size;
  }
}
