package org.openshebao.population.mapping;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.population.ColumnBuilder;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataColumn;
import org.openshebao.population.HistoryColumn;

/// The columns of careers as rules read them: what a file does not say of spells is there and unknown.
final class SpellColumns {

  private SpellColumns() {}

  /// The columns read, and those of an insured career that the file lacks, unknown for every spell.
  static List<DataColumn> of(HistorySource source, int spells) {
    List<DataColumn> columns =
        new ArrayList<>(source.columns().stream().map(BoundColumn::build).toList());
    List<String> names = columns.stream().map(DataColumn::name).toList();
    if (source.isCareer()) {
      add(columns, names, ColumnSpec.of(HistoryColumn.BASE, ColumnType.FEN), spells);
      add(columns, names, ColumnSpec.of(HistoryColumn.PLACE, ColumnType.PLACE), spells);
      add(columns, names, ColumnSpec.of(HistoryColumn.SCHEME, ColumnType.COUNT), spells);
    }
    return columns;
  }

  private static void add(
      List<DataColumn> columns, List<String> names, ColumnSpec spec, int spells) {
    if (names.contains(spec.name())) {
      return;
    }
    ColumnBuilder unknown = DataColumn.builder(spec, spells);
    for (int i = 0; i < spells; i++) {
      unknown.appendUnknown();
    }
    columns.add(unknown.build());
  }
}
