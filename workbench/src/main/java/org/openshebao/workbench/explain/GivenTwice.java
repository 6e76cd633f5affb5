package org.openshebao.workbench.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;

/// Facts of one origin, a command line say, of which two give the same thing different values: nobody knows which is meant.
public final class GivenTwice {

  private GivenTwice() {}

  /// Throws with every one of them.
  public static void refuse(Law law, List<Fact> facts) {
    Problems problems = new Problems();
    Map<String, Fact> seen = new HashMap<>();
    for (Fact fact : facts) {
      Fact before = seen.put(idOf(law, fact), fact);
      if (before != null && !before.value().equals(fact.value())) {
        problems.add(
            fact.problem(
                "CASE-TWICE",
                "The fact is given twice: as \"%s\" and as \"%s\"."
                    .formatted(before.value(), fact.value())));
      }
    }
    problems.throwIfErrors();
  }

  private static String idOf(Law law, Fact fact) {
    try {
      return law.findVariable(fact.name()).map(Variable::id).orElse(fact.name());
    } catch (IllegalArgumentException e) {
      return fact.name(); // the name of several variables, which is said where the fact is set
    }
  }
}
