package org.openshebao.population.mapping;

import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.DataColumn;

/// Reads the cells of one column, one at a time, and collects the values of the rows that are kept.
interface CellReader {

  /// Reads a cell that is not missing; gives what is wrong with it, or null when its value is ready to be kept.
  @Nullable Fault read(String cell);

  /// Keeps the value of the cell read last.
  void keep();

  /// Keeps an unknown value.
  void keepUnknown();

  /// The values kept.
  DataColumn build();

  /// A reader of values that are added to a column by a builder.
  abstract class OfColumn implements CellReader {

    protected final ColumnBuilder builder;

    OfColumn(ColumnBuilder builder) {
      this.builder = builder;
    }

    @Override
    public void keepUnknown() {
      builder.appendUnknown();
    }

    @Override
    public DataColumn build() {
      return builder.build();
    }
  }

  /// A reader of values that are longs, within a range.
  abstract class OfLongs extends OfColumn {

    private final CatalogVariable variable;
    private long value;

    OfLongs(CatalogVariable variable) {
      super(DataColumn.builder(variable.column(), 0));
      this.variable = variable;
    }

    /// The value of a cell, or DecimalText.BAD.
    abstract long parse(String cell);

    /// What is wrong with a cell that `parse` could not read.
    abstract Fault fault(String cell);

    @Override
    public @Nullable Fault read(String cell) {
      value = parse(cell);
      if (value == DecimalText.BAD) {
        return fault(cell);
      }
      return value < variable.min() || value > variable.max()
          ? CellFaults.range(variable, value)
          : null;
    }

    @Override
    public void keep() {
      builder.append(value);
    }
  }
}
