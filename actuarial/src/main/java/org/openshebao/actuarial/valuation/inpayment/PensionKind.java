package org.openshebao.actuarial.valuation.inpayment;

/// Kinds of pensions in payment.
public enum PensionKind {
  /// Old-age, awarded before the base date.
  FIRST,
  /// Old-age, awarded since.
  OLD_AGE,
  /// Invalidity.
  INVALID,
  /// Of widows and widowers.
  SPOUSE
}
