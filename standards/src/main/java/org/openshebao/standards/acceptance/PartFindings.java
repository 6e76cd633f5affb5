package org.openshebao.standards.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Requirement;

/// Sums findings up by Part or by branch. Freedoms, endeavours and single alternatives do not count: their group does.
public final class PartFindings {

  private PartFindings() {}

  /// By Part, in the order of the instrument.
  public static Map<String, PartFinding> byPart(Assessment assessment) {
    return group(assessment, Requirement::part, duty -> true);
  }

  /// By branch, for one instrument.
  public static Map<String, PartFinding> byBranch(Assessment assessment, String instrument) {
    return group(assessment, Requirement::branch, duty -> duty.instrument().equals(instrument));
  }

  /// The status of each Part, as the acceptance solver takes it.
  public static Map<String, Status> statuses(Map<String, PartFinding> parts) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    parts.forEach((name, part) -> statuses.put(name, part.status()));
    return statuses;
  }

  /// Whether a requirement counts for its Part.
  public static boolean isDuty(Requirement requirement) {
    return requirement.isScored()
        && requirement.strength() == null
        && requirement.role() == null
        && requirement.alternativeOf() == null;
  }

  private static Map<String, PartFinding> group(
      Assessment assessment,
      Function<Requirement, @Nullable String> key,
      Predicate<Requirement> wanted) {
    Map<String, List<Finding>> byName = new LinkedHashMap<>();
    for (Finding finding : assessment.list()) {
      Requirement requirement = finding.requirement();
      String name = key.apply(requirement);
      if (name != null && isDuty(requirement) && wanted.test(requirement)) {
        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(finding);
      }
    }
    Map<String, PartFinding> parts = new LinkedHashMap<>();
    byName.forEach((name, duties) -> {
      Status status = Status.NOT_APPLICABLE;
      for (Finding duty : duties) {
        status = status.worse(duty.status());
      }
      parts.put(
          name, new PartFinding(name, duties.getFirst().requirement().branch(), status, duties));
    });
    return parts;
  }
}
