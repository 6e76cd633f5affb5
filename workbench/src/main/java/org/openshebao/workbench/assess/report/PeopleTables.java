package org.openshebao.workbench.assess.report;

import java.util.Locale;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.assess.people.Enrolled;
import org.openshebao.workbench.assess.people.Gap;
import org.openshebao.workbench.assess.people.Grouping;
import org.openshebao.workbench.assess.people.Legal;

/// Columns and cells that the tables about people share.
final class PeopleTables {

  private static final double MILLIONTHS = 1_000_000;

  private PeopleTables() {}

  static Column persons(String id, Label label) {
    return Column.count(id, label, Words.of("unit.persons"));
  }

  static Column share(String id, Label label) {
    return Column.rate(id, label).withDecimals(1);
  }

  static Column monthly(String id, Label label) {
    return Column.fen(id, label, Words.of("unit.yuanAMonth"));
  }

  /// A share to a millionth, or why there is none.
  ///
  /// @param rows  persons in the data behind it
  /// @param least  fewest of them for which a share is given
  static void share(RowBuilder row, long part, long whole, long rows, int least, String origin) {
    if (rows < least) {
      row.absent(Words.of("people.tooFew", (long) least));
    } else if (whole == 0) {
      row.absent(Words.of("people.nobody"));
    } else {
      row.rate(Math.round(part / (double) whole * MILLIONTHS) / MILLIONTHS);
    }
    row.from(origin);
  }

  /// Names of the groups of a grouping, one cell a dimension.
  static void heads(RowBuilder row, Grouping grouping, int group) {
    for (int i = 0; i < grouping.dimensions().size(); i++) {
      row.text(grouping.dimensions().get(i).label(grouping.part(group, i)));
    }
  }

  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static Label of(Gap gap) {
    return Words.of("gap." + gap.name());
  }

  static Label of(Legal legal) {
    return Words.of("legal." + legal.name());
  }

  static Label of(Enrolled enrolled) {
    return Words.of("enrolled." + enrolled.name());
  }
}
