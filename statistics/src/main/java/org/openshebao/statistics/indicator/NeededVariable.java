package org.openshebao.statistics.indicator;

import org.openshebao.base.text.Label;

/// What an indicator has to know of a row.
///
/// @param name  as its formulas call it
/// @param label  in words
/// @param unit  "yes_no", "years", "per person and day"
public record NeededVariable(String name, Label label, String unit) {}
