package org.openshebao.standards.evidence;

import org.openshebao.standards.logic.Rational;

/// A point of a table over earnings: earnings, and the benefit there or the persons who have them.
///
/// @param earnings  in the period of the table
/// @param value  benefit in the same period, or persons
public record EarningsPoint(Rational earnings, Rational value) {}
