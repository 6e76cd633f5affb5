package org.openshebao.standards.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.AcceptanceRule;
import org.openshebao.standards.requirement.Standards;

/// What has to change before a Part that is not satisfied can be accepted.
public final class FurtherParts {

  private FurtherParts() {}

  /// The smallest set of changes for each Part to choose from that is not satisfied, in the instrument's order.
  public static Map<String, List<Change>> changes(
      Standards standards, String instrument, Assessment assessment) {
    Conformity conformity = Conformity.of(standards);
    AcceptanceRule rule = standards.getInstrument(instrument).acceptance();
    Map<String, PartFinding> parts = PartFindings.byPart(assessment);
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (PartFinding part : parts.values()) {
      boolean chosen = rule == null || rule.chooseFrom().contains(part.name());
      if (chosen && part.status() != Status.SATISFIED && part.status() != Status.NOT_APPLICABLE) {
        changes.put(
            part.name(),
            conformity.findSmallestChanges(
                instrument,
                part.duties().stream().map(Finding::id).toList(),
                assessment.evidence(),
                assessment.choices()));
      }
    }
    return changes;
  }
}
