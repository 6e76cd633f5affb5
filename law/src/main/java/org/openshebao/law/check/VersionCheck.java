package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.VERSIONS_GAP;
import static org.openshebao.law.check.CheckCode.VERSIONS_OVERLAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.rule.RuleInfo;

/// Versions of a variable that are held against the same date follow each other at their place.
final class VersionCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    law.versions().values().forEach(versions -> checkVariable(versions, problems));
  }

  private static void checkVariable(List<RuleInfo> versions, Problems problems) {
    Map<String, List<RuleInfo>> rows = new TreeMap<>();
    for (RuleInfo rule : versions) {
      if (rule.until() != null && rule.until().isBefore(rule.since())) {
        problems.add(
            Spot.of(rule)
                .error(
                    VERSIONS_OVERLAP,
                    rule.until().toString(),
                    "%s ends on %s, before it begins on %s."
                        .formatted(rule.javaName(), rule.until(), rule.since()),
                    "Maybe the two are interchanged?"));
      } else {
        rows.computeIfAbsent(rule.sinceTests() + " " + rule.place(), key -> new ArrayList<>())
            .add(rule);
      }
    }
    for (List<RuleInfo> row : rows.values()) {
      row.sort(Comparator.comparing(RuleInfo::since).thenComparing(RuleInfo::javaName));
      checkRow(row, versions, problems);
    }
  }

  private static void checkRow(List<RuleInfo> row, List<RuleInfo> all, Problems problems) {
    RuleInfo last = row.getFirst();
    for (RuleInfo rule : row.subList(1, row.size())) {
      LocalDate end = last.until();
      if (end == null || !rule.since().isAfter(end)) {
        problems.add(
            Spot.of(rule)
                .error(
                    VERSIONS_OVERLAP,
                    rule.since().toString(),
                    "%s (%s) and %s (%s) both give %s%s."
                        .formatted(
                            last.javaName(),
                            dates(last),
                            rule.javaName(),
                            dates(rule),
                            rule.id(),
                            rule.place() == null ? "" : " at " + rule.place()),
                    "Write until on the older one, or give one of them another name or place."));
      } else if (rule.since().isAfter(end.plusDays(1)) && !isFilled(last, rule, all)) {
        problems.add(
            Spot.of(rule)
                .warning(
                    VERSIONS_GAP,
                    null,
                    "No rule gives %s from %s to %s."
                        .formatted(rule.id(), end.plusDays(1), rule.since().minusDays(1)),
                    "Code the law of these days, or let the older version go on."));
      }
      if (end != null && (rule.until() == null || rule.until().isAfter(end))) {
        last = rule;
      }
    }
  }

  /// Whether a version of another place or date covers the days between two.
  private static boolean isFilled(RuleInfo before, RuleInfo after, List<RuleInfo> all) {
    return before.until() != null
        && all.stream()
            .anyMatch(other ->
                !other.since().isAfter(before.until().plusDays(1))
                    && (other.until() == null
                        || !other.until().isBefore(after.since().minusDays(1))));
  }

  static String dates(RuleInfo rule) {
    return "from " + rule.since() + (rule.until() == null ? " on" : " to " + rule.until());
  }
}
