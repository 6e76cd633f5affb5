package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openshebao.law.Law;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// The law of the tests uses everything that a law can say, so that tests of it are tests of everything.
class ExampliaTest {

  private static final Law LAW = Ask.EXAMPLIA;
  private static final List<RuleInfo> RULES = LAW.parts().rules();
  private static final List<ArgumentInfo> ARGUMENTS =
      RULES.stream().flatMap(rule -> rule.arguments().stream()).toList();

  private static void some(Predicate<RuleInfo> rule) {
    assertThat(RULES).anyMatch(rule);
  }

  private static void someArgument(Predicate<ArgumentInfo> argument) {
    assertThat(ARGUMENTS).anyMatch(argument);
  }

  @Test
  void hasEveryUnitEntityAndKindOfArgument() {
    Set<Unit> units = EnumSet.noneOf(Unit.class);
    RULES.forEach(rule -> units.add(rule.unit()));
    LAW.parameters().forEach(parameter -> units.add(parameter.unit()));
    assertThat(units).containsExactlyInAnyOrder(Unit.values());
    assertThat(RULES).extracting(RuleInfo::of).contains(Entity.values());
    assertThat(ARGUMENTS).extracting(ArgumentInfo::kind).contains(Kind.values());
    assertThat(ARGUMENTS).extracting(ArgumentInfo::aggregate).contains(Aggregate.values());
    assertThat(RULES).extracting(RuleInfo::sinceTests).contains(SinceTests.values());
    assertThat(RULES).extracting(RuleInfo::per).contains(Period.MONTH, Period.ALWAYS);
    assertThat(LAW.parameters().stream().flatMap(each -> each.values().stream()))
        .extracting(value -> value.content().getClass().getSimpleName())
        .contains("Number", "Quotient", "Table", "Steps");
  }

  @Test
  void hasEveryWayToReadAndToChoose() {
    for (Entity above : List.of(Entity.PERSON, Entity.HOUSEHOLD, Entity.PLACE)) {
      someArgument(each -> each.aggregate() == Aggregate.NONE && each.over() == above);
    }
    for (Entity below : List.of(Entity.RELATION, Entity.PERSON)) {
      someArgument(each -> each.aggregate() == Aggregate.SUM && each.over() == below);
    }
    someArgument(ArgumentInfo::mayBeUnknown);
    someArgument(ArgumentInfo::orZero);
    someArgument(each -> each.kind() == Kind.PARAMETER && each.placeVariable() != null);
    someArgument(each -> each.kind() == Kind.SERIES && each.placeVariable() != null);
    someArgument(each -> each.kind() == Kind.VARIABLE && each.placeVariable() != null);
    someArgument(each -> each.placeVariable() != null && each.onVariable() != null);
    someArgument(each -> each.placeVariable() == null && each.onVariable() != null);
    some(rule -> rule.when().size() == 2 && rule.exceptionTo() == null);
    some(rule -> rule.when().size() == 2 && rule.exceptionTo() != null);
    some(rule -> rule.exceptionTo() != null && rule.place() != null);
    some(rule -> rule.until() != null && rule.sinceTests() == SinceTests.PERIOD);
    some(rule -> rule.place() != null && rule.sinceTests() == SinceTests.RETIREMENT);
    some(rule -> rule.replaces() != null);
    some(RuleInfo::mayReturnUnknown);
    assertThat(LAW.parts().inputs()).anyMatch(each -> each.otherwise() != null);
    assertThat(LAW.parameters().stream().flatMap(each -> each.values().stream()))
        .anyMatch(value -> value.role() != null);
  }
}
