package org.openshebao.actuarial.risk;

/// A scheme of one line for tests: wages grow, expenditure is a share of them that rises when people live longer.
final class SmallScheme implements PathModel {

  static final int YEARS = 25;

  @Override
  public PathOutcome project(RiskPath path) {
    double[] expenditure = new double[YEARS];
    double[] income = new double[YEARS];
    double[] wages = new double[YEARS];
    double[] interest = new double[YEARS];
    double bill = 1000;
    double cost = 0.2;
    for (int t = 0; t < YEARS; t++) {
      bill *= 1 + path.wageGrowth(t, 0.02, 0.01);
      cost += 0.004 - 0.002 * path.fertility(t);
      wages[t] = bill;
      expenditure[t] = bill * cost * Math.exp(-0.6 * path.mortality(t));
      income[t] = 0.24 * bill * (1 + 0.1 * path.migration(t));
      interest[t] = path.interest(t, 0.02, 0.015);
    }
    return PathOutcome.of(2026, 150, expenditure, income, wages, interest);
  }
}
