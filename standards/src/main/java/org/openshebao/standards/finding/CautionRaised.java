package org.openshebao.standards.finding;

import java.util.List;

/// A caution and the figures that raised it.
///
/// @param caution  which
/// @param measures  of the figures, in the order of the test
public record CautionRaised(Caution caution, List<String> measures) {
  public CautionRaised {
    measures = List.copyOf(measures);
  }
}
