package org.openshebao.actuarial;

/// The two sexes that demographic and actuarial tables tell apart.
public enum Sex {
  /// Men and boys.
  MALE,
  /// Women and girls.
  FEMALE
}
