package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.REPLACES;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.rule.RuleInfo;

/// A reform pack replaces variables that rules give, and no two packs replace one at the same place and time.
final class ReplacementCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Set<String> versions = law.versions().keySet();
    List<RuleInfo> earlier = new ArrayList<>();
    for (RuleInfo rule : law.rules()) {
      String of = rule.replaces();
      if (of == null) {
        continue;
      }
      if (!versions.contains(of)) {
        problems.add(
            Spot.of(rule)
                .error(
                    REPLACES,
                    of,
                    "%s replaces \"%s\", which no rule gives.".formatted(rule.javaName(), of),
                    Suggestion.maybe(of, versions)));
      }
      for (RuleInfo other : earlier) {
        if (replaceTheSame(rule, other)) {
          problems.add(
              Spot.of(rule)
                  .error(
                      REPLACES,
                      of,
                      "%s (%s) and %s (%s) both replace %s."
                          .formatted(
                              other.javaName(),
                              VersionCheck.dates(other),
                              rule.javaName(),
                              VersionCheck.dates(rule),
                              of),
                      "Use one of the two reform packs, or let the older one end."));
        }
      }
      earlier.add(rule);
    }
  }

  private static boolean replaceTheSame(RuleInfo a, RuleInfo b) {
    return Objects.equals(a.replaces(), b.replaces())
        && Objects.equals(a.place(), b.place())
        && a.sinceTests() == b.sinceTests()
        && (b.until() == null || !a.since().isAfter(b.until()))
        && (a.until() == null || !b.since().isAfter(a.until()));
  }
}
