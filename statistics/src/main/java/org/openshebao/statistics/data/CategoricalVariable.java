package org.openshebao.statistics.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Categories: for each row the number of a level, −1 where missing; never changed once made.
public final class CategoricalVariable implements Variable {

  private final int[] codes;
  private final List<String> levels;

  private CategoricalVariable(int[] codes, List<String> levels) {
    this.codes = codes;
    this.levels = List.copyOf(levels);
  }

  /// A column of level numbers, from 0, −1 where missing; the array is handed over.
  public static CategoricalVariable of(int[] codes, List<String> levels) {
    for (int code : codes) {
      if (code < -1 || code >= levels.size()) {
        throw new IllegalArgumentException(
            "A level must be from -1 to %d but was %d.".formatted(levels.size() - 1, code));
      }
    }
    return new CategoricalVariable(codes, levels);
  }

  /// A column of texts, levels in the order of their code points; an empty or null text is missing.
  public static CategoricalVariable ofTexts(List<@Nullable String> texts) {
    TreeMap<String, Integer> found = new TreeMap<>();
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        found.put(text, 0);
      }
    }
    List<String> levels = new ArrayList<>(found.keySet());
    return ofTexts(texts, levels);
  }

  /// A column of texts with given levels.
  public static CategoricalVariable ofTexts(List<@Nullable String> texts, List<String> levels) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String level : levels) {
      numbers.put(level, numbers.size());
    }
    int[] codes = new int[texts.size()];
    for (int row = 0; row < codes.length; row++) {
      String text = texts.get(row);
      if (text == null || text.isEmpty()) {
        codes[row] = -1;
        continue;
      }
      Integer number = numbers.get(text);
      if (number == null) {
        throw new IllegalArgumentException(
            "Row %d has \"%s\", which is none of the levels %s.".formatted(row + 1, text, levels));
      }
      codes[row] = number;
    }
    return new CategoricalVariable(codes, levels);
  }

  /// Any variable as categories: numbers become levels in their order.
  public static CategoricalVariable from(Variable variable) {
    if (variable instanceof CategoricalVariable categorical) {
      return categorical;
    }
    double[] values = ((NumericVariable) variable).toArray();
    for (int row = 0; row < values.length; row++) {
      values[row] += 0.0; // −0 is 0
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted); // NaN comes last
    int distinct = 0;
    for (int i = 0; i < sorted.length && !Double.isNaN(sorted[i]); i++) {
      if (distinct == 0 || sorted[i] != sorted[distinct - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    List<String> levels = new ArrayList<>(distinct);
    for (int i = 0; i < distinct; i++) {
      levels.add(NumericVariable.textOf(sorted[i]));
    }
    int[] codes = new int[values.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] =
          Double.isNaN(values[row]) ? -1 : Arrays.binarySearch(sorted, 0, distinct, values[row]);
    }
    return new CategoricalVariable(codes, levels);
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] < 0;
  }

  /// The number of the level of a row, −1 when missing.
  public int code(int row) {
    return codes[row];
  }

  /// The levels in order.
  public List<String> levels() {
    return levels;
  }

  @Override
  public String text(int row) {
    return codes[row] < 0 ? "" : levels.get(codes[row]);
  }
}
