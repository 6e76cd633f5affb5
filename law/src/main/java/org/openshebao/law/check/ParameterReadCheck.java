package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.PARAM_PATH;
import static org.openshebao.law.check.CheckCode.PARAM_UNIT;
import static org.openshebao.law.check.CheckCode.PARAM_UNUSED;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// Rules read parameters that exist, in the unit and shape that these have; and every parameter is read.
final class ParameterReadCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Set<String> used = new HashSet<>();
    for (RuleInfo rule : law.rules()) {
      for (ArgumentInfo argument : rule.arguments()) {
        if (!Reads.isParameter(argument)) {
          continue;
        }
        Parameter parameter = law.parameter(argument.target()).orElse(null);
        if (parameter == null) {
          reportPath(law, rule, argument, problems);
        } else {
          used.add(parameter.path());
          checkShape(rule, argument, parameter, problems);
        }
      }
    }
    for (Parameter parameter : law.parameters()) {
      if (!law.rules().isEmpty() && used.add(parameter.path())) {
        problems.add(
            Spot.of(parameter)
                .warning(
                    PARAM_UNUSED,
                    null,
                    "No rule reads this parameter.",
                    "Code the provision, or say in the class what is not yet coded."));
      }
    }
  }

  private static void reportPath(
      CheckedLaw law, RuleInfo rule, ArgumentInfo argument, Problems problems) {
    String path = argument.target();
    problems.add(
        Spot.of(rule)
            .error(
                PARAM_PATH,
                path,
                "%s reads the parameter \"%s\", which does not exist."
                    .formatted(rule.javaName(), path),
                law.pathOfFormer(path)
                    .map(now -> "It is called \"" + now + "\" now.")
                    .orElseGet(() -> Suggestion.maybe(path, law.parameterPaths()))));
  }

  private static void checkShape(
      RuleInfo rule, ArgumentInfo argument, Parameter parameter, Problems problems) {
    Shape shape = Shape.of(parameter);
    boolean fraction = parameter.unit() == Unit.FRACTION;
    String is = null;
    if (shape != null && shape != wanted(argument.kind())) {
      is = shape.words();
    } else if ((argument.kind() == Kind.SERIES || argument.kind() == Kind.SERIES_BY_PLACE)
        && fraction) {
      is = "in FRACTION, which a Series does not hold";
    } else if (argument.unit() != null && argument.unit() != parameter.unit()) {
      is = "in " + parameter.unit();
    }
    if (is != null) {
      problems.add(
          Spot.of(rule)
              .error(
                  PARAM_UNIT,
                  parameter.path(),
                  "%s reads %s as %s, but it is %s."
                      .formatted(rule.javaName(), parameter.path(), as(argument), is),
                  "It stands in %s:%d.".formatted(parameter.file(), parameter.line())));
    }
  }

  private static @Nullable Shape wanted(Kind kind) {
    return switch (kind) {
      case PARAMETER, SERIES, SERIES_BY_PLACE -> Shape.PLAIN;
      case TABLE -> Shape.TABLE;
      case STEPS -> Shape.STEPS;
      case VARIABLE, PREVIOUS, HISTORY, MONTH_COMPUTED -> null;
    };
  }

  private static String as(ArgumentInfo argument) {
    return switch (argument.kind()) {
      case TABLE -> "a table";
      case STEPS -> "steps";
      case SERIES -> "a series";
      case SERIES_BY_PLACE -> "the series of every place";
      default -> "a value in " + argument.unit();
    };
  }
}
