package org.openshebao.workbench.assess.people;

import java.util.List;

/// People broken down by several dimensions at once; by none it is everybody.
///
/// @param dimensions  in order; the last one changes fastest
public record Grouping(List<Dimension> dimensions) {

  /// Everybody.
  public static final Grouping ALL = new Grouping(List.of());

  public Grouping {
    dimensions = List.copyOf(dimensions);
  }

  /// Ids of the dimensions joined: "sex-form"; "all" for everybody.
  public String id() {
    return dimensions.isEmpty()
        ? "all"
        : String.join("-", dimensions.stream().map(Dimension::id).toList());
  }

  /// Number of groups.
  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /// The group of a dimension within a group of this.
  public int part(int group, int dimension) {
    int rest = group;
    for (int i = dimensions.size() - 1; i > dimension; i--) {
      rest /= dimensions.get(i).size();
    }
    return rest % dimensions.get(dimension).size();
  }

  /// The group of a person, given the groups of each dimension.
  int of(int[][] groups, int[] positions, int person) {
    int group = 0;
    for (int i = 0; i < positions.length; i++) {
      group = group * dimensions.get(i).size() + groups[positions[i]][person];
    }
    return group;
  }
}
