package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.UNIT;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Code;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// Versions of a variable measure the same, and rules read variables in the unit that these have.
final class UnitCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    law.rulesByVariable()
        .forEach((id, rules) -> {
          List<RuleInfo> versions = law.versions().get(id);
          if (versions != null) {
            rules.forEach(rule -> checkAlike(rule, versions.getFirst(), problems));
          }
        });
    for (RuleInfo rule : law.rules()) {
      for (Reads read : Reads.of(rule)) {
        law.variable(read.id())
            .ifPresent(variable -> checkRead(law, rule, read, variable, problems));
      }
    }
  }

  private static void checkAlike(RuleInfo rule, RuleInfo first, Problems problems) {
    String own = null;
    String other = null;
    if (rule.unit() != first.unit()) {
      own = rule.unit().name();
      other = first.unit().name();
    } else if (!names(rule).equals(names(first))) {
      own = "codes " + names(rule);
      other = "codes " + names(first);
    } else if (rule.per() != first.per()) {
      own = "per " + rule.per();
      other = "per " + first.per();
    }
    if (own != null) {
      problems.add(
          Spot.of(rule)
              .error(
                  UNIT,
                  own,
                  "%s gives %s and %s gives %s, both for %s."
                      .formatted(rule.javaName(), own, first.javaName(), other, rule.gives()),
                  "All rules of a variable give the same kind of value."));
    }
  }

  private static List<String> names(RuleInfo rule) {
    return rule.codes().stream().map(UnitCheck::name).toList();
  }

  private static String name(Code code) {
    return code instanceof Enum<?> constant ? constant.name() : code.label().en();
  }

  private static void checkRead(
      CheckedLaw law, RuleInfo rule, Reads read, CheckedVariable variable, Problems problems) {
    Unit wanted = wanted(law, read);
    if (!Objects.equals(wanted, variable.unit())) {
      problems.add(
          Spot.of(rule)
              .error(
                  UNIT,
                  read.id(),
                  "%s reads %s as %s in %s, but it is in %s."
                      .formatted(
                          rule.javaName(),
                          read.id(),
                          read.inWords(),
                          wanted == null ? "a career" : wanted,
                          variable.unitName()),
                  "Maybe the jars are of different versions? Build both again."));
    }
  }

  /// The unit in which a rule takes a variable to be.
  private static @Nullable Unit wanted(CheckedLaw law, Reads read) {
    return switch (read.as()) {
      case CONDITION -> Unit.YES_NO;
      case PLACE -> Unit.PLACE;
      case MONTH -> Unit.MONTH;
      case FIRST -> read.argument() == null ? null : unitOf(law, read.argument().target());
      case VALUE, PREVIOUS -> {
        if (read.argument() == null) {
          yield null;
        }
        Aggregate aggregate = read.argument().aggregate();
        boolean counted = aggregate == Aggregate.COUNT || aggregate == Aggregate.ANY;
        yield counted ? Unit.YES_NO : read.argument().unit();
      }
    };
  }

  private static @Nullable Unit unitOf(CheckedLaw law, String id) {
    CheckedVariable variable = law.variable(id).orElse(null);
    return variable == null ? null : variable.unit();
  }
}
