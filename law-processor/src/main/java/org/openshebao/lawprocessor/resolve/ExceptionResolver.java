package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.EXCEPTION;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleDifference;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.RuleMethod.GeneralRule;

/// Finds the general rule that an exception names, and checks that the two give the same kind of value.
final class ExceptionResolver {

  private final List<RuleMethod> rules;
  private final Findings findings;

  ExceptionResolver(List<RuleMethod> rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  /// The id of the general rule's variable; null for a rule that is no exception.
  @Nullable String resolve(RuleMethod rule) {
    GeneralRule named = rule.exceptionTo();
    if (named == null) {
      return null;
    }
    if (rule.rule().when().length == 0) {
      findings.report(
          EXCEPTION,
          rule.method(),
          "The exception %s has no condition.".formatted(rule.variable()),
          "Write when = \"…\": the case in which it takes the general rule's place.");
    }
    if (rule.replaces() != null) {
      findings.report(
          EXCEPTION,
          rule.method(),
          "%s says @ExceptionTo and @Replaces.".formatted(rule.variable()),
          "A reform either adds an exception or replaces a rule.");
    }
    List<RuleMethod> ofClass =
        rules.stream()
            .filter(other -> other.isVersion() && other.type().equals(named.type()))
            .toList();
    Optional<RuleMethod> general =
        ofClass.stream().filter(other -> other.variable().equals(named.variable())).findFirst();
    if (general.isEmpty()) {
      findings.report(
          EXCEPTION,
          rule.method(),
          "%s has no rule \"%s\".".formatted(named.type().getSimpleName(), named.variable()),
          Suggestion.maybe(named.variable(), ofClass.stream().map(RuleMethod::variable).toList()));
      return null;
    }
    checkLike(rule, general.get());
    return general.get().id();
  }

  private void checkLike(RuleMethod rule, RuleMethod general) {
    RuleDifference.between(rule, general)
        .ifPresent(difference ->
            findings.report(
                EXCEPTION,
                rule.method(),
                "The exception %s differs from %s: %s."
                    .formatted(rule.variable(), general.javaName(), difference),
                "Both have to give the same kind of value."));
  }
}
