package org.openshebao.simulation.person;

/// A run of months of a career within a calendar year with one base, place and scheme.
///
/// @param firstMonth  months since year 0
/// @param monthsPaid  months paid
/// @param base  fen a month
/// @param place  code of the place
/// @param scheme  number of the scheme in the law's codes
public record Spell(int firstMonth, int monthsPaid, long base, String place, int scheme) {}
