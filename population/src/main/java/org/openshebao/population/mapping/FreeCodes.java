package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataColumn;

/// Codes that nobody listed before, such as strata: numbers stay numbers, other texts become codes in alphabetical order.
final class FreeCodes implements CellReader {

  private static final int UNKNOWN = -1;

  private final String name;
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final ColumnBuilder rows;
  private String cell = "";

  FreeCodes(String name) {
    this.name = name;
    this.rows = DataColumn.builder(ColumnSpec.of(name, ColumnType.COUNT), 0);
  }

  @Override
  public @Nullable Fault read(String text) {
    cell = text;
    return null;
  }

  @Override
  public void keep() {
    Integer ordinal = ordinals.get(cell);
    if (ordinal == null) {
      ordinal = texts.size();
      texts.add(cell);
      ordinals.put(cell, ordinal);
    }
    rows.append(ordinal);
  }

  @Override
  public void keepUnknown() {
    rows.append(UNKNOWN);
  }

  @Override
  public DataColumn build() {
    boolean areNumbers = texts.stream().allMatch(FreeCodes::isPlainNumber);
    List<String> sorted = texts.stream().sorted().toList();
    ColumnSpec spec =
        areNumbers
            ? ColumnSpec.of(name, ColumnType.COUNT)
            : ColumnSpec.code(name, sorted.stream().map(DataCode::of).toList());
    long[] values = new long[texts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          areNumbers
              ? Long.parseLong(texts.get(i))
              : Collections.binarySearch(sorted, texts.get(i));
    }
    DataColumn ordinalsOfRows = rows.build();
    ColumnBuilder column = DataColumn.builder(spec, ordinalsOfRows.size());
    for (int row = 0; row < ordinalsOfRows.size(); row++) {
      int ordinal = (int) ordinalsOfRows.value(row);
      if (ordinal == UNKNOWN) {
        column.appendUnknown();
      } else {
        column.append(values[ordinal]);
      }
    }
    return column.build();
  }

  /// Whether the text is what its number prints as, so that nothing is lost: "7", not "07".
  private static boolean isPlainNumber(String text) {
    return text.matches("0|-?[1-9]\\d{0,17}");
  }
}
