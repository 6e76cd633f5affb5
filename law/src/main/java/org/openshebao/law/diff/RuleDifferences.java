package org.openshebao.law.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.rule.RuleInfo;

/// Rules that only one of two laws has, as a reform pack adds or replaces them.
final class RuleDifferences {

  private static final Label NO_RULE = new Label("no rule", "无");

  private RuleDifferences() {}

  static List<Difference> between(Law baseline, Law reformed) {
    Map<String, RuleInfo> before = byName(baseline);
    Map<String, RuleInfo> after = byName(reformed);
    List<Difference> differences = new ArrayList<>();
    before.forEach((name, rule) -> {
      if (!after.containsKey(name)) {
        differences.add(difference(rule, rule, null, reformed));
      }
    });
    after.forEach((name, rule) -> {
      if (!before.containsKey(name)) {
        differences.add(difference(rule, replacedBy(rule, baseline), rule, reformed));
      }
    });
    return differences;
  }

  private static Map<String, RuleInfo> byName(Law law) {
    Map<String, RuleInfo> rules = new TreeMap<>();
    for (RuleInfo rule : law.parts().rules()) {
      rules.put(String.join(" ", rule.id(), rule.since().toString(), rule.javaName()), rule);
    }
    return rules;
  }

  /// The last version that was law when the new one begins.
  private static @Nullable RuleInfo replacedBy(RuleInfo rule, Law baseline) {
    RuleInfo found = null;
    for (RuleInfo version : baseline.rulesOf(rule.gives())) {
      boolean law =
          !version.since().isAfter(rule.since())
              && (version.until() == null || !version.until().isBefore(rule.since()));
      if (law) {
        found = version;
      }
    }
    return found;
  }

  private static Difference difference(
      RuleInfo rule, @Nullable RuleInfo old, @Nullable RuleInfo now, Law law) {
    return new Difference(
        Difference.Kind.RULE,
        rule.gives(),
        rule.label(),
        rule.place() == null ? law.manifest().rootPlace() : rule.place(),
        rule.since(),
        rule.until(),
        old == null ? NO_RULE : Label.same(old.cites()),
        now == null ? NO_RULE : Label.same(now.cites()),
        null,
        now != null && now.exceptionTo() != null ? "exception " + now.javaName() : rule.javaName());
  }
}
