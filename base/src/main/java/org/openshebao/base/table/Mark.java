package org.openshebao.base.table;

import org.openshebao.base.text.Label;

/// A line across a chart at one value: the median of a distribution, a minimum wage, a national average.
///
/// @param name  what stands there
/// @param value  where; its source opens as that of a cell does
public record Mark(Label name, Cell value) {

  public Mark {
    if (value instanceof Cell.Text || value instanceof Cell.Absent) {
      throw new IllegalArgumentException(
          "The mark \"%s\" needs a value on an axis but was given %s.".formatted(name.en(), value));
    }
  }
}
