package org.openshebao.law.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.rule.RuleInfo;

/// Rules as they were known on a day: a version published later is law on no day, and the version that it ends goes on.
final class KnownRules {

  private KnownRules() {}

  /// What makes one rule the next version of another.
  private record Row(
      String id, @Nullable String place, @Nullable String exceptionTo, @Nullable String replaces) {
    static Row of(RuleInfo rule) {
      return new Row(rule.id(), rule.place(), rule.exceptionTo(), rule.replaces());
    }
  }

  /// In the order in which the law has them.
  static List<RuleInfo> of(List<RuleInfo> rules, Publications publications, LocalDate knowledge) {
    if (rules.stream().allMatch(rule -> publications.of(rule).isKnownOn(knowledge))) {
      return rules;
    }
    Map<Row, List<RuleInfo>> rows = new HashMap<>();
    rules.forEach(rule -> rows.computeIfAbsent(Row.of(rule), row -> new ArrayList<>()).add(rule));
    Map<RuleInfo, RuleInfo> changed = new HashMap<>();
    for (List<RuleInfo> row : rows.values()) {
      row.sort(Comparator.comparing(RuleInfo::since));
      RuleInfo before = null;
      for (RuleInfo rule : row) {
        if (publications.of(rule).isKnownOn(knowledge)) {
          before = rule;
        } else {
          changed.put(rule, rule.neverInForce());
          if (before != null && goesUpTo(changed.getOrDefault(before, before), rule)) {
            changed.put(before, changed.getOrDefault(before, before).withUntil(rule.until()));
          }
        }
      }
    }
    return rules.stream().map(rule -> changed.getOrDefault(rule, rule)).toList();
  }

  private static boolean goesUpTo(RuleInfo before, RuleInfo rule) {
    return before.isEverInForce() && rule.since().minusDays(1).equals(before.until());
  }
}
