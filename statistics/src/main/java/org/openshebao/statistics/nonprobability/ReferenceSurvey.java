package org.openshebao.statistics.nonprobability;

import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.Microdata;

/// A probability sample of the same population that asked some of the same questions.
///
/// @param data  its rows
/// @param weights  name of its weights
/// @param units  name of its first-stage units; null when each row was drawn by itself
/// @param strata  name of its strata; null when there are none
public record ReferenceSurvey(
    Microdata data, String weights, @Nullable String units, @Nullable String strata) {}
