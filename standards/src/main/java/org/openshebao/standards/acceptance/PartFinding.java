package org.openshebao.standards.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;

/// What came out of a Part, or of a branch of an instrument without Parts: the worst of what it asks.
///
/// @param name  Part in Roman numerals, or the branch
/// @param branch  "old-age"; null when it belongs to none
/// @param status  the worst of its duties; what does not apply is passed over
/// @param duties  findings that count, in the order of the articles: alternatives enter by their group
public record PartFinding(
    String name, @Nullable String branch, Status status, List<Finding> duties) {

  public PartFinding {
    duties = List.copyOf(duties);
  }

  /// Duties that came out so.
  public List<Finding> list(Status wanted) {
    return duties.stream().filter(duty -> duty.status() == wanted).toList();
  }
}
