package org.openshebao.workbench.reform;

/// What a reform means to a person.
public enum Outcome {
  /// More money a year: lower contributions or higher benefits.
  GAINS,
  /// Less money a year.
  LOSES,
  /// Nothing changes.
  SAME,
  /// The person is newly insured in some scheme.
  JOINS,
  /// The person is insured no more in some scheme.
  LEAVES,
  /// An amount is not known.
  NOT_KNOWN
}
