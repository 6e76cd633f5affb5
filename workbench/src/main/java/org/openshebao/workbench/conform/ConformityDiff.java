package org.openshebao.workbench.conform;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.standards.finding.Figure;

/// What comes out otherwise of two studies of one instrument: two dates, two places, or a law and its reform.
///
/// @param before  the first study
/// @param after  the second
/// @param changes  requirements whose finding or figure differs
public record ConformityDiff(ConformityStudy before, ConformityStudy after, List<Change> changes) {

  /// A requirement that comes out otherwise.
  ///
  /// @param isOfStatus  whether the finding itself differs, and not its figure alone
  public record Change(StudyFinding before, StudyFinding after, boolean isOfStatus) {}

  public ConformityDiff {
    changes = List.copyOf(changes);
  }

  /// Compares two studies of one instrument.
  public static ConformityDiff of(ConformityStudy before, ConformityStudy after) {
    if (!before.instrument().id().equals(after.instrument().id())) {
      throw new IllegalArgumentException(
          "Two instruments cannot be compared: %s and %s."
              .formatted(before.instrument().id(), after.instrument().id()));
    }
    List<Change> changes = new ArrayList<>();
    for (StudyFinding first : before.list()) {
      StudyFinding second = after.get(first.id());
      boolean isOfStatus = first.status() != second.status();
      if (isOfStatus || !figure(first).equals(figure(second))) {
        changes.add(new Change(first, second, isOfStatus));
      }
    }
    return new ConformityDiff(before, after, changes);
  }

  private static String figure(StudyFinding finding) {
    Figure figure = finding.finding().figure();
    return figure == null ? "" : figure.value() + " " + figure.threshold();
  }
}
