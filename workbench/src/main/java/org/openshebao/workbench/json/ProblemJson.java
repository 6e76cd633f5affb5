package org.openshebao.workbench.json;

import java.util.List;
import java.util.Locale;
import org.openshebao.base.problem.Problem;

/// Problems as JSON.
public final class ProblemJson {

  private ProblemJson() {}

  /// An object with the list `problems`.
  public static JsonObject of(List<Problem> problems) {
    return new JsonObject().with("problems", listOf(problems));
  }

  /// One object a problem.
  public static List<JsonObject> listOf(List<Problem> problems) {
    return problems.stream().map(ProblemJson::of).toList();
  }

  private static JsonObject of(Problem problem) {
    return new JsonObject()
        .with("code", problem.code())
        .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .with("file", problem.file())
        .with("line", problem.line() == 0 ? null : problem.line())
        .with("key", problem.key())
        .with("value", problem.value())
        .with("message", problem.message())
        .with("mend", problem.mend());
  }
}
