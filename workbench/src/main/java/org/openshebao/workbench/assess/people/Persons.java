package org.openshebao.workbench.assess.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Weighted persons, counted in millionths so that sums are exact and do not depend on their order.
public final class Persons {

  /// Parts of a person that are counted.
  static final long PARTS = 1_000_000;

  /// Persons that a row may stand for: as many fit into sums of ten million such rows.
  static final double MOST = 900_000;

  private Persons() {}

  /// Whether a row can have this weight.
  static boolean isWeight(double weight) {
    return weight >= 0 && weight <= MOST;
  }

  /// A weight in millionths of a person.
  static long parts(double weight) {
    if (!isWeight(weight)) {
      throw new IllegalArgumentException(
          "A weight must be from 0 to %s persons but was %s.".formatted(MOST, weight));
    }
    return Math.round(weight * PARTS);
  }

  /// Whole persons, half up.
  public static long whole(long parts) {
    return Math.floorDiv(parts + PARTS / 2, PARTS);
  }

  /// Whole persons of classes that add up to the whole persons of their sum: largest remainders, ties to the earlier class.
  public static long[] wholes(long[] parts) {
    long[] wholes = new long[parts.length];
    long given = 0;
    for (int i = 0; i < parts.length; i++) {
      wholes[i] = Math.floorDiv(parts[i], PARTS);
      given += wholes[i];
    }
    long missing = whole(Arrays.stream(parts).sum()) - given;
    int[] order =
        IntStream.range(0, parts.length)
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> -Math.floorMod(parts[i], PARTS))
                    .thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < missing; i++) {
      wholes[order[i]]++;
    }
    return wholes;
  }
}
