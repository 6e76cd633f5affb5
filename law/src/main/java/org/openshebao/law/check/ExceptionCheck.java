package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.EXCEPTION;

import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.rule.RuleInfo;

/// An exception has a general rule to displace and a condition on which it does.
final class ExceptionCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Set<String> general = law.versions().keySet();
    for (RuleInfo rule : law.rules()) {
      String of = rule.exceptionTo();
      if (of == null) {
        continue;
      }
      if (!general.contains(of)) {
        problems.add(
            Spot.of(rule)
                .error(
                    EXCEPTION,
                    of,
                    "%s is an exception to \"%s\", which no rule gives."
                        .formatted(rule.javaName(), of),
                    Suggestion.maybe(of, general)));
      }
      if (rule.when().isEmpty()) {
        problems.add(
            Spot.of(rule)
                .error(
                    EXCEPTION,
                    of,
                    "The exception " + rule.javaName() + " has no condition.",
                    "Write when: the case in which it takes the general rule's place."));
      }
      if (rule.replaces() != null) {
        problems.add(
            Spot.of(rule)
                .error(
                    EXCEPTION,
                    of,
                    rule.javaName() + " is an exception and a replacement.",
                    "A reform either adds an exception or replaces a rule."));
      }
    }
  }
}
