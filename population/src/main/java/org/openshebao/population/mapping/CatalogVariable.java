package org.openshebao.population.mapping;

import org.openshebao.population.ColumnSpec;

/// A variable that a user's column can be, and what its values must be.
///
/// @param column  name, type, digits, codes and label
/// @param isRequired  whether a row without a value is refused
/// @param min  least value in the unit of the type
/// @param max  greatest value in the unit of the type
public record CatalogVariable(ColumnSpec column, boolean isRequired, long min, long max) {

  public CatalogVariable {
    if (min > max) {
      throw new IllegalArgumentException(
          "Variable %s cannot be from %d to %d.".formatted(column.name(), min, max));
    }
  }

  /// A variable that may be unknown and have any value.
  public static CatalogVariable of(ColumnSpec column) {
    return new CatalogVariable(column, false, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /// The same with a least value.
  public CatalogVariable atLeast(long least) {
    return new CatalogVariable(column, isRequired, least, max);
  }

  /// The same with a greatest value.
  public CatalogVariable atMost(long greatest) {
    return new CatalogVariable(column, isRequired, min, greatest);
  }

  /// The same, refusing rows without a value.
  public CatalogVariable required() {
    return new CatalogVariable(column, true, min, max);
  }
}
