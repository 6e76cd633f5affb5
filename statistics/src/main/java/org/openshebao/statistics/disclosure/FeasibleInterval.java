package org.openshebao.statistics.disclosure;

/// What somebody who knows all published cells and all sums can tell of a cell that is not published.
///
/// @param lower  it cannot be less
/// @param upper  it cannot be more; infinite when nothing limits it
public record FeasibleInterval(double lower, double upper) {}
