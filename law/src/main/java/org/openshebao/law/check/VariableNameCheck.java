package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.NAME;
import static org.openshebao.law.check.CheckCode.NAME_TWICE;

import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.RuleInfo;

/// What rules read exists in the law as a whole, jars of reforms included, and a name is an input or a rule, not both.
final class VariableNameCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Map<String, List<RuleInfo>> versions = law.versions();
    for (InputVariable input : law.inputs()) {
      List<RuleInfo> rules = versions.get(input.id());
      if (rules != null) {
        problems.add(
            Spot.of(input)
                .error(
                    NAME_TWICE,
                    null,
                    "%s is an input and computed by %s."
                        .formatted(input.id(), rules.getFirst().javaName()),
                    "Rename one of the two."));
      }
    }
    for (RuleInfo rule : law.rules()) {
      for (Reads read : Reads.of(rule)) {
        if (law.variable(read.id()).isEmpty()) {
          problems.add(
              Spot.of(rule)
                  .error(
                      NAME,
                      read.id(),
                      "%s reads \"%s\" as %s, and there is no such variable."
                          .formatted(rule.javaName(), read.id(), read.inWords()),
                      Suggestion.maybe(read.id(), law.variableIds())));
        }
      }
    }
  }
}
