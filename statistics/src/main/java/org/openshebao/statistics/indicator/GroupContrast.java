package org.openshebao.statistics.indicator;

import org.openshebao.base.text.Label;

/// Two groups whose shares are compared.
///
/// @param variable  1 in the group that is compared, 0 in the one it is compared with
/// @param compared  the first group
/// @param reference  the second group
public record GroupContrast(String variable, Label compared, Label reference) {}
