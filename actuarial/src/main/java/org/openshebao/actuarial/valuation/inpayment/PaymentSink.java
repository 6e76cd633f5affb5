package org.openshebao.actuarial.valuation.inpayment;

/// Who is told what is paid to pensioners in a year.
public interface PaymentSink {

  /// A year's payment to those of one award.
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

  /// Persons of an award who died in the step, with what their accounts still held and the pensions that they drew.
  void died(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double balance,
      double pension);
}
