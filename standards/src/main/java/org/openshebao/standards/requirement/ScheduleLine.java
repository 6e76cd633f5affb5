package org.openshebao.standards.requirement;

import org.jspecify.annotations.Nullable;
import org.openshebao.standards.logic.Rational;

/// A line of the schedule of periodical payments.
///
/// @param part  Part of the instrument; null when it has none
/// @param contingency  "old-age"
/// @param beneficiary  for whom
/// @param rate  to be reached
public record ScheduleLine(
    @Nullable String part, String contingency, StandardBeneficiary beneficiary, Rational rate) {}
