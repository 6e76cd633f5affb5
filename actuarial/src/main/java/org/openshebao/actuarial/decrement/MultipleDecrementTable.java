package org.openshebao.actuarial.decrement;

import java.util.List;

/// A table of lives that leave for one of several causes.
///
///     l(x+1) = l(x) − Σ d(x, j)     q(x, j) = d(x, j)/l(x)     ₙp(x) = l(x+n)/l(x)
///
/// @see "Bowers et al. (1997), Actuarial Mathematics, 2nd ed., ch. 10"
public final class MultipleDecrementTable {

  private final int firstAge;
  private final List<String> causes;
  private final double[] l;
  private final double[][] d; // by age, then cause

  private MultipleDecrementTable(int firstAge, List<String> causes, double[] l, double[][] d) {
    this.firstAge = firstAge;
    this.causes = causes;
    this.l = l;
    this.d = d;
  }

  /// From those alive at the first age and the numbers who leave.
  ///
  /// @param radix  l at the first age
  /// @param leavers  by age from `firstAge`, then by cause
  public static MultipleDecrementTable of(
      int firstAge, double radix, List<String> causes, double[][] leavers) {
    double[] l = new double[leavers.length + 1];
    double[][] d = new double[leavers.length][];
    l[0] = radix;
    for (int i = 0; i < leavers.length; i++) {
      d[i] = leavers[i].clone();
      if (d[i].length != causes.size()) {
        throw new IllegalArgumentException(
            "Age %d has %d numbers for the %d causes %s."
                .formatted(firstAge + i, d[i].length, causes.size(), causes));
      }
      l[i + 1] = l[i];
      for (double leaver : d[i]) {
        l[i + 1] -= leaver;
      }
      if (!(l[i + 1] >= 0)) {
        throw new IllegalArgumentException(
            "At age %d more leave than there are: %s are left of %s."
                .formatted(firstAge + i, l[i + 1], l[i]));
      }
    }
    return new MultipleDecrementTable(firstAge, List.copyOf(causes), l, d);
  }

  /// From dependent probabilities by age and cause; the radix is 1.
  public static MultipleDecrementTable ofProbabilities(
      int firstAge, List<String> causes, double[][] q) {
    double[][] leavers = new double[q.length][];
    double alive = 1;
    for (int i = 0; i < q.length; i++) {
      leavers[i] = new double[q[i].length];
      double left = alive;
      for (int j = 0; j < q[i].length; j++) {
        leavers[i][j] = alive * q[i][j];
        left -= leavers[i][j];
      }
      alive = left;
    }
    return of(firstAge, 1, causes, leavers);
  }

  /// l(x), those still there at a birthday.
  public double lives(int age) {
    return l[index(age, l.length)];
  }

  /// ₙd(x, j), those who leave for a cause between `age` and `age` + `years`.
  public double leavers(int age, int years, String cause) {
    double sum = 0;
    for (int i = 0; i < years; i++) {
      sum += d[index(age + i, d.length)][indexOf(cause)];
    }
    return sum;
  }

  /// q(x, j), the dependent probability to leave for a cause within the year.
  public double probability(int age, String cause) {
    return leavers(age, 1, cause) / lives(age);
  }

  /// ₙp(x), the probability to stay `years`.
  public double staying(int age, int years) {
    return lives(age + years) / lives(age);
  }

  /// q'(x, j), the rate of a cause alone, with constant forces within the year.
  public double independentRate(int age, String cause) {
    double[] dependent = new double[causes.size()];
    for (int j = 0; j < dependent.length; j++) {
      dependent[j] = probability(age, causes.get(j));
    }
    return DecrementRates.independentUnderConstantForce(dependent)[indexOf(cause)];
  }

  private int indexOf(String cause) {
    int index = causes.indexOf(cause);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The table has the causes %s but was asked for \"%s\".".formatted(causes, cause));
    }
    return index;
  }

  private int index(int age, int length) {
    int index = age - firstAge;
    if (index < 0 || index >= length) {
      throw new IllegalArgumentException(
          "The table holds ages %d to %d but was asked for %d."
              .formatted(firstAge, firstAge + length - 1, age));
    }
    return index;
  }
}
