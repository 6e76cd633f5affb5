package org.openshebao.workbench.conform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.standards.acceptance.AcceptableSets;
import org.openshebao.standards.acceptance.AcceptanceSolver;
import org.openshebao.standards.finding.Aspect;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.AcceptanceRule;
import org.openshebao.standards.requirement.Requirement;

/// Parts by aspects: the worst finding of each decides.
///
/// Members of a group are looked at through the group; freedoms and endeavours are shown and not scored.
public final class PartGrid {

  private final ConformityStudy study;
  private final Map<String, List<StudyFinding>> byPart = new LinkedHashMap<>();

  /// Of a study.
  public PartGrid(ConformityStudy study) {
    this.study = study;
    Set<String> members = study.members();
    for (StudyFinding finding : study.list()) {
      String part = finding.requirement().part();
      if (part != null && isCounted(finding.requirement(), members)) {
        byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(finding);
      }
    }
  }

  private static boolean isCounted(Requirement requirement, Set<String> members) {
    return requirement.isScored()
        && requirement.strength() == null
        && !members.contains(requirement.id());
  }

  /// Parts that a State accepts one by one; those of the instrument that hold requirements where it has no such rule.
  public List<String> listParts() {
    AcceptanceRule rule = study.instrument().acceptance();
    return rule == null || rule.chooseFrom().stream().noneMatch(byPart::containsKey)
        ? List.copyOf(byPart.keySet())
        : rule.chooseFrom().stream().filter(byPart::containsKey).toList();
  }

  /// Parts that are no branch: common provisions, acceptance, reports.
  public List<String> listCommonParts() {
    List<String> branches = listParts();
    return study.instrument().listParts().stream()
        .filter(part -> !branches.contains(part))
        .toList();
  }

  /// The findings of a Part that count.
  public List<StudyFinding> findings(String part) {
    return byPart.getOrDefault(part, List.of());
  }

  /// The worst finding of a Part by aspect.
  public Map<Aspect, Status> aspects(String part) {
    Map<Aspect, Status> worst = new EnumMap<>(Aspect.class);
    for (StudyFinding finding : findings(part)) {
      Aspect aspect = Aspect.of(finding.requirement());
      worst.merge(aspect, finding.status(), Status::worse);
    }
    return worst;
  }

  /// The worst finding of a Part.
  public Status status(String part) {
    Status worst = Status.NOT_APPLICABLE;
    for (StudyFinding finding : findings(part)) {
      worst = worst.worse(finding.status());
    }
    return worst;
  }

  /// The findings that keep a Part from being satisfied.
  public List<StudyFinding> missing(String part) {
    return findings(part).stream()
        .filter(finding ->
            finding.status() == Status.NOT_SATISFIED || finding.status() == Status.UNDETERMINED)
        .toList();
  }

  /// What came out of each Part that may be accepted.
  public Map<String, Status> statuses() {
    Map<String, Status> statuses = new LinkedHashMap<>();
    listParts().forEach(part -> statuses.put(part, status(part)));
    return statuses;
  }

  /// The sets of Parts that may be accepted; none where the instrument is accepted whole.
  public AcceptableSets acceptable() {
    AcceptanceRule rule = study.instrument().acceptance();
    return rule == null
        ? new AcceptableSets(List.of(), List.of(), List.of())
        : AcceptanceSolver.solve(rule, statuses());
  }
}
