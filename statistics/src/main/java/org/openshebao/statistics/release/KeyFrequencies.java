package org.openshebao.statistics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How many rows of the sample, and how many persons by weight, agree with each row in the key variables.
///
/// f(i) = Σ 1[j agrees with i],  F(i) = Σ w(j) over the same rows
final class KeyFrequencies {

  final int[] sample;
  final double[] population;

  private KeyFrequencies(int[] sample, double[] population) {
    this.sample = sample;
    this.population = population;
  }

  static KeyFrequencies of(KeyTable keys, double[] weights) {
    Map<KeyTable.Pattern, List<Integer>> patterns = keys.patterns();
    List<Map.Entry<KeyTable.Pattern, List<Integer>>> all = new ArrayList<>(patterns.entrySet());
    List<Map.Entry<KeyTable.Pattern, List<Integer>>> partial =
        all.stream().filter(each -> !each.getKey().isComplete()).toList();
    int[] sample = new int[keys.rows()];
    double[] population = new double[keys.rows()];
    for (Map.Entry<KeyTable.Pattern, List<Integer>> each : all) {
      KeyTable.Pattern pattern = each.getKey();
      int f = each.getValue().size();
      double persons = sum(each.getValue(), weights);
      for (Map.Entry<KeyTable.Pattern, List<Integer>> other :
          pattern.isComplete() ? partial : all) {
        if (!other.getKey().equals(pattern) && pattern.agrees(other.getKey())) {
          f += other.getValue().size();
          persons += sum(other.getValue(), weights);
        }
      }
      for (int row : each.getValue()) {
        sample[row] = f;
        population[row] = persons;
      }
    }
    return new KeyFrequencies(sample, population);
  }

  private static double sum(List<Integer> rows, double[] weights) {
    double sum = 0;
    for (int row : rows) {
      sum += weights[row];
    }
    return sum;
  }
}
