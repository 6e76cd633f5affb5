package org.openshebao.workbench.reform.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.diff.Difference;
import org.openshebao.law.diff.LawDiff;
import org.openshebao.law.reform.Reform;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Scenario;

/// What the reforms change in the law.
final class ChangesSection {

  private final ReformComparison comparison;
  private final Behind behind;

  ChangesSection(Behind behind) {
    this.behind = behind;
    comparison = behind.comparison();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (Scenario scenario : comparison.scenarios()) {
      if (scenario.reforms().size() == 1) {
        Reform reform = scenario.reforms().getFirst();
        blocks.add(new Block.TextBlock(text(reform)));
        blocks.add(new Block.TableBlock(table(scenario, reform), false));
      }
    }
    return new Section("changes", Words.of("changes.title"), Words.of("changes.intro"), blocks);
  }

  private static Label text(Reform reform) {
    Label description = reform.description();
    Label idea = reform.idea();
    StringBuilder en = new StringBuilder(reform.label().en());
    StringBuilder zh = new StringBuilder(reform.label().zh());
    if (description != null) {
      en.append(". ").append(description.en());
      zh.append("。").append(description.zh());
    }
    if (idea != null) {
      en.append("\n\n").append(idea.en());
      zh.append("\n\n").append(idea.zh());
    }
    return new Label(en.toString(), zh.toString());
  }

  private Table table(Scenario scenario, Reform reform) {
    Law law = scenario.law();
    TableBuilder table =
        Table.titled(Words.of("changes.table", reform.label()))
            .column(Column.text("what", Words.of("changes.what")))
            .column(Column.text("place", Words.of("changes.place")))
            .column(Column.date("from", Words.of("changes.from")))
            .column(Column.text("before", Words.of("changes.before")))
            .column(Column.text("after", Words.of("changes.after")))
            .column(Column.text("grade", Words.of("changes.grade")));
    String origin = behind.reform(reform);
    for (Difference difference : LawDiff.between(comparison.law().law(), law)) {
      table.row(row -> {
        row.text(difference.label());
        row.text(law.places().get(law.places().indexOf(difference.place())).name());
        row.date(difference.from());
        row.text(difference.before());
        row.text(difference.after()).from(origin);
        if (difference.grade() == null) {
          row.absent(Words.of("changes.noGrade"));
        } else {
          row.text(difference.grade().label());
        }
      });
    }
    return table.provenance(comparison.provenance()).build();
  }
}
