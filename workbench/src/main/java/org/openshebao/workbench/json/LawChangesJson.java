package org.openshebao.workbench.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawChanges;
import org.openshebao.workbench.lawbook.LawChanges.RuleChange;
import org.openshebao.workbench.lawbook.LawChanges.ValueChange;

/// What differs in a law between two days, as JSON.
public final class LawChangesJson {

  private LawChangesJson() {}

  /// All that differs.
  public static JsonObject of(Law law, LawChanges changes) {
    return new JsonObject()
        .with("from", changes.from())
        .with("to", changes.to())
        .with("rules", changes.rules().stream().map(each -> rule(law, each)).toList())
        .with("values", changes.values().stream().map(each -> value(law, each)).toList());
  }

  private static JsonObject rule(Law law, RuleChange change) {
    return new JsonObject()
        .with("variable", change.variable().id())
        .with("label", change.variable().label())
        .with("ended", versions(law, change.ended()))
        .with("begun", versions(law, change.begun()));
  }

  private static List<JsonObject> versions(Law law, List<RuleInfo> rules) {
    return rules.stream()
        .map(rule ->
            new JsonObject()
                .with("since", rule.since())
                .with("until", rule.until())
                .with("cites", law.cite(rule.cites())))
        .toList();
  }

  private static JsonObject value(Law law, ValueChange change) {
    return new JsonObject()
        .with("path", change.parameter().path())
        .with("label", change.parameter().label())
        .with("place", change.place())
        .with("before", value(law, change.parameter(), change.before()))
        .with("after", value(law, change.parameter(), change.after()));
  }

  private static @Nullable JsonObject value(
      Law law, Parameter parameter, @Nullable ParameterValue value) {
    return value == null ? null : ParameterJson.of(law, parameter, value);
  }
}
