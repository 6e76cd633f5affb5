package org.openshebao.base.table;

import org.openshebao.base.text.Label;

/// What lies around the values of a series: a confidence interval as whiskers of a dot, a range of outcomes as the band of
/// a line. A series may have several, as a fan has.
///
/// @param of  id of the column whose values it surrounds, one of those drawn
/// @param low  id of the column of its lower ends, of the same kind and unit
/// @param high  id of the column of its upper ends
/// @param name  what it is: "95 % confidence interval", "middle half of outcomes"
public record Interval(String of, String low, String high, Label name) {}
