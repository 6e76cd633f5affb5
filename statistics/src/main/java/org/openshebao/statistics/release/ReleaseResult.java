package org.openshebao.statistics.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.statistics.data.Microdata;

/// A file fit for release, and how it came to be so.
///
/// @param spec  what was asked
/// @param data  the released rows, in random order
/// @param before  risk of the file as it was
/// @param coarse  after coarsening
/// @param after  after local suppression
/// @param suppressions  values of each key variable that were suppressed
/// @param losses  what each changed variable has lost
/// @param diversity  for each sensitive variable the least number of different values among rows that agree; 1 gives the value away
public record ReleaseResult(
    ReleaseSpec spec,
    Microdata data,
    RiskSummary before,
    RiskSummary coarse,
    RiskSummary after,
    Map<String, Integer> suppressions,
    List<InformationLoss> losses,
    Map<String, Integer> diversity) {

  public ReleaseResult {
    suppressions = Collections.unmodifiableMap(new LinkedHashMap<>(suppressions));
    losses = List.copyOf(losses);
    diversity = Collections.unmodifiableMap(new LinkedHashMap<>(diversity));
  }
}
