package org.openshebao.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// The values of one variable for every row of an entity, some of which may be unknown; never changed once built.
///
/// Values are longs in the unit of the type. A PLACE column holds place codes; `value` gives numbers of a place tree once
/// `bindPlaces` has said which number is which code. The value of an unknown row is 0 and means nothing.
public final class DataColumn {

  private final ColumnSpec spec;
  private final int offset;
  private final int size;
  private final WholeNumbers numbers;
  private final double[] doubles;
  private final long @Nullable [] unknown;
  private final List<String> places;
  private final int @Nullable [] placeNumbers;

  DataColumn(
      ColumnSpec spec,
      int offset,
      int size,
      WholeNumbers numbers,
      double[] doubles,
      long @Nullable [] unknown,
      List<String> places,
      int @Nullable [] placeNumbers) {
    this.spec = spec;
    this.offset = offset;
    this.size = size;
    this.numbers = numbers;
    this.doubles = doubles;
    this.unknown = unknown;
    this.places = places;
    this.placeNumbers = placeNumbers;
  }

  /// A builder that takes one value after another.
  public static ColumnBuilder builder(ColumnSpec spec, int expectedRows) {
    return new ColumnBuilder(spec, expectedRows);
  }

  /// A column of these values, all known.
  public static DataColumn of(ColumnSpec spec, long... values) {
    ColumnBuilder builder = builder(spec, values.length);
    for (long value : values) {
      builder.append(value);
    }
    return builder.build();
  }

  /// A column of these numbers, all known.
  public static DataColumn ofDoubles(String name, double... values) {
    ColumnBuilder builder = builder(ColumnSpec.of(name, ColumnType.DOUBLE), values.length);
    for (double value : values) {
      builder.appendDouble(value);
    }
    return builder.build();
  }

  /// A column of these place codes; an empty text is an unknown place.
  public static DataColumn ofPlaces(String name, String... codes) {
    ColumnBuilder builder = builder(ColumnSpec.of(name, ColumnType.PLACE), codes.length);
    for (String code : codes) {
      if (code.isEmpty()) {
        builder.appendUnknown();
      } else {
        builder.appendPlace(code);
      }
    }
    return builder.build();
  }

  /// What the column is.
  public ColumnSpec spec() {
    return spec;
  }

  /// Its name.
  public String name() {
    return spec.name();
  }

  /// What its values are.
  public ColumnType type() {
    return spec.type();
  }

  /// Decimals of the number that a value stands for.
  public int digits() {
    return spec.digits();
  }

  /// The codes in order of their numbers; empty unless this is a CODE column.
  public List<DataCode> codes() {
    return spec.codes();
  }

  /// Number of rows.
  public int size() {
    return size;
  }

  /// Whether every row has a value.
  public boolean allKnown() {
    if (unknown == null) {
      return true;
    }
    for (int row = 0; row < size; row++) {
      if (!isKnown(row)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the row has a value.
  public boolean isKnown(int row) {
    return unknown == null || oneIfUnknown(unknown, offset + row) == 0;
  }

  /// The value of a row in the unit of the type; for a PLACE, its number in the place tree that the column is bound to.
  public long value(int row) {
    return switch (spec.type()) {
      case DOUBLE -> throw new IllegalStateException(isDouble());
      case PLACE -> isKnown(row) ? placeNumbers()[(int) numbers.get(offset + row)] : 0;
      default -> numbers.get(offset + row);
    };
  }

  /// The number of a row of a DOUBLE column, or the value of another one as a double in the unit of its type.
  public double doubleValue(int row) {
    return spec.type() == ColumnType.DOUBLE ? doubles[offset + row] : value(row);
  }

  /// The place code of a row, bound or not; null when unknown.
  public @Nullable String placeCode(int row) {
    if (spec.type() != ColumnType.PLACE) {
      throw new IllegalStateException(
          "Column %s holds no places: its type is %s.".formatted(name(), type().key()));
    }
    return isKnown(row) ? places.get((int) numbers.get(offset + row)) : null;
  }

  /// Copies the values of `count` rows from `firstRow` on to the front of `into`; 0 where unknown.
  public void readInto(int firstRow, int count, long[] into) {
    if (spec.type() == ColumnType.DOUBLE) {
      throw new IllegalStateException(isDouble());
    }
    numbers.copyInto(offset + firstRow, count, into);
    if (spec.type() == ColumnType.PLACE) {
      bindPlaces(firstRow, count, placeNumbers(), into);
    }
  }

  private void bindPlaces(int firstRow, int count, int[] bound, long[] into) {
    if (unknown == null) {
      for (int i = 0; i < count; i++) {
        into[i] = bound[(int) into[i]];
      }
    } else if (bound.length > 0) {
      int first = offset + firstRow;
      for (int i = 0; i < count; i++) {
        into[i] = bound[(int) into[i]] & (oneIfUnknown(unknown, first + i) - 1L);
      }
    }
  }

  private static int oneIfUnknown(long[] unknown, int at) {
    return (int) (unknown[at >> 6] >>> at) & 1;
  }

  /// Copies the numbers of `count` rows of a DOUBLE column.
  public void readDoublesInto(int firstRow, int count, double[] into) {
    if (spec.type() == ColumnType.DOUBLE) {
      System.arraycopy(doubles, offset + firstRow, into, 0, count);
    } else {
      for (int i = 0; i < count; i++) {
        into[i] = value(firstRow + i);
      }
    }
  }

  /// Says for `count` rows from `firstRow` on which have no value.
  public void readUnknownsInto(int firstRow, int count, boolean[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = !isKnown(firstRow + i);
    }
  }

  /// Writes for `count` rows from `firstRow` on 0 where there is a value and `mark` where there is none; false when all have one.
  public boolean readUnknownsInto(int firstRow, int count, short mark, short[] into) {
    if (unknown == null) {
      Arrays.fill(into, 0, count, (short) 0);
      return false;
    }
    int first = offset + firstRow;
    int any = 0;
    for (int i = 0; i < count; i++) {
      int isUnknown = -oneIfUnknown(unknown, first + i);
      into[i] = (short) (isUnknown & mark);
      any |= isUnknown;
    }
    return any != 0;
  }

  /// Rows `fromRow` to before `toRow`, sharing the values.
  public DataColumn slice(int fromRow, int toRow) {
    return new DataColumn(
        spec, offset + fromRow, toRow - fromRow, numbers, doubles, unknown, places, placeNumbers);
  }

  /// The same values under another name, sharing them.
  public DataColumn withName(String name) {
    ColumnSpec renamed =
        new ColumnSpec(name, spec.type(), spec.digits(), spec.codes(), spec.label());
    return new DataColumn(renamed, offset, size, numbers, doubles, unknown, places, placeNumbers);
  }

  /// A copy with the given rows in the given order.
  public DataColumn pick(int[] rows) {
    ColumnBuilder builder = builder(spec, rows.length);
    for (int row : rows) {
      builder.appendFrom(this, row);
    }
    return builder.build();
  }

  /// Every place code that may occur, in the order of the numbers that hold them; more than occur in a slice.
  public List<String> listPlaceCodes() {
    return places;
  }

  /// The column with places as numbers of a place tree: `numberOf` gives −1 for a code that it does not know.
  public DataColumn bindPlaces(ToIntFunction<String> numberOf) {
    if (spec.type() != ColumnType.PLACE) {
      return this;
    }
    int[] bound = new int[places.size()];
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < bound.length; i++) {
      bound[i] = numberOf.applyAsInt(places.get(i));
      if (bound[i] < 0) {
        problems.add(
            Problem.error(
                "DATA-PLACE",
                null,
                0,
                name(),
                places.get(i),
                "The place \"%s\" is not known.".formatted(places.get(i)),
                "Use the code of a place of the law, as in CN-4403."));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new DataColumn(spec, offset, size, numbers, doubles, unknown, places, bound);
  }

  /// The number that holds the value: position in the list of place codes for a PLACE, else the value.
  long storedValue(int row) {
    return numbers.get(offset + row);
  }

  private int[] placeNumbers() {
    if (placeNumbers == null) {
      throw new IllegalStateException(
          "Column %s holds place codes and no numbers yet. Maybe call Dataset.bindPlaces first?"
              .formatted(name()));
    }
    return placeNumbers;
  }

  private String isDouble() {
    return "Column %s holds doubles. Maybe use doubleValue?".formatted(name());
  }
}
