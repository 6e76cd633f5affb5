package org.openshebao.population.mapping;

import org.jspecify.annotations.Nullable;

/// What is wrong with a cell.
///
/// @param code  code of the problem
/// @param message  what is wrong, one sentence
/// @param mend  what would be right; null when the message says it
record Fault(String code, String message, @Nullable String mend) {}
