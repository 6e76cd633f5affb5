package org.openshebao.workbench.reform.report;

import java.util.List;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.Unit;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.MeasureTally;
import org.openshebao.workbench.reform.ReformComparison;

/// What changes in a person's rights without money changing hands this month: retirement ages, periods, expected pensions.
final class MeasuresSection {

  private static final double FEN_A_YUAN = 100;

  private final ReformComparison comparison;
  private final Behind behind;

  MeasuresSection(Behind behind) {
    this.behind = behind;
    comparison = behind.comparison();
  }

  Section section() {
    return new Section(
        "measures",
        Words.of("measures.title"),
        Words.of("measures.intro"),
        List.of(new Block.TableBlock(table(false), false)));
  }

  /// @param onlyChanges  whether measures that change for nobody are left out
  Table table(boolean onlyChanges) {
    TableBuilder table =
        Table.titled(Words.of("measures.table"))
            .column(Column.text("scenario", Words.of("scenario")))
            .column(Column.text("measure", Words.of("measure")))
            .column(Column.decimal("before", Words.of("measures.before"), null).withDecimals(2))
            .column(Column.decimal("change", Words.of("measures.change"), null).withDecimals(2))
            .column(Column.count("up", Words.of("measures.up"), Words.of("persons")))
            .column(Column.count("down", Words.of("measures.down"), Words.of("persons")))
            .column(Column.count("won", Words.of("measures.won"), Words.of("persons")))
            .column(Column.count("gone", Words.of("measures.gone"), Words.of("persons")));
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      for (int item = 0; item < comparison.outline().measures().size(); item++) {
        Variable variable =
            comparison.law().law().variable(comparison.outline().measures().get(item));
        MeasureTally measure = comparison.tally().measure(item);
        int number = scenario;
        if (onlyChanges && !measure.changes(number)) {
          continue;
        }
        String origin =
            behind.variables(
                "measure." + variable.id(),
                variable.label(),
                Words.of("measures.how"),
                List.of(variable.id()));
        double unit = variable.unit() == Unit.FEN ? FEN_A_YUAN : 1;
        table.row(row -> {
          row.text(comparison.scenarios().get(number).label());
          row.text(variable.label());
          mean(row, measure.mean(0) / unit, origin);
          mean(row, measure.meanChange(number) / unit, origin);
          row.count(Math.round(measure.up(number))).from(origin);
          row.count(Math.round(measure.down(number))).from(origin);
          row.count(Math.round(measure.won(number))).from(origin);
          row.count(Math.round(measure.gone(number))).from(origin);
        });
      }
    }
    BudgetSection.noteLeftOut(table, onlyChanges);
    return table.note(Words.of("measures.note")).provenance(comparison.provenance()).build();
  }

  private static void mean(RowBuilder row, double mean, String origin) {
    if (Double.isNaN(mean)) {
      row.absent(Words.of("measures.nobody"));
    } else {
      row.decimal(Math.round(mean * 1e4) / 1e4).from(origin);
    }
  }
}
