package org.openshebao.standards.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.evidence.Evidence;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.logic.Range;

/// Finds what differs between two assessments: of two dates, of two places, or with and without a reform.
public final class FindingChanges {

  private FindingChanges() {}

  /// Findings that differ in status, figure, break-even or cautions, in the order of the second.
  public static List<FindingChange> between(Assessment before, Assessment after) {
    List<FindingChange> changes = new ArrayList<>();
    for (Finding now : after.list()) {
      Finding then = before.find(now.id()).orElse(null);
      if (then != null && differs(then, now)) {
        changes.add(
            new FindingChange(
                then,
                now,
                now.inputs().stream()
                    .filter(measure -> differs(measure, before.evidence(), after.evidence()))
                    .toList()));
      }
    }
    return changes;
  }

  private static boolean differs(Finding then, Finding now) {
    return then.status() != now.status()
        || !Objects.equals(value(then), value(now))
        || !Objects.equals(then.breakEven(), now.breakEven())
        || !then.cautions().equals(now.cautions());
  }

  private static @Nullable Range value(Finding finding) {
    Figure figure = finding.figure();
    return figure == null ? null : figure.value();
  }

  private static boolean differs(String measure, Evidence before, Evidence after) {
    return !fact(measure, before).equals(fact(measure, after));
  }

  private static Optional<Fact> fact(String measure, Evidence evidence) {
    return evidence.find(measure).map(EvidenceItem::fact);
  }
}
