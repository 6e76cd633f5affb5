package org.openshebao.standards.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Instrument;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.requirement.Standards;

/// How far up each branch reaches: Convention No. 102, then the instrument that says of itself to be the higher standard for it.
public final class Ladder {

  private Ladder() {}

  /// The steps of each branch of Convention No. 102, lowest first.
  ///
  /// @param assessments  by instrument; an instrument that is not among them has no step
  public static Map<String, List<LadderStep>> of(
      Standards standards, Map<String, Assessment> assessments) {
    Map<String, List<LadderStep>> ladder = new LinkedHashMap<>();
    for (Requirement requirement : standards.getInstrument("c102").requirements()) {
      String branch = requirement.branch();
      if (branch != null && !ladder.containsKey(branch)) {
        ladder.put(branch, steps(standards, assessments, branch));
      }
    }
    return ladder;
  }

  private static List<LadderStep> steps(
      Standards standards, Map<String, Assessment> assessments, String branch) {
    List<LadderStep> steps = new ArrayList<>();
    for (Instrument instrument : standards.listInstruments()) {
      Assessment assessment = assessments.get(instrument.id());
      boolean isStep = instrument.id().equals("c102") || instrument.relationToC102() != null;
      if (assessment != null && isStep) {
        PartFinding part = PartFindings.byBranch(assessment, instrument.id()).get(branch);
        if (part != null) {
          steps.add(
              new LadderStep(
                  instrument.id(),
                  branch,
                  part.status(),
                  first(part, Status.NOT_SATISFIED),
                  first(part, Status.UNDETERMINED),
                  part.duties()));
        }
      }
    }
    return steps;
  }

  private static @Nullable Finding first(PartFinding part, Status status) {
    return part.list(status).stream().findFirst().orElse(null);
  }
}
