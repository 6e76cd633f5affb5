package org.openshebao.workbench.json;

import org.openshebao.standards.casefile.CaseCheck;
import org.openshebao.standards.casefile.CaseResult;
import org.openshebao.workbench.cases.ConformityCasesReport;
import org.openshebao.workbench.cases.Verdict;
import org.openshebao.workbench.lawbook.ProgramVersion;

/// The results of conformity cases as JSON.
public final class ConformityCasesJson {

  private ConformityCasesJson() {}

  /// A report as one object.
  public static JsonObject of(ConformityCasesReport report) {
    return new JsonObject()
        .with(
            "counts",
            new JsonObject()
                .with("passed", report.countPassed())
                .with("failed", report.countFailed())
                .with("notSupported", 0))
        .with("cases", report.results().stream().map(ConformityCasesJson::of).toList())
        .with("problems", ProblemJson.listOf(report.problems()))
        .with(
            "provenance",
            new JsonObject()
                .with("lawId", null)
                .with("lawIdReason", "the findings follow from the measures of each case alone")
                .with("dataDigest", report.dataDigest())
                .with("programVersion", ProgramVersion.current()));
  }

  private static JsonObject of(CaseResult result) {
    return new JsonObject()
        .with("id", result.of().id())
        .with("instrument", result.of().instrument())
        .with("origin", result.of().origin())
        .with("verdict", (result.passes() ? Verdict.PASSED : Verdict.FAILED).key())
        .withKnown("source", result.of().source())
        .with("file", result.of().file())
        .with("line", result.of().line())
        .with("checks", result.checks().stream().map(ConformityCasesJson::of).toList());
  }

  private static JsonObject of(CaseCheck check) {
    return new JsonObject()
        .with("key", check.key())
        .with("agrees", check.agrees())
        .with("expected", check.expected())
        .with("computed", check.computed());
  }
}
