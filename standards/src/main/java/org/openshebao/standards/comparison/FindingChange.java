package org.openshebao.standards.comparison;

import java.util.List;
import org.openshebao.standards.finding.Finding;

/// A finding that differs between two assessments.
///
/// @param before  in the first
/// @param after  in the second
/// @param measures  that it reads and about which the two assessments have different facts
public record FindingChange(Finding before, Finding after, List<String> measures) {

  public FindingChange {
    measures = List.copyOf(measures);
  }

  /// Whether the status differs, and not only a figure.
  public boolean isOfStatus() {
    return before.status() != after.status();
  }
}
