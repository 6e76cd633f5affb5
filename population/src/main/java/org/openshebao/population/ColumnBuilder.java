package org.openshebao.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Builds a column from one value after another.
public final class ColumnBuilder {

  private final ColumnSpec spec;
  private final WholeNumbersBuilder numbers;
  private final List<String> places = new ArrayList<>();
  private final Map<String, Integer> placeOrdinals = new HashMap<>();
  private double[] doubles;
  private @Nullable BitSet unknown;
  private int size;

  ColumnBuilder(ColumnSpec spec, int expectedRows) {
    this.spec = spec;
    boolean isDouble = spec.type() == ColumnType.DOUBLE;
    this.numbers = new WholeNumbersBuilder(isDouble ? 0 : expectedRows);
    this.doubles = new double[isDouble ? Math.max(16, expectedRows) : 0];
  }

  /// What the column will be.
  public ColumnSpec spec() {
    return spec;
  }

  /// Rows so far.
  public int size() {
    return size;
  }

  /// Adds a value in the unit of the type.
  public ColumnBuilder append(long value) {
    boolean fits =
        switch (spec.type()) {
          case FEN, RATE, DECIMAL, COUNT -> true;
          case MONTH, DATE -> value == (int) value;
          case YES_NO -> value == 0 || value == 1;
          case CODE -> value >= 0 && value < spec.codes().size();
          case PLACE, DOUBLE -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "%d is no %s of column %s.%s"
              .formatted(
                  value,
                  spec.type().key(),
                  spec.name(),
                  spec.type() == ColumnType.PLACE ? " Maybe use appendPlace?" : ""));
    }
    numbers.append(value);
    size++;
    return this;
  }

  /// Adds a number of a DOUBLE column.
  public ColumnBuilder appendDouble(double value) {
    need(ColumnType.DOUBLE);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s is no number of column %s. Maybe use appendUnknown?".formatted(value, spec.name()));
    }
    if (size == doubles.length) {
      doubles = Arrays.copyOf(doubles, WholeNumbersBuilder.grow(size));
    }
    doubles[size++] = value;
    return this;
  }

  /// Adds a place by its code.
  public ColumnBuilder appendPlace(String code) {
    need(ColumnType.PLACE);
    Integer ordinal = placeOrdinals.get(code);
    if (ordinal == null) {
      ordinal = places.size();
      places.add(code);
      placeOrdinals.put(code, ordinal);
    }
    numbers.append(ordinal);
    size++;
    return this;
  }

  /// Says which place codes a new PLACE column holds, so that rows can be added by position in that list.
  public ColumnBuilder withPlaces(List<String> codes) {
    need(ColumnType.PLACE);
    for (String code : codes) {
      placeOrdinals.put(code, places.size());
      places.add(code);
    }
    return this;
  }

  /// Adds a place by its position in the codes so far.
  public ColumnBuilder appendPlaceAt(int position) {
    need(ColumnType.PLACE);
    Objects.checkIndex(position, places.size());
    numbers.append(position);
    size++;
    return this;
  }

  /// Adds a row whose value is not known.
  public ColumnBuilder appendUnknown() {
    if (unknown == null) {
      unknown = new BitSet();
    }
    unknown.set(size);
    if (spec.type() == ColumnType.DOUBLE) {
      return appendDouble(0);
    }
    numbers.append(0);
    size++;
    return this;
  }

  /// Adds the value, or the lack of one, of a row of a column of the same type.
  public ColumnBuilder appendFrom(DataColumn column, int row) {
    if (!column.isKnown(row)) {
      return appendUnknown();
    }
    return switch (spec.type()) {
      case DOUBLE -> appendDouble(column.doubleValue(row));
      case PLACE -> {
        String code = column.placeCode(row);
        yield code == null ? appendUnknown() : appendPlace(code);
      }
      default -> append(column.value(row));
    };
  }

  /// The column. The builder is not used afterwards.
  public DataColumn build() {
    double[] exact = doubles.length == size ? doubles : Arrays.copyOf(doubles, sizeOfDoubles());
    return new DataColumn(
        spec, 0, size, numbers.build(), exact, wordsOfUnknown(), List.copyOf(places), null);
  }

  /// A bit for each row, set where the value is not known; null when all are known.
  private long @Nullable [] wordsOfUnknown() {
    return unknown == null ? null : Arrays.copyOf(unknown.toLongArray(), (size + 63) / 64);
  }

  private int sizeOfDoubles() {
    return spec.type() == ColumnType.DOUBLE ? size : 0;
  }

  private void need(ColumnType type) {
    if (spec.type() != type) {
      throw new IllegalStateException(
          "Column %s is of type %s and takes no %s."
              .formatted(spec.name(), spec.type().key(), type.key()));
    }
  }
}
