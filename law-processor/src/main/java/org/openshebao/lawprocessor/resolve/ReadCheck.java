package org.openshebao.lawprocessor.resolve;

import static org.openshebao.lawprocessor.finding.FindingCode.ENTITY;
import static org.openshebao.lawprocessor.finding.FindingCode.PERIOD;
import static org.openshebao.lawprocessor.finding.FindingCode.UNIT;

import java.util.Set;
import javax.lang.model.element.Element;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;
import org.openshebao.lawprocessor.finding.Findings;
import org.openshebao.lawprocessor.model.RuleMethod;
import org.openshebao.lawprocessor.model.Variable;

/// Checks whose value a rule reads, and how long that value holds.
final class ReadCheck {

  /// Units whose values may be added up.
  static final Set<Unit> ADDABLE = Set.of(Unit.FEN, Unit.MONTHS, Unit.DAYS, Unit.COUNT, Unit.YEARS);

  private final Findings findings;

  ReadCheck(Findings findings) {
    this.findings = findings;
  }

  /// Checks a variable that is read as the rule's own row has it.
  void checkOwn(RuleMethod rule, Element where, Variable variable) {
    Entity own = rule.rule().of();
    if (variable.of() != own) {
      findings.report(ENTITY, where, otherEntity(own, variable), annotation(own, variable));
    }
    checkPeriod(rule, where, variable);
  }

  /// Checks a condition, or a variable that holds a place or month, which cannot be read from another row.
  void checkOwnOnly(RuleMethod rule, Element where, Variable variable) {
    Entity own = rule.rule().of();
    if (variable.of() != own) {
      findings.report(
          ENTITY,
          where,
          otherEntity(own, variable),
          "Write a rule of %s that reads it. %s".formatted(own, annotation(own, variable)));
    }
    checkPeriod(rule, where, variable);
  }

  /// Checks a variable of the rows below, which are taken together.
  void checkBelow(RuleMethod rule, Element where, Variable variable, Entity over) {
    Entity own = rule.rule().of();
    if (rank(over) >= rank(own) || over == Entity.PLACE) {
      findings.report(
          ENTITY,
          where,
          "A rule of %s has no rows of %s below it.".formatted(own, over),
          "A household holds persons, a person relations.");
    } else if (variable.of() != over) {
      findings.report(
          ENTITY,
          where,
          "%s is of %s, not of %s.".formatted(variable.id(), variable.of(), over),
          annotation(own, variable));
    }
    checkPeriod(rule, where, variable);
  }

  /// Checks a variable of the row above, or of the place.
  void checkAbove(RuleMethod rule, Element where, Variable variable, Entity above) {
    Entity own = rule.rule().of();
    if (own == Entity.PLACE || (above != Entity.PLACE && rank(above) <= rank(own))) {
      findings.report(
          ENTITY,
          where,
          "A rule of %s has no row of %s above it.".formatted(own, above),
          "A relation belongs to a person, a person to a household, each of them to a place.");
    } else if (variable.of() != above) {
      findings.report(
          ENTITY,
          where,
          "%s is of %s, not of %s.".formatted(variable.id(), variable.of(), above),
          annotation(own, variable));
    }
    checkPeriod(rule, where, variable);
  }

  /// Checks that a variable is in a unit, as conditions are yes or no.
  void checkUnit(Element where, Variable variable, Unit unit, String role) {
    if (variable.unit() != unit) {
      findings.report(
          UNIT,
          where,
          "%s is in %s, but %s is in %s."
              .formatted(
                  variable.id(), variable.unit() == null ? "no unit" : variable.unit(), role, unit),
          "Name a rule or input in %s.".formatted(unit));
    }
  }

  private void checkPeriod(RuleMethod rule, Element where, Variable variable) {
    if (rule.rule().per() == Period.ALWAYS && variable.per() != Period.ALWAYS) {
      findings.report(
          PERIOD,
          where,
          "%s holds always but %s changes from %s to %s."
              .formatted(
                  rule.variable(), variable.id(), word(variable.per()), word(variable.per())),
          "Make the rule per = %s, or read something that never changes."
              .formatted(variable.per()));
    }
  }

  private static String word(Period period) {
    return period == Period.YEAR ? "year" : "month";
  }

  private static String otherEntity(Entity own, Variable variable) {
    return "%s is of %s and the rule is of %s.".formatted(variable.id(), variable.of(), own);
  }

  /// Which annotation reads a variable from a row of `own`.
  private static String annotation(Entity own, Variable variable) {
    Entity of = variable.of();
    if (of == own) {
      return "Read it without an annotation.";
    }
    if (own == Entity.PLACE) {
      return "A place has no other rows; compute this for %s instead.".formatted(of);
    }
    if (of == Entity.PLACE || rank(of) > rank(own)) {
      return "Write @Of(%s).".formatted(of);
    }
    Unit unit = variable.unit();
    if (unit == Unit.YES_NO) {
      return "Write @Any(over = %s) or @Count(over = %s).".formatted(of, of);
    }
    return unit != null && ADDABLE.contains(unit)
        ? "Write @Sum(over = %s).".formatted(of)
        : "It cannot be added up; write a rule of %s that gives a yes or no or an amount."
            .formatted(of);
  }

  private static int rank(Entity entity) {
    return switch (entity) {
      case RELATION -> 0;
      case PERSON -> 1;
      case HOUSEHOLD -> 2;
      case PLACE -> -1;
    };
  }
}
