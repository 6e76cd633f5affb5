package org.openshebao.population.mapping;

import java.util.Optional;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.HistoryColumn;

/// The columns of an insured career that are the same under every law; the codes of schemes are the law's own.
final class UsualSpells {

  private static final int MONTHS_OF_YEAR = 12;

  private UsualSpells() {}

  static Optional<CatalogVariable> find(String name) {
    return switch (name) {
      case HistoryColumn.FIRST_MONTH ->
          Optional.of(CatalogVariable.of(ColumnSpec.of(name, ColumnType.MONTH)).required());
      case HistoryColumn.MONTHS_PAID ->
          Optional.of(
              CatalogVariable.of(ColumnSpec.of(name, ColumnType.COUNT))
                  .required()
                  .atLeast(0)
                  .atMost(MONTHS_OF_YEAR));
      case HistoryColumn.BASE ->
          Optional.of(CatalogVariable.of(ColumnSpec.of(name, ColumnType.FEN)).atLeast(0));
      case HistoryColumn.PLACE ->
          Optional.of(CatalogVariable.of(ColumnSpec.of(name, ColumnType.PLACE)));
      default -> Optional.empty();
    };
  }
}
