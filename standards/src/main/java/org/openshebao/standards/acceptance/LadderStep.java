package org.openshebao.standards.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;

/// A step of the ladder from Convention No. 102 to the higher standards for a branch.
///
/// @param instrument  whose standard it is
/// @param branch  "old-age"
/// @param status  the worst of what it asks for the branch
/// @param firstLost  the first duty, in the order of the articles, that is not met; null when none is
/// @param firstOpen  the first duty that is undetermined; null when none is
/// @param duties  what it asks for the branch
public record LadderStep(
    String instrument,
    String branch,
    Status status,
    @Nullable Finding firstLost,
    @Nullable Finding firstOpen,
    List<Finding> duties) {

  public LadderStep {
    duties = List.copyOf(duties);
  }
}
