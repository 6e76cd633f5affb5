package org.openshebao.law.rule;

/// How long a value of a variable holds.
public enum Period {
  /// A calendar month, computed under the law of its first day.
  MONTH,
  /// A calendar year.
  YEAR,
  /// A fact that does not change with the period computed, such as a month of birth.
  ALWAYS
}
