package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.FORMER_TWICE;
import static org.openshebao.law.check.CheckCode.PARAM_TWICE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.parameter.Parameter;

/// A path names one parameter, and a former name leads to one thing only.
final class ParameterNameCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Map<String, Parameter> byPath = new HashMap<>();
    for (Parameter parameter : law.parameters()) {
      Parameter first = byPath.putIfAbsent(parameter.path(), parameter);
      if (first != null) {
        problems.add(
            Spot.of(parameter)
                .error(
                    PARAM_TWICE,
                    null,
                    "The parameter stands in %s:%d already.".formatted(first.file(), first.line()),
                    "Bring the values of both together, or rename one."));
      }
    }
    checkFormerNames(law, problems);
  }

  private static void checkFormerNames(CheckedLaw law, Problems problems) {
    Set<String> names = new HashSet<>(law.parameterPaths());
    names.addAll(law.variableIds());
    Map<String, String> owners = new HashMap<>();
    for (Parameter parameter : law.parameters()) {
      for (String former : parameter.formerNames()) {
        check(former, Spot.of(parameter), names, owners, problems);
      }
    }
    for (InputVariable input : law.inputs()) {
      for (String former : input.formerNames()) {
        check(former, Spot.of(input), names, owners, problems);
      }
    }
  }

  private static void check(
      String former, Spot spot, Set<String> names, Map<String, String> owners, Problems problems) {
    String owner = owners.putIfAbsent(former, spot.key());
    if (owner != null) {
      problems.add(
          spot.error(
              FORMER_TWICE,
              former,
              "The former name \"%s\" is one of %s already.".formatted(former, owner),
              "Keep it where the old meaning lives on."));
    }
    if (names.contains(former)) {
      problems.add(
          spot.error(
              FORMER_TWICE,
              former,
              "The former name \"%s\" is the name of something today.".formatted(former),
              "Leave it out."));
    }
  }
}
