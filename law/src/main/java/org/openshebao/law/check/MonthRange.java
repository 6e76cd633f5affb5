package org.openshebao.law.check;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parts.LawManifest;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;

/// The months for which a rule may read a parameter.
///
/// @param first  first month; [#EVER] when any
/// @param last  last month; [#OPEN] when there is none
record MonthRange(int first, int last) {

  static final int EVER = Integer.MIN_VALUE;
  static final int OPEN = Integer.MAX_VALUE;

  /// Whether it is known where it begins, so that months can be counted.
  boolean isBounded() {
    return first != EVER;
  }

  /// The months of the rule's life, where the parameter is read for the month against which that life is held.
  static MonthRange read(CheckedLaw law, RuleInfo rule, ArgumentInfo argument) {
    if (argument.kind() == Kind.SERIES || argument.kind() == Kind.SERIES_BY_PLACE) {
      return new MonthRange(EVER, OPEN);
    }
    int first = CalendarMonth.of(rule.since()) + (rule.since().getDayOfMonth() == 1 ? 0 : 1);
    int last = rule.until() == null ? OPEN : CalendarMonth.of(rule.until());
    String on = argument.onVariable();
    if (on == null) {
      // Who retired or joined under the rule is paid under it for life.
      return new MonthRange(first, rule.sinceTests() == SinceTests.PERIOD ? last : OPEN);
    }
    return on.equals(tested(law, rule)) ? new MonthRange(first, last) : new MonthRange(EVER, OPEN);
  }

  /// The variable against which the rule's dates are held; null for the month computed.
  private static @Nullable String tested(CheckedLaw law, RuleInfo rule) {
    LawManifest manifest = law.manifest();
    String name =
        switch (rule.sinceTests()) {
          case PERIOD -> null;
          case RETIREMENT -> manifest.retirementMonth();
          case ENTRY -> manifest.entryMonth();
        };
    return name == null ? null : law.named(name).map(CheckedVariable::id).orElse(null);
  }
}
