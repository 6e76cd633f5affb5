package org.openshebao.actuarial.branch;

/// Insured persons for tests.
public final class Insured {

  private Insured() {}

  /// As many men and women of each age from 20 to 59, all on one wage that grows.
  public static InsuredPersons level(int years, double perAge, double wage, double growth) {
    double[][][] persons = new double[years][2][101];
    double[] wages = new double[years];
    for (int t = 0; t < years; t++) {
      wages[t] = wage * Math.pow(1 + growth, t);
      for (int sex = 0; sex < 2; sex++) {
        for (int age = 20; age < 60; age++) {
          persons[t][sex][age] = perAge;
        }
      }
    }
    return InsuredPersons.of(2026, persons, wages, RatesByAge.constant(1));
  }

  /// Deaths by Gompertz's law, certain at 100.
  public static double[][] dying() {
    double[][] q = new double[2][101];
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age < 100; age++) {
        q[sex][age] = 1 - Math.exp(-0.00003 * Math.exp(0.095 * (age - 3 * sex)));
      }
      q[sex][100] = 1;
    }
    return q;
  }
}
