package org.openshebao.actuarial.valuation.result;

/// Contributions paid (own and the employer's) and benefits drawn by year of birth and calendar year.
public final class CohortFlows {

  private static final int AGES = 122;

  private final int baseYear;
  private final int years;
  private final double[][] contributions; // [t][age at mid-year]
  private final double[][] benefits;

  /// Nothing yet.
  public CohortFlows(int baseYear, int years) {
    this.baseYear = baseYear;
    this.years = years;
    contributions = new double[years + 1][AGES];
    benefits = new double[years + 1][AGES];
  }

  /// Adds a contribution of persons of an age in the middle of the year.
  public void contribute(int t, int age, double amount) {
    contributions[t][age] += amount;
  }

  /// Adds a benefit of persons of an age.
  public void benefit(int t, int age, double amount) {
    benefits[t][age] += amount;
  }

  /// The first year of birth followed.
  public int firstBirth() {
    return baseYear - AGES + 1;
  }

  /// The last one.
  public int lastBirth() {
    return baseYear + years;
  }

  /// Contributions of those born in a year (from July to June) in a calendar year.
  public double contributions(int birth, int year) {
    return at(contributions, birth, year);
  }

  /// Their benefits.
  public double benefits(int birth, int year) {
    return at(benefits, birth, year);
  }

  private double at(double[][] flows, int birth, int year) {
    int age = year - birth;
    int t = year - baseYear;
    return age < 0 || age >= AGES || t < 0 || t > years ? 0 : flows[t][age];
  }

  /// Benefits of all cohorts in a year.
  public double benefits(int year) {
    double sum = 0;
    for (double amount : benefits[year - baseYear]) {
      sum += amount;
    }
    return sum;
  }

  /// Contributions of all cohorts in a year.
  public double contributions(int year) {
    double sum = 0;
    for (double amount : contributions[year - baseYear]) {
      sum += amount;
    }
    return sum;
  }
}
