package org.openshebao.standards.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.AcceptanceRule;

/// Finds every set of Parts that an instrument's rule of acceptance allows: at most nine Parts, so all 512 sets are looked at.
public final class AcceptanceSolver {

  private AcceptanceSolver() {}

  /// Solves for what came out of each Part; a Part that is not among `parts` is not considered.
  public static AcceptableSets solve(AcceptanceRule rule, Map<String, Status> parts) {
    List<String> satisfied = listWith(rule, parts, false);
    List<String> open = listWith(rule, parts, true);
    List<List<String>> certain = acceptable(rule, satisfied);
    List<List<String>> smallest = certain.stream().filter(set -> isSmallest(rule, set)).toList();
    return new AcceptableSets(certain, acceptable(rule, open), smallest);
  }

  private static List<String> listWith(
      AcceptanceRule rule, Map<String, Status> parts, boolean undeterminedToo) {
    return rule.chooseFrom().stream()
        .map(part -> parts.containsKey(part) ? part : rule.branches().getOrDefault(part, part))
        .filter(part -> {
          Status status = parts.get(part);
          return status == Status.SATISFIED || (undeterminedToo && status == Status.UNDETERMINED);
        })
        .toList();
  }

  private static List<List<String>> acceptable(AcceptanceRule rule, List<String> parts) {
    List<List<String>> found = new ArrayList<>();
    for (int bits = 1; bits < 1 << parts.size(); bits++) {
      List<String> set = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(parts.get(i));
        }
      }
      if (rule.isMetBy(set)) {
        found.add(set);
      }
    }
    return found;
  }

  private static boolean isSmallest(AcceptanceRule rule, List<String> set) {
    return set.stream()
        .noneMatch(left -> rule.isMetBy(set.stream().filter(part -> !part.equals(left)).toList()));
  }
}
