package org.openshebao.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.cases.AnswerOutcome;
import org.openshebao.workbench.cases.CaseOutcome;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.CasesTable;
import org.openshebao.workbench.cases.Verdict;

/// Prints how worked cases came out: the table, what is in conflict or mapped to nothing, each failure with the tree behind it, and the
/// counts as the last line.
final class CasesText {

  private static final List<String> COLUMNS =
      List.of("id", "category", "place", "as_of", "answer", "expected", "computed", "verdict");

  private final CasesReport report;
  private final CommonOptions common;
  private final PrintWriter out;

  CasesText(CasesReport report, CommonOptions common) {
    this.report = report;
    this.common = common;
    this.out = common.out();
  }

  void print() {
    printTable(CasesTable.of(report));
    printConflicts();
    printUnsupported();
    report.outcomes().stream()
        .filter(each -> each.verdict() == Verdict.FAILED)
        .forEach(this::printFailure);
    out.println();
    out.println(counts());
  }

  private void printTable(Table table) {
    TextTable text = new TextTable();
    List<Integer> indexes = COLUMNS.stream().map(table::indexOfColumn).toList();
    text.row(COLUMNS.stream().map(id -> in(table.getColumn(id).label())).toArray(String[]::new));
    for (Row row : table.rows()) {
      text.row(indexes.stream().map(index -> cell(row.get(index))).toArray(String[]::new));
    }
    text.print(out, "");
  }

  private String cell(Cell cell) {
    return cell instanceof Cell.Text words ? in(words.text()) : "–";
  }

  private void printConflicts() {
    for (CaseOutcome outcome : report.outcomes()) {
      if (outcome.verdict() == Verdict.IN_CONFLICT) {
        out.println();
        out.println(
            common.text(
                outcome.agrees() ? "cases.conflict.agrees" : "cases.conflict.differs",
                outcome.worked().id(),
                String.valueOf(outcome.worked().conflict())));
      }
    }
  }

  /// Cases with the same gap in one line.
  private void printUnsupported() {
    Map<String, List<String>> byGap = new LinkedHashMap<>();
    for (CaseOutcome outcome : report.outcomes()) {
      if (outcome.verdict() == Verdict.NOT_SUPPORTED) {
        byGap
            .computeIfAbsent(
                in(CasesTable.unsupported(outcome.unsupported())), gap -> new ArrayList<>())
            .add(outcome.worked().id());
      }
    }
    if (!byGap.isEmpty()) {
      out.println();
      out.println(common.text("cases.unsupported"));
      byGap.forEach(
          (gap, ids) -> out.println("  " + common.text("cases.gap", gap, String.join(" ", ids))));
    }
  }

  private void printFailure(CaseOutcome outcome) {
    out.println();
    out.println(
        common.text(
            "cases.failed",
            outcome.worked().id(),
            outcome.worked().file(),
            outcome.worked().line()));
    for (AnswerOutcome answer : outcome.answers()) {
      if (!answer.agrees()) {
        out.println("  " + difference(answer));
        if (answer.trace() != null) {
          new TraceText(report.law(), common.messages(), out, Integer.MAX_VALUE)
              .draw(answer.trace());
        }
      }
    }
  }

  private String difference(AnswerOutcome answer) {
    String expected = answer.expected().text();
    if (answer.computed() == null) {
      return common.text(
          "cases.noAnswer",
          answer.key(),
          expected,
          answer.reason() == null ? "" : in(answer.reason()));
    }
    String computed = answer.computed().text();
    BigDecimal difference = answer.difference();
    return difference == null
        ? common.text("cases.differs", answer.key(), expected, computed)
        : common.text(
            "cases.differsBy",
            answer.key(),
            expected,
            computed,
            difference.toPlainString(),
            answer.tolerance().toPlainString());
  }

  private String counts() {
    String counts =
        common.text(
            "cases.counts",
            report.count(Verdict.PASSED),
            report.count(Verdict.FAILED),
            report.count(Verdict.NOT_SUPPORTED));
    int conflicts = report.count(Verdict.IN_CONFLICT);
    return conflicts == 0 ? counts : counts + common.text("cases.counts.conflict", conflicts);
  }

  private String in(Label label) {
    return label.in(common.language());
  }
}
