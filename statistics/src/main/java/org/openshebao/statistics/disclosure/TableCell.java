package org.openshebao.statistics.disclosure;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// A number of a table, or one that follows from tables and is not published.
///
/// @param name  in words: "uif, sex female: units without the attribute"
/// @param value  from 0 on
/// @param cost  of not publishing it
/// @param published  whether it would be published if nothing spoke against it
/// @param sensitivity  why it must not be; null when nothing speaks against it
public record TableCell(
    Label name, double value, double cost, boolean published, @Nullable Sensitivity sensitivity) {

  public TableCell {
    if (!(value >= 0) || !(cost >= 0)) {
      throw new IllegalArgumentException(
          "The cell %s must have a value and a cost from 0 on but has %s and %s."
              .formatted(name.en(), value, cost));
    }
  }

  boolean isSensitive() {
    return sensitivity != null;
  }
}
