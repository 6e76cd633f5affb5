package org.openshebao.actuarial.valuation;

import org.openshebao.actuarial.valuation.input.SurvivorInput;
import org.openshebao.actuarial.valuation.result.CohortFlows;
import org.openshebao.actuarial.valuation.result.Item;

/// Orphans' pensions by years that they still run.
final class Orphans {

  /// Under which their pensions stand by year of birth.
  private static final int CHILD_AGE = 10;

  private final SurvivorInput survivors;
  private final double[][] persons; // [category][years left − 1]
  private final double[][] pensions;

  Orphans(SurvivorInput survivors, int categories) {
    this.survivors = survivors;
    int years = Math.max(1, survivors.childYears());
    persons = new double[categories][years];
    pensions = new double[categories][years];
  }

  /// Adds the orphans of those who died.
  ///
  /// @param pension  of the dead, a year, all together
  void add(int category, int age, double dead, double pension) {
    if (survivors.paysChildren() && age < survivors.childrenUpTo()) {
      int last = persons[category].length - 1;
      persons[category][last] += dead * survivors.children();
      pensions[category][last] += pension * survivors.children() * survivors.childShare();
    }
  }

  /// Pays a year and lets it pass.
  void pay(YearItems items, CohortFlows cohorts, int t, double rise) {
    if (!survivors.paysChildren()) {
      return;
    }
    for (int z = 0; z < persons.length; z++) {
      for (int left = 0; left < persons[z].length; left++) {
        items.add(z, Item.SURVIVORS, t, persons[z][left]);
        items.add(z, Item.SURVIVOR_PENSIONS, t, pensions[z][left]);
        cohorts.benefit(t, CHILD_AGE, pensions[z][left]);
      }
      for (int left = 1; left < persons[z].length; left++) {
        persons[z][left - 1] = persons[z][left];
        pensions[z][left - 1] = pensions[z][left] * rise;
      }
      persons[z][persons[z].length - 1] = 0;
      pensions[z][persons[z].length - 1] = 0;
    }
  }
}
