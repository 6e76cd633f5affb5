package org.openshebao.workbench.json;

import org.openshebao.law.Law;
import org.openshebao.workbench.explain.Answer;
import org.openshebao.workbench.explain.Answers;

/// What the law answers for one person, as JSON: values, the trees behind them, and one object for what they were made from.
public final class AnswerJson {

  private AnswerJson() {}

  /// All answers; trees are cut below `depth` levels.
  public static JsonObject of(Answers answers, int depth) {
    Law law = answers.law().law();
    return new JsonObject()
        .with("answers", answers.answers().stream().map(each -> of(law, each, depth)).toList())
        .with("notNeeded", answers.notNeeded())
        .with("provenance", ProvenanceJson.of(answers.law()));
  }

  private static JsonObject of(Law law, Answer answer, int depth) {
    TraceJson trace = new TraceJson(law, depth);
    JsonObject json =
        new JsonObject()
            .with("variable", answer.variable().id())
            .with("label", answer.variable().label())
            .withKnown("relation", answer.relation() == 0 ? null : answer.relation());
    return trace
        .addResult(json, answer.trace())
        .with("weakestGrade", answer.weakestGrade().key())
        .with("restsOnUnverified", answer.restsOnUnverified())
        .with("missing", answer.missing().stream().map(InputJson::of).toList())
        .with("tree", trace.of(answer.trace()));
  }
}
