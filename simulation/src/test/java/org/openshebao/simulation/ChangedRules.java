package org.openshebao.simulation;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;

/// Examplia with a rule that holds at another time, at another place or against another date.
public final class ChangedRules {

  private ChangedRules() {}

  /// The law in which the rule in `method` is what `change` makes of it; its rules are listed the other way round.
  public static Law with(String method, UnaryOperator<RuleInfo> change) {
    LawParts parts = Ask.EXAMPLIA.parts();
    return Law.of(
        new LawParts(
            parts.manifest(),
            parts.places(),
            parts.sources(),
            parts.inputs(),
            parts.parameters(),
            parts.rules().stream()
                .map(rule -> rule.method().equals(method) ? change.apply(rule) : rule)
                .toList()
                .reversed(),
            parts.contentHash()));
  }

  /// The rule since another day, held against another date, at another place.
  public static RuleInfo move(
      RuleInfo rule, String since, SinceTests sinceTests, @Nullable String place) {
    return new RuleInfo(
        rule.id(),
        rule.className(),
        rule.method(),
        rule.line(),
        rule.of(),
        rule.per(),
        rule.unit(),
        rule.codes(),
        rule.when(),
        LocalDate.parse(since),
        rule.until(),
        sinceTests,
        place,
        rule.cites(),
        rule.label(),
        rule.doc(),
        rule.arguments(),
        rule.exceptionTo(),
        rule.replaces(),
        rule.mayReturnUnknown(),
        rule.batch());
  }
}
