package org.openshebao.population.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.mapping.CellShape;

/// Takes the cells of a column one after another and counts what they are.
final class ColumnCounter {

  /// Different values that are counted one by one; more than these are no codes.
  private static final int MAX_VALUES = 400;

  private static final int MAX_SAMPLE = 10_000;
  private static final int EXAMPLES = 3;
  private static final int MAX_EXAMPLE = 40;

  private final String name;
  private final Map<String, long[]> counts = new HashMap<>();
  private final List<String> examples = new ArrayList<>();
  private final double[] sample = new double[MAX_SAMPLE];

  /// The values so far, for as long as no two rows have the same one.
  private @Nullable Set<String> unique = new HashSet<>();

  private boolean isMany;
  private long missing;
  private long numbers;
  private long months;
  private long packedMonths;
  private long idCards;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;
  private int decimals;

  ColumnCounter(String name) {
    this.name = name;
  }

  void add(String cell) {
    if (cell.isEmpty()) {
      missing++;
      unique = null;
      return;
    }
    if (unique != null && !unique.add(cell)) {
      unique = null;
    }
    count(cell);
    if (CellShape.isPersonal(cell)) {
      idCards++;
    }
    boolean isMonth = CellShape.isMonth(cell);
    if (CellShape.isNumber(cell)) {
      addNumber(cell);
      packedMonths += isMonth ? 1 : 0;
    } else if (isMonth) {
      months++;
    }
  }

  private void count(String cell) {
    long[] count = counts.get(cell);
    if (count != null) {
      count[0]++;
      return;
    }
    if (counts.size() < MAX_VALUES) {
      counts.put(cell, new long[] {1});
      if (examples.size() < EXAMPLES) {
        examples.add(cell.length() > MAX_EXAMPLE ? cell.substring(0, MAX_EXAMPLE) + "…" : cell);
      }
    } else {
      isMany = true;
    }
  }

  private void addNumber(String cell) {
    double number = Double.parseDouble(cell);
    if (numbers < MAX_SAMPLE) {
      sample[(int) numbers] = number;
    }
    numbers++;
    least = Math.min(least, number);
    most = Math.max(most, number);
    int point = cell.indexOf('.');
    decimals = Math.max(decimals, point < 0 ? 0 : cell.length() - point - 1);
  }

  ColumnProfile build(String label, Map<String, String> codeLabels, long rows) {
    List<ValueCount> values =
        counts.entrySet().stream()
            .map(entry -> new ValueCount(entry.getKey(), entry.getValue()[0]))
            .sorted(
                Comparator.comparingLong(ValueCount::rows)
                    .reversed()
                    .thenComparing(ValueCount::value))
            .toList();
    return new ColumnProfile(
        name,
        label,
        codeLabels,
        rows,
        missing,
        values,
        isMany,
        unique != null && rows > 0,
        range(),
        numbers,
        months,
        packedMonths,
        idCards,
        examples);
  }

  private @Nullable NumberRange range() {
    if (numbers == 0) {
      return null;
    }
    double[] sorted = Arrays.copyOf(sample, (int) Math.min(numbers, MAX_SAMPLE));
    Arrays.sort(sorted);
    return new NumberRange(least, sorted[sorted.length / 2], most, decimals);
  }
}
