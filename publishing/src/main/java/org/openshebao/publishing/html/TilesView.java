package org.openshebao.publishing.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A square for each province, placed as on a map.
///
/// @param classes  of the values, from low to high
/// @param unknown  whether a province has no value
/// @param left  rows of the table that are no province; null when there are none
record TilesView(List<Tile> tiles, List<Group> classes, boolean unknown, @Nullable Label left) {

  /// A province.
  ///
  /// @param place  where it stands: "grid-area:3/7"
  /// @param style  "class-2", "unknown" or "outside"
  /// @param value  what the reader sees; null outside the data
  /// @param href  its row of the table; null outside the data
  record Tile(
      String place,
      Label name,
      Label shortName,
      String style,
      @Nullable Label value,
      @Nullable String href) {}

  /// A class of values: from the lowest to the highest in it.
  record Group(String style, Label range, int size) {}
}
