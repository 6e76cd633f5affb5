package org.openshebao.lawprocessor.check;

import static org.openshebao.lawprocessor.finding.FindingCode.NAME;
import static org.openshebao.lawprocessor.finding.FindingCode.VERSIONS;

import java.util.List;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.Variable;
import org.openshebao.lawprocessor.read.LawIndex;

/// Checks that what the rules of a reform pack replace is there in the law, and the same kind of value.
public final class ReplacedCheck {

  private final Findings findings;

  /// For one compilation.
  public ReplacedCheck(Findings findings) {
    this.findings = findings;
  }

  /// Looks at every rule that replaces one of the law.
  public void check(List<RuleMethod> rules, LawIndex law) {
    for (RuleMethod rule : rules) {
      String replaced = rule.replaces();
      if (replaced != null) {
        law.variables().stream()
            .filter(variable -> variable.id().equals(replaced))
            .findFirst()
            .ifPresentOrElse(
                variable -> checkAlike(rule, variable), () -> reportUnknown(rule, replaced, law));
      }
    }
  }

  private void reportUnknown(RuleMethod rule, String replaced, LawIndex law) {
    List<String> computed =
        law.variables().stream().filter(variable -> !variable.isInput()).map(Variable::id).toList();
    findings.report(
        NAME,
        rule.method(),
        "%s replaces \"%s\", which no rule of the law gives.".formatted(rule.javaName(), replaced),
        Suggestion.maybe(replaced, computed));
  }

  private void checkAlike(RuleMethod rule, Variable variable) {
    boolean alike =
        rule.rule().of() == variable.of()
            && rule.rule().per() == variable.per()
            && rule.rule().unit() == variable.unit();
    if (variable.isInput() || !alike) {
      findings.report(
          VERSIONS,
          rule.method(),
          "%s gives %s of %s per %s and replaces %s, which is %s of %s per %s."
              .formatted(
                  rule.javaName(),
                  rule.rule().unit(),
                  rule.rule().of(),
                  rule.rule().per(),
                  variable.id(),
                  variable.isInput() ? "an input" : variable.unit(),
                  variable.of(),
                  variable.per()),
          "A replacement is the same kind of value as what it replaces, which a rule gives.");
    }
  }
}
