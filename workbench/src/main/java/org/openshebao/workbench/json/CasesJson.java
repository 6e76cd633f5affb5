package org.openshebao.workbench.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.rule.Unit;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.cases.AnswerOutcome;
import org.openshebao.workbench.cases.AnswerValue;
import org.openshebao.workbench.cases.CaseOutcome;
import org.openshebao.workbench.cases.CasesReport;
import org.openshebao.workbench.cases.Verdict;
import org.openshebao.workbench.cases.WorkedCase;
import org.openshebao.workbench.lawbook.ProgramVersion;

/// The outcomes of worked cases as JSON; an answer that does not agree has the tree behind it.
public final class CasesJson {

  private CasesJson() {}

  /// A report as one object.
  public static JsonObject of(CasesReport report) {
    return new JsonObject()
        .with(
            "counts",
            new JsonObject()
                .with("passed", report.count(Verdict.PASSED))
                .with("failed", report.count(Verdict.FAILED))
                .with("notSupported", report.count(Verdict.NOT_SUPPORTED))
                .with("inConflict", report.count(Verdict.IN_CONFLICT)))
        .with("cases", report.outcomes().stream().map(each -> of(report.law(), each)).toList())
        .with("problems", ProblemJson.listOf(report.problems()))
        .with("provenance", provenance(report));
  }

  private static JsonObject of(Law law, CaseOutcome outcome) {
    WorkedCase worked = outcome.worked();
    JsonObject json =
        new JsonObject()
            .with("id", worked.id())
            .with("category", worked.category())
            .with("place", worked.place())
            .with("asOf", worked.asOf())
            .with("verdict", outcome.verdict().key())
            .withKnown("conflict", worked.conflict())
            .withKnown("answerKind", worked.answerKind())
            .withKnown("source", worked.source())
            .withKnown("grade", worked.grade())
            .with("file", worked.file())
            .with("line", worked.line());
    if (!outcome.unsupported().isEmpty()) {
      json.with("unsupported", outcome.unsupported());
    }
    return json.with("answers", outcome.answers().stream().map(each -> of(law, each)).toList());
  }

  private static JsonObject of(Law law, AnswerOutcome answer) {
    Unit unit = answer.unit();
    TraceNode trace = answer.trace();
    JsonObject json =
        new JsonObject()
            .with("key", answer.key())
            .with("variable", answer.variable().id())
            .with("agrees", answer.agrees())
            .with("expected", value(unit, answer.expected()))
            .with("computed", value(unit, answer.computed()))
            .with("unit", ValueJson.unit(unit))
            .withKnown("reason", answer.reason());
    BigDecimal difference = answer.difference();
    if (difference != null) {
      json.with("difference", inUnit(unit, difference))
          .with("tolerance", inUnit(unit, answer.tolerance()));
    }
    if (!answer.agrees() && trace != null) {
      json.with("tree", new TraceJson(law, Integer.MAX_VALUE).of(trace));
    }
    return json;
  }

  private static @Nullable Object value(Unit unit, @Nullable AnswerValue value) {
    if (value == null) {
      return null;
    }
    if (value.number() != null) {
      return inUnit(unit, value.number());
    }
    return unit == Unit.YES_NO ? Unit.YES_NO.parse(value.text()) != 0 : value.text();
  }

  /// Cases write money in yuan.
  private static BigDecimal inUnit(Unit unit, BigDecimal number) {
    return unit == Unit.FEN ? number.movePointRight(2) : number;
  }

  /// Each case names the day of its law, so that there is no day for all of them.
  private static JsonObject provenance(CasesReport report) {
    return new JsonObject()
        .with("lawId", report.law().manifest().id())
        .with("lawHash", report.law().hash())
        .with("lawDate", null)
        .with("lawDateReason", "the day of each case, asOf")
        .with("reforms", report.law().reforms().stream().map(Reform::id).toList())
        .with("dataDigest", report.dataDigest())
        .with("programVersion", ProgramVersion.current());
  }
}
