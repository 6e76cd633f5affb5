package org.openshebao.workbench.cases;

import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.casefile.CaseCheck;
import org.openshebao.standards.casefile.CaseResult;

/// The results of conformity cases as a table: one row for each thing that a case expects.
public final class ConformityCasesTable {

  /// Its English title names its file, conformity-cases.csv.
  private static final Label TITLE = new Label("Conformity cases", "国际标准算例");

  private ConformityCasesTable() {}

  /// The table of a report.
  public static Table of(ConformityCasesReport report) {
    TableBuilder table =
        Table.titled(TITLE)
            .column(Column.text("id", new Label("case", "算例")))
            .column(Column.text("instrument", new Label("instrument", "文书")))
            .column(Column.text("check", new Label("what is compared", "比较内容")))
            .column(Column.text("expected", new Label("expected", "应为")))
            .column(Column.text("computed", new Label("computed", "算得")))
            .column(Column.text("verdict", new Label("verdict", "结论")))
            .column(Column.text("file", new Label("file", "文件")))
            .column(Column.count("line", new Label("line", "行"), new Label("line", "行")));
    for (CaseResult result : report.results()) {
      for (CaseCheck check : result.checks()) {
        table.row(row ->
            row.text(result.of().id())
                .text(result.of().instrument())
                .text(check.label())
                .text(check.expected())
                .text(check.computed())
                .text((check.agrees() ? Verdict.PASSED : Verdict.FAILED).label())
                .text(result.of().file())
                .count(result.of().line()));
      }
    }
    return table.build();
  }
}
