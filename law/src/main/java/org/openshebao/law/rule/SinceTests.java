package org.openshebao.law.rule;

/// Which date of a case the `since` and `until` of a rule are held against.
public enum SinceTests {
  /// The month computed: the law in force then.
  PERIOD,
  /// The month in which the person retires: old rules stay alive for those who retired under them.
  RETIREMENT,
  /// The month in which the person joined: transitional law for those insured before a reform.
  ENTRY
}
