package org.openshebao.workbench.map;

import org.openshebao.population.HistoryColumn;
import org.openshebao.population.mapping.MonthSource;
import org.openshebao.population.profile.ColumnProfile;
import org.openshebao.population.profile.NumberRange;

/// A column of a career: spells by year have no month of their own and begin in January.
final class SpellColumn {

  private static final int BY_VALUES = 30;
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private SpellColumn() {}

  static Proposal of(String key, ColumnProfile column, int fit) {
    Proposal proposal = Proposal.spell(key, fit + BY_VALUES, Reasons.name(fit));
    if (key.equals(HistoryColumn.FIRST_MONTH)) {
      NumberRange range = column.numbers();
      boolean areYears =
          column.areWholeNumbers()
              && range != null
              && range.least() >= FIRST_YEAR
              && range.most() <= LAST_YEAR;
      if (areYears) {
        return proposal.withMonths(new MonthSource(null, 1, -1), Reasons.yearOfSpell());
      }
      return column.areMonths()
          ? proposal
          : proposal.withDoubt(
              Reasons.wrongKind("months as in 1975-06", "如 1975-06 的年月", column.examples()));
    }
    boolean mustBeNumber = key.equals(HistoryColumn.MONTHS_PAID) || key.equals(HistoryColumn.BASE);
    return !mustBeNumber || column.areNumbers() || column.filled() == 0
        ? proposal
        : proposal.withDoubt(Reasons.wrongKind("numbers", "数字", column.examples()));
  }
}
