package org.openshebao.statistics.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Suppresses single values of key variables until every row agrees with enough others: in each row as few values as do, the least important ones.
///
/// Rows are taken from the rarest on. A value suppressed in one row may be enough for others, which it then agrees with; they are looked at with what was
/// suppressed before them.
final class LocalSuppression {

  private static final int MOST_KEYS = 16;

  private final KeyTable before;
  private final KeyTable after;
  private final double[] weights;
  private final int k;
  private final @Nullable Double limit;
  private final List<Integer> choices;
  private final Map<Integer, Map<KeyTable.Pattern, Count>> counts = new HashMap<>();
  private final List<Integer> suppressed = new ArrayList<>();

  /// Rows and persons that agree.
  private record Count(int rows, double persons) {
    static final Count NONE = new Count(0, 0);

    Count plus(double weight) {
      return new Count(rows + 1, persons + weight);
    }
  }

  /// @param k  so many rows must agree with each
  /// @param limit  of the chance of being found; null for none
  /// @param importance  rank of each key, 0 the most important
  LocalSuppression(
      KeyTable keys, double[] weights, int k, @Nullable Double limit, int[] importance) {
    int n = keys.codes.length;
    if (n > MOST_KEYS) {
      throw new IllegalArgumentException(
          "At most %d key variables can be protected together but there are %d."
              .formatted(MOST_KEYS, n));
    }
    this.before = keys;
    this.after = keys.copy();
    this.weights = weights.clone();
    this.k = k;
    this.limit = limit;
    this.choices =
        IntStream.range(1, 1 << n)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer set) -> Integer.bitCount(set))
                    .thenComparing((Integer set) -> -value(set, importance, n))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  /// The lower the ranks of the keys, the more it costs: ranks of the least important are the greatest.
  private static double value(int set, int[] importance, int n) {
    double sum = 0;
    for (int key = 0; key < n; key++) {
      sum += (set >> key & 1) == 1 ? importance[key] : 0;
    }
    return sum;
  }

  /// The keys after suppression.
  ///
  /// @throws IllegalArgumentException  when even a row without any key would not agree with enough
  KeyTable run() {
    if (before.rows() < k) {
      throw new IllegalArgumentException(
          "The file has %d rows, too few for %d to agree.".formatted(before.rows(), k));
    }
    KeyFrequencies frequencies = KeyFrequencies.of(before, weights);
    List<Integer> unsafe = new ArrayList<>();
    for (int row = 0; row < before.rows(); row++) {
      if (!isSafe(frequencies.sample[row], frequencies.population[row])) {
        unsafe.add(row);
      }
    }
    unsafe.sort(
        Comparator.comparingInt((Integer row) -> frequencies.sample[row])
            .thenComparing(Comparator.naturalOrder()));
    int all = (1 << before.codes.length) - 1;
    for (int row : unsafe) {
      Count now = count(row, all);
      if (isSafe(now.rows(), now.persons())) {
        continue;
      }
      suppress(row, all);
    }
    return after;
  }

  private void suppress(int row, int all) {
    for (int set : choices) {
      Count count = count(row, all & ~set);
      if (isSafe(count.rows(), count.persons())) {
        for (int key = 0; key < after.codes.length; key++) {
          if ((set >> key & 1) == 1) {
            after.codes[key][row] = -1;
          }
        }
        suppressed.add(row);
        return;
      }
    }
    throw new IllegalArgumentException(
        "Row %d cannot be protected: without any of its key variables its chance of being found is still above the limit. Maybe a higher limit?"
            .formatted(row + 1));
  }

  private boolean isSafe(int rows, double persons) {
    return rows >= k && (limit == null || ReidentificationRisk.of(rows, persons) <= limit);
  }

  /// What agrees with a row in a set of keys: rows that do so as they came, and rows that do so since something of them was suppressed.
  private Count count(int row, int keys) {
    KeyTable.Pattern pattern = before.pattern(row).only(keys);
    Count count = counts.computeIfAbsent(keys, this::counts).getOrDefault(pattern, Count.NONE);
    for (int other : suppressed) {
      if (agreesOnlySince(pattern, other, keys)) {
        count = count.plus(weights[other]);
      }
    }
    return count;
  }

  private boolean agreesOnlySince(KeyTable.Pattern pattern, int other, int keys) {
    boolean same = true;
    for (int key = 0; key < before.codes.length; key++) {
      if ((keys >> key & 1) == 0) {
        continue;
      }
      int value = pattern.value(key);
      int now = after.codes[key][other];
      if (value >= 0 && now >= 0 && value != now) {
        return false;
      }
      same &= value == before.codes[key][other];
    }
    return !same;
  }

  private Map<KeyTable.Pattern, Count> counts(int keys) {
    Map<KeyTable.Pattern, Count> counts = new HashMap<>();
    for (int row = 0; row < before.rows(); row++) {
      double weight = weights[row];
      counts.merge(
          before.pattern(row).only(keys),
          new Count(1, weight),
          (one, other) -> new Count(one.rows() + other.rows(), one.persons() + other.persons()));
    }
    return counts;
  }
}
