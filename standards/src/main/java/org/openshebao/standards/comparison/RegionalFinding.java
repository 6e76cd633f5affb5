package org.openshebao.standards.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;

/// A finding over all regions: the nation's is the worst.
///
/// @param id  of the requirement
/// @param status  the worst of the regions where it applies
/// @param worst  region with the worst finding, by status and then by margin
/// @param median  region in the middle; the worse one of two
/// @param best  region with the best finding
/// @param findings  by region, from worst to best
/// @param counts  how many regions came out how
/// @param shareFailing  share of persons in regions where it is not met; null where the persons of a region are not known
/// @param shareUndetermined  share of persons in regions where it is undetermined; null likewise
public record RegionalFinding(
    String id,
    Status status,
    String worst,
    String median,
    String best,
    Map<String, Finding> findings,
    Map<Status, Integer> counts,
    @Nullable Double shareFailing,
    @Nullable Double shareUndetermined) {}
