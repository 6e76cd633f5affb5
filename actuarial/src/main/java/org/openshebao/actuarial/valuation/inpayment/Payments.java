package org.openshebao.actuarial.valuation.inpayment;

/// Who is told what is paid to pensioners in a year.
@FunctionalInterface
public interface Payments {

  /// A year's payment to those of one kind, category, sex and age.
  ///
  /// @param kind  of the pension
  /// @param category  number of the category
  /// @param sex  0 men, 1 women
  /// @param age  in the middle of the year
  /// @param basic  basic part, or all of a first pension but its account part
  /// @param transitional  transitional part
  /// @param account  account part
  /// @param overdrawn  of it, what the account no longer covers
  void paid(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double basic,
      double transitional,
      double account,
      double overdrawn);
}
