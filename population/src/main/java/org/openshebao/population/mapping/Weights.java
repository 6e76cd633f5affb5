package org.openshebao.population.mapping;

import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;

/// Weights: numbers that are 0 or more.
final class Weights extends CellReader.OfColumn {

  private double weight;

  Weights(String name) {
    super(DataColumn.builder(ColumnSpec.of(name, ColumnType.DOUBLE), 0));
  }

  @Override
  public @Nullable Fault read(String cell) {
    try {
      weight = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      weight = Double.NaN;
    }
    return Double.isFinite(weight) && weight >= 0 ? null : CellFaults.weight(cell);
  }

  @Override
  public void keep() {
    builder.appendDouble(weight);
  }
}
