package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.ENTITY;

import java.util.List;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.RuleInfo;

/// Versions of a variable, its exceptions and replacements are of one entity, and rules read rows that they can reach.
final class EntityCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    law.rulesByVariable()
        .forEach((id, rules) ->
            law.variable(id).ifPresent(variable -> checkVersions(variable, rules, problems)));
    for (RuleInfo rule : law.rules()) {
      for (Reads read : Reads.of(rule)) {
        law.variable(read.id()).ifPresent(variable -> checkRead(rule, read, variable, problems));
      }
    }
  }

  private static void checkVersions(
      CheckedVariable variable, List<RuleInfo> rules, Problems problems) {
    for (RuleInfo rule : rules) {
      if (rule.of() != variable.of()) {
        problems.add(
            Spot.of(rule)
                .error(
                    ENTITY,
                    rule.of().key(),
                    "%s is of %s but %s is of %s."
                        .formatted(
                            rule.javaName(), rule.of().key(), variable.id(), variable.of().key()),
                    "All rules of a variable are of one entity."));
      }
    }
  }

  private static void checkRead(
      RuleInfo rule, Reads read, CheckedVariable variable, Problems problems) {
    ArgumentInfo argument = read.as() == Reads.Role.VALUE ? read.argument() : null;
    Entity over = argument == null ? null : argument.over();
    Aggregate aggregate = argument == null ? Aggregate.NONE : argument.aggregate();
    Entity wanted = over == null ? rule.of() : over;
    if (variable.of() != wanted) {
      problems.add(
          Spot.of(rule)
              .error(
                  ENTITY,
                  read.id(),
                  "%s reads %s as %s of %s, but it is of %s."
                      .formatted(
                          rule.javaName(),
                          read.id(),
                          read.inWords(),
                          wanted.key(),
                          variable.of().key()),
                  mend(rule.of(), variable.of())));
    } else if (aggregate != Aggregate.NONE && !Rows.isBelow(wanted, rule.of())) {
      problems.add(
          Spot.of(rule)
              .error(
                  ENTITY,
                  read.id(),
                  "A row of %s has no rows of %s below it."
                      .formatted(rule.of().key(), wanted.key()),
                  "A household holds persons, a person relations."));
    } else if (aggregate == Aggregate.NONE && over != null && !Rows.isAbove(over, rule.of())) {
      problems.add(
          Spot.of(rule)
              .error(
                  ENTITY,
                  read.id(),
                  "A row of %s has no row of %s above it.".formatted(rule.of().key(), over.key()),
                  "A relation belongs to a person, a person to a household, each to a place."));
    }
  }

  private static String mend(Entity own, Entity other) {
    if (own == other) {
      return "Read it without an annotation.";
    }
    if (Rows.isAbove(other, own)) {
      return "Write @Of(" + other + ").";
    }
    return "Take the rows together: @Sum, @Any or @Count(over = " + other + ").";
  }
}
