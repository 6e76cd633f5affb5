package org.openshebao.workbench.mortality;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a mortality file holds.
public enum Quantity {
  /// One-year death probabilities.
  QX("qx"),
  /// Survivors at each birthday.
  LX("lx"),
  /// Deaths per person-year.
  MX("mx");

  private final String column;

  Quantity(String column) {
    this.column = column;
  }

  /// Name of the column that holds it when no other is named.
  public String column() {
    return column;
  }

  /// The quantity with that name.
  public static Optional<Quantity> find(String name) {
    return Arrays.stream(values()).filter(each -> each.column.equalsIgnoreCase(name)).findFirst();
  }
}
