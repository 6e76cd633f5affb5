package org.openshebao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.reform.Change;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.Unit;

/// Lays a reform over a law, change by change.
final class ReformOverlay {

  private ReformOverlay() {}

  /// The parameters of `law` after a reform; values for rules are added to `constants`.
  ///
  /// Throws with every problem: names that do not exist, values that do not fit, places that are none.
  static List<Parameter> apply(Reform reform, Law law, List<RuleConstant> constants) {
    Problems problems = new Problems();
    Map<String, Parameter> parameters = new TreeMap<>();
    law.parameters().forEach(parameter -> parameters.put(parameter.path(), parameter));
    for (Change change : reform.changes()) {
      if (!placesExist(law, change, problems)) {
        continue;
      }
      if (change.isRule()) {
        addConstant(law, change, reform.id(), constants, problems);
      } else {
        Parameter current = law.findParameter(change.target()).orElse(null);
        if (current == null) {
          problems.add(
              change
                  .node()
                  .problem(
                      "REFORM-PARAMETER",
                      change.target(),
                      "There is no parameter \"" + change.target() + "\".",
                      Suggestion.maybe(change.target(), parameters.keySet())));
        } else {
          Parameter latest = parameters.getOrDefault(current.path(), current);
          Parameter changed = ParameterChange.apply(latest, change, reform.id(), law, problems);
          parameters.put(changed.path(), changed);
        }
      }
    }
    problems.throwIfErrors();
    return new ArrayList<>(parameters.values());
  }

  private static boolean placesExist(Law law, Change change, Problems problems) {
    boolean all = true;
    for (String place : change.places()) {
      try {
        law.places().indexOf(place);
      } catch (IllegalArgumentException e) {
        problems.add(
            change
                .node()
                .problem("REFORM-PLACE", change.target(), String.valueOf(e.getMessage()), null));
        all = false;
      }
    }
    return all;
  }

  private static void addConstant(
      Law law, Change change, String reform, List<RuleConstant> constants, Problems problems) {
    try {
      Variable variable = law.variable(change.target());
      Unit unit = variable.unit();
      if (unit == null) {
        throw new IllegalArgumentException("A career cannot be replaced by one value.");
      }
      String text = change.node().get("value").text();
      long value =
          switch (unit) {
            case CODE -> variable.codeOf(text);
            case PLACE -> law.places().indexOf(text);
            default -> unit.parse(text);
          };
      if (unit == Unit.CODE && value < 0) {
        throw new IllegalArgumentException(
            "\"%s\" is no code of %s; codes: %s."
                .formatted(
                    text,
                    variable.id(),
                    variable.codes().stream().map(Variable.CodeName::key).toList()));
      }
      constants.add(
          new RuleConstant(
              variable.id(),
              change.from(),
              change.to(),
              ParameterChange.codes(law.places(), change.places()),
              value,
              reform,
              change.note()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      problems.add(
          change
              .node()
              .problem("REFORM-RULE", change.target(), String.valueOf(e.getMessage()), null));
    }
  }
}
