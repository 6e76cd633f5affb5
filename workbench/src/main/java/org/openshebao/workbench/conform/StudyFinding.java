package org.openshebao.workbench.conform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Doubt;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Requirement;

/// What came out of a requirement for the nation or a place.
///
/// @param status  what came out; of the nation the worst of its places, where the requirement depends on places
/// @param finding  the finding shown: of the place, or of the worst of them
/// @param place  code of the place of that finding; null when it is the nation's own
/// @param byPlace  what came out in each place; empty where the requirement does not depend on places
public record StudyFinding(
    Status status, Finding finding, @Nullable String place, Map<String, Status> byPlace) {

  public StudyFinding {
    byPlace = new LinkedHashMap<>(byPlace);
  }

  /// Which requirement.
  public Requirement requirement() {
    return finding.requirement();
  }

  /// Its id, which a reviewer cites.
  public String id() {
    return finding.id();
  }

  /// Why it is undetermined; null when it is not.
  public @Nullable Doubt doubt() {
    return status == Status.UNDETERMINED ? finding.doubt() : null;
  }

  /// In how many places a status came out.
  public long count(Status of) {
    return byPlace.values().stream().filter(of::equals).count();
  }
}
