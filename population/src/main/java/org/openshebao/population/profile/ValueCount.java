package org.openshebao.population.profile;

/// A value of a column and in how many rows it stands.
///
/// @param value  the cell as written, without spaces around it
/// @param rows  rows that have it
public record ValueCount(String value, long rows) {}
