package org.openshebao.population.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;

/// The ways in which columns go out: codes and places as text, yes and no as booleans, every other value as its number.
final class OutColumns {

  private OutColumns() {}

  /// A column of a dataset; `places` is told which place codes occur.
  static OutColumn of(DataColumn column, PlaceCodes places) {
    return switch (column.type()) {
      case FEN, RATE, DECIMAL, COUNT, MONTH, DATE ->
          new Numbers(column.name(), column::value, column);
      case YES_NO -> new Booleans(column);
      case DOUBLE -> new Doubles(column);
      case CODE -> new Texts(column.name(), codesOf(column));
      case PLACE -> new Texts(column.name(), placesOf(column, places));
    };
  }

  /// A column of whole numbers, all known.
  static OutColumn numbers(String name, IntToLongFunction value) {
    return new Numbers(name, value, null);
  }

  /// A column of texts.
  static OutColumn texts(String name, IntFunction<String> text) {
    return new Texts(name, row -> text.apply(row).getBytes(StandardCharsets.UTF_8));
  }

  /// The type in which values of a column are stored.
  static DuckDBColumnType typeOf(ColumnType type) {
    return switch (type) {
      case FEN, RATE, DECIMAL, COUNT, MONTH, DATE -> DuckDBColumnType.BIGINT;
      case YES_NO -> DuckDBColumnType.BOOLEAN;
      case DOUBLE -> DuckDBColumnType.DOUBLE;
      case CODE, PLACE -> DuckDBColumnType.VARCHAR;
    };
  }

  private static IntFunction<byte @Nullable []> codesOf(DataColumn column) {
    List<byte[]> keys = new ArrayList<>();
    for (DataCode code : column.codes()) {
      keys.add(code.key().getBytes(StandardCharsets.UTF_8));
    }
    return row -> column.isKnown(row) ? keys.get((int) column.value(row)) : null;
  }

  private static IntFunction<byte @Nullable []> placesOf(DataColumn column, PlaceCodes places) {
    return row -> {
      String code = column.placeCode(row);
      return code == null ? null : places.bytesOf(code);
    };
  }

  private record Numbers(String name, IntToLongFunction value, @Nullable DataColumn column)
      implements OutColumn {

    @Override
    public DuckDBColumnType type() {
      return DuckDBColumnType.BIGINT;
    }

    @Override
    public void copy(int firstRow, int count, DuckDBWritableVector vector, int at) {
      for (int i = 0; i < count; i++) {
        if (column != null && !column.isKnown(firstRow + i)) {
          vector.setNull(at + i);
        } else {
          vector.setLong(at + i, value.applyAsLong(firstRow + i));
        }
      }
    }
  }

  private record Booleans(DataColumn column) implements OutColumn {

    @Override
    public String name() {
      return column.name();
    }

    @Override
    public DuckDBColumnType type() {
      return DuckDBColumnType.BOOLEAN;
    }

    @Override
    public void copy(int firstRow, int count, DuckDBWritableVector vector, int at) {
      for (int i = 0; i < count; i++) {
        if (column.isKnown(firstRow + i)) {
          vector.setBoolean(at + i, column.value(firstRow + i) != 0);
        } else {
          vector.setNull(at + i);
        }
      }
    }
  }

  private record Doubles(DataColumn column) implements OutColumn {

    @Override
    public String name() {
      return column.name();
    }

    @Override
    public DuckDBColumnType type() {
      return DuckDBColumnType.DOUBLE;
    }

    @Override
    public void copy(int firstRow, int count, DuckDBWritableVector vector, int at) {
      for (int i = 0; i < count; i++) {
        if (column.isKnown(firstRow + i)) {
          vector.setDouble(at + i, column.doubleValue(firstRow + i));
        } else {
          vector.setNull(at + i);
        }
      }
    }
  }

  private record Texts(String name, IntFunction<byte @Nullable []> bytes) implements OutColumn {

    @Override
    public DuckDBColumnType type() {
      return DuckDBColumnType.VARCHAR;
    }

    @Override
    public void copy(int firstRow, int count, DuckDBWritableVector vector, int at) {
      byte[][] values = new byte[count][];
      for (int i = 0; i < count; i++) {
        byte[] value = bytes.apply(firstRow + i);
        if (value == null) {
          vector.setNull(at + i);
        }
        values[i] = value;
      }
      vector.setStringUtf8Batch(at, values);
    }
  }
}
