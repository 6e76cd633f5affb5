package org.openshebao.population.synthesis;

import java.util.Arrays;
import org.openshebao.population.cells.Apportionment;

/// How many persons of a sample each stratum gets, and which cells they stand in.
///
/// Persons are spread over the strata by largest remainders, at least one in each that has people, and evenly over the cells of a
/// stratum: person k of n stands where the people counted up to (k + offset) / n of the stratum end. So the sample has every cell
/// as often as it should to within one person.
final class Strata {

  private final int[][] cells;
  private final double[][] cumulated;
  private final long[] sizes;
  private final long[] firsts;

  /// Strata of the first stage's cells.
  ///
  /// @param size  persons in all
  Strata(PopulationFit fit, long size) {
    SynthesisPlan plan = fit.plan();
    StageFit first = fit.stages().getFirst();
    Grid stratumGrid =
        new Grid(plan.attributes(), plan.strata().stream().mapToInt(i -> i).toArray());
    Grid all = new Grid(plan.attributes(), first.stage().allNumbers());
    int strata = stratumGrid.cells();
    int[] counts = new int[strata];
    int[] values = new int[plan.attributes().size()];
    int[] stratumOf = new int[all.cells()];
    for (int cell = 0; cell < stratumOf.length; cell++) {
      all.read(cell, values);
      stratumOf[cell] = stratumGrid.cellOf(values);
      if (first.persons(cell) > 0) {
        counts[stratumOf[cell]]++;
      }
    }
    cells = new int[strata][];
    cumulated = new double[strata][];
    for (int stratum = 0; stratum < strata; stratum++) {
      cells[stratum] = new int[counts[stratum]];
      cumulated[stratum] = new double[counts[stratum]];
    }
    int[] next = new int[strata];
    for (int cell = 0; cell < stratumOf.length; cell++) {
      double persons = first.persons(cell);
      if (persons > 0) {
        int stratum = stratumOf[cell];
        int at = next[stratum]++;
        cells[stratum][at] = cell;
        cumulated[stratum][at] = persons + (at == 0 ? 0 : cumulated[stratum][at - 1]);
      }
    }
    sizes = sizes(size);
    firsts = new long[strata];
    for (int stratum = 1; stratum < strata; stratum++) {
      firsts[stratum] = firsts[stratum - 1] + sizes[stratum - 1];
    }
  }

  private long[] sizes(long size) {
    double[] persons = new double[cells.length];
    for (int stratum = 0; stratum < persons.length; stratum++) {
      persons[stratum] = persons(stratum);
    }
    long inhabited = Arrays.stream(persons).filter(p -> p > 0).count();
    if (size < inhabited) {
      throw new IllegalArgumentException(
          "A sample of %d persons cannot have one in each of %d strata."
              .formatted(size, inhabited));
    }
    long[] sizes = Apportionment.apportion(size, persons);
    for (int stratum = 0; stratum < sizes.length; stratum++) {
      if (sizes[stratum] == 0 && persons[stratum] > 0) {
        sizes[stratum] = 1;
        sizes[largest(sizes)]--;
      }
    }
    return sizes;
  }

  private static int largest(long[] sizes) {
    int largest = 0;
    for (int i = 1; i < sizes.length; i++) {
      largest = sizes[i] > sizes[largest] ? i : largest;
    }
    return largest;
  }

  int count() {
    return cells.length;
  }

  /// Persons of the sample in a stratum.
  long size(int stratum) {
    return sizes[stratum];
  }

  /// Number of the stratum's first person among all of the sample.
  long first(int stratum) {
    return firsts[stratum];
  }

  /// Persons of the population in a stratum.
  double persons(int stratum) {
    double[] sums = cumulated[stratum];
    return sums.length == 0 ? 0 : sums[sums.length - 1];
  }

  /// How many persons of the population one of the sample stands for.
  double weight(int stratum) {
    return persons(stratum) / sizes[stratum];
  }

  /// The cell of person k of a stratum, `offset` from 0 to 1 the same for all of them.
  int cellOf(int stratum, long k, double offset) {
    double at = (k + offset) / sizes[stratum] * persons(stratum);
    int found = Arrays.binarySearch(cumulated[stratum], at);
    int index = found >= 0 ? found + 1 : -found - 1;
    return cells[stratum][Math.min(index, cells[stratum].length - 1)];
  }
}
