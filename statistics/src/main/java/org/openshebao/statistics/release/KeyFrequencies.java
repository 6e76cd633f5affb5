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
    List<KeyTable.Pattern> all = new ArrayList<>(patterns.keySet());
    List<KeyTable.Pattern> partial = all.stream().filter(each -> !each.isComplete()).toList();
    int[] sample = new int[keys.rows()];
    double[] population = new double[keys.rows()];
    for (KeyTable.Pattern pattern : all) {
      int f = 0;
      double persons = 0;
      for (KeyTable.Pattern other : pattern.isComplete() ? partial : all) {
        if (!other.equals(pattern) && pattern.agrees(other)) {
          f += patterns.get(other).size();
          persons += sum(patterns.get(other), weights);
        }
      }
      f += patterns.get(pattern).size();
      persons += sum(patterns.get(pattern), weights);
      for (int row : patterns.get(pattern)) {
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
