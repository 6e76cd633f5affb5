package org.openshebao.population.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Divides a whole number in proportion to weights so that the parts are whole and add up: largest remainders (Hamilton).
public final class Apportionment {

  private Apportionment() {}

  /// Parts of `total`; equal weights when all of them are zero. Ties go to the earlier part.
  public static long[] apportion(long total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    long[] parts = new long[weights.length];
    double[] remainders = new double[weights.length];
    long given = 0;
    for (int i = 0; i < parts.length; i++) {
      double share = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
      double exact = total * share;
      parts[i] = (long) Math.floor(exact);
      remainders[i] = exact - parts[i];
      given += parts[i];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -remainders[i]).thenComparing(i -> i));
    for (int i = 0; given < total; i++, given++) {
      parts[order.get(i % parts.length)]++;
    }
    return parts;
  }
}
