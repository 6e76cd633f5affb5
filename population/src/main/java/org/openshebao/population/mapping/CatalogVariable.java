package org.openshebao.population.mapping;

import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;

/// A variable that a user's column can be, and what its values must be.
///
/// @param column  name, type, digits, codes and label
/// @param isRequired  whether a row without a value is refused
/// @param min  least value in the unit of the type
/// @param max  greatest value in the unit of the type
public record CatalogVariable(ColumnSpec column, boolean isRequired, long min, long max) {

  private static final long FIRST_MONTH = 1850L * 12;
  private static final long LAST_MONTH = 2200L * 12;
  private static final long WHOLE = 1_000_000;

  public CatalogVariable {
    if (min > max) {
      throw new IllegalArgumentException(
          "Variable %s cannot be from %d to %d.".formatted(column.name(), min, max));
    }
  }

  /// A variable that may be unknown and have any value that its type can mean: a month of this era, a share of one.
  public static CatalogVariable of(ColumnSpec column) {
    if (column.type() == ColumnType.MONTH) {
      return new CatalogVariable(column, false, FIRST_MONTH, LAST_MONTH);
    }
    if (column.type() == ColumnType.RATE) {
      return new CatalogVariable(column, false, 0, WHOLE);
    }
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
