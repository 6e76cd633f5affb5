package org.openshebao.cli;

import java.io.PrintWriter;
import org.openshebao.standards.casefile.CaseCheck;
import org.openshebao.standards.casefile.CaseResult;
import org.openshebao.workbench.cases.ConformityCasesReport;
import org.openshebao.workbench.cases.Verdict;

/// Prints how conformity cases came out: a line a case, each difference, and the counts as the last line.
final class ConformityCasesText {

  private final ConformityCasesReport report;
  private final CommonOptions common;
  private final PrintWriter out;

  ConformityCasesText(ConformityCasesReport report, CommonOptions common) {
    this.report = report;
    this.common = common;
    this.out = common.out();
  }

  void print() {
    TextTable table = new TextTable();
    table.row(
        common.text("cases.conformity.case"),
        common.text("cases.conformity.instrument"),
        common.text("cases.conformity.compared"),
        common.text("cases.conformity.verdict"));
    for (CaseResult result : report.results()) {
      table.row(
          result.of().id(),
          result.of().instrument(),
          String.valueOf(result.checks().size()),
          (result.passes() ? Verdict.PASSED : Verdict.FAILED).label().in(common.language()));
    }
    table.print(out, "");
    report.results().stream().filter(each -> !each.passes()).forEach(this::printFailure);
    out.println();
    out.println(common.text("cases.counts", report.countPassed(), report.countFailed(), 0));
  }

  private void printFailure(CaseResult result) {
    out.println();
    out.println(
        common.text("cases.failed", result.of().id(), result.of().file(), result.of().line()));
    for (CaseCheck check : result.checks()) {
      if (!check.agrees()) {
        out.println(
            "  "
                + common.text(
                    "cases.differs",
                    check.label().in(common.language()),
                    check.expected(),
                    check.computed()));
      }
    }
    if (result.of().why() != null) {
      out.println("  " + common.text("cases.conformity.why", result.of().why()));
    }
  }
}
