package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which attributes are drawn without regard to which others: read off the stages, so that none is forgotten.
///
/// @param stage  id of the stage that adds the attributes
/// @param added  names of the attributes drawn
/// @param given  names of those they depend on
/// @param ignored  names of those drawn before that make no difference once the given ones are known
public record Independence(
    String stage, List<String> added, List<String> given, List<String> ignored) {

  public Independence {
    added = List.copyOf(added);
    given = List.copyOf(given);
    ignored = List.copyOf(ignored);
  }

  /// Every assumption of conditional independence that a plan makes.
  public static List<Independence> of(SynthesisPlan plan) {
    List<Independence> found = new ArrayList<>();
    Set<String> before = new LinkedHashSet<>();
    for (Stage stage : plan.stages()) {
      List<String> given = names(plan, stage.given());
      List<String> added = names(plan, stage.adds());
      Set<String> ignored = new LinkedHashSet<>(before);
      ignored.removeAll(given);
      for (int attribute : stage.given()) {
        // A group of ages makes a difference of its ages only in part: the ages within it are
        // ignored.
        String of = plan.attributes().get(attribute).of();
        if (of != null && ignored.remove(of)) {
          ignored.add(of + " within " + plan.attributes().get(attribute).name());
        }
      }
      if (!ignored.isEmpty()) {
        found.add(new Independence(stage.id(), added, given, List.copyOf(ignored)));
      }
      before.addAll(added);
    }
    return found;
  }

  private static List<String> names(SynthesisPlan plan, List<Integer> numbers) {
    return numbers.stream().map(number -> plan.attributes().get(number).name()).toList();
  }
}
