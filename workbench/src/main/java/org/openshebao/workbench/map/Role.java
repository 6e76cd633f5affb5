package org.openshebao.workbench.map;

/// What a column is in a mapping file.
public enum Role {
  /// An input of the law.
  VARIABLE,
  /// A column of a career.
  SPELL,
  /// Part of the id of its rows.
  ID,
  /// Part of the id of the rows that its rows belong to.
  PARENT,
  /// How many units of the population a row stands for.
  WEIGHT,
  /// The stratum.
  STRATUM,
  /// The primary sampling unit.
  PSU,
  /// The month of the year that belongs to a column of years.
  MONTH_OF_YEAR,
  /// It says who somebody is: not mapped and not shown.
  PERSONAL,
  /// Nothing that the law reads.
  NONE
}
