package org.openshebao.standards.requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which requirements hang on which readings: interpretations that can be switched off.
public final class Readings {

  private final Map<String, List<String>> reached = new HashMap<>();

  Readings(Map<String, Requirement> requirements) {
    for (Requirement requirement : requirements.values()) {
      Set<String> seen = new LinkedHashSet<>();
      follow(requirement, requirements, seen);
      List<String> readings = new ArrayList<>();
      for (String id : seen) {
        Requirement found = requirements.get(id);
        if (found != null && found.reading() != null) {
          readings.add(id);
        }
      }
      reached.put(requirement.id(), List.copyOf(readings));
    }
  }

  private static void follow(
      Requirement requirement, Map<String, Requirement> requirements, Set<String> seen) {
    if (!seen.add(requirement.id())) {
      return;
    }
    for (String id : Conditions.listReferences(requirement.test())) {
      Requirement next = requirements.get(id);
      if (next != null) {
        follow(next, requirements, seen);
      }
    }
  }

  /// The entries with a reading that a requirement refers to, itself included.
  public List<String> reachedFrom(Requirement requirement) {
    return reached.getOrDefault(requirement.id(), List.of());
  }
}
