package org.openshebao.workbench.mortality;

import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.actuarial.mortality.TableClosing;

/// What is done with a table that some outlive.
public enum Closing {
  /// Nothing: values that need more are refused.
  NONE {
    @Override
    LifeTable close(LifeTable table) {
      return table;
    }
  },
  /// Everybody who reaches the last age dies in it.
  LAST_AGE {
    @Override
    LifeTable close(LifeTable table) {
      return TableClosing.atLastAge(table);
    }
  },
  /// Kannisto's law, fitted to the last 15 ages, up to age 120.
  KANNISTO {
    @Override
    LifeTable close(LifeTable table) {
      return TableClosing.byKannisto(table, table.lastAge() - FITTED_AGES, OLDEST);
    }
  };

  private static final int FITTED_AGES = 15;
  private static final int OLDEST = 120;

  abstract LifeTable close(LifeTable table);
}
