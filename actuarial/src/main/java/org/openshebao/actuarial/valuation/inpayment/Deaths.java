package org.openshebao.actuarial.valuation.inpayment;

/// Who is told which pensioners died in a step.
@FunctionalInterface
public interface Deaths {

  /// Those of one kind, category, sex and age who died, with what their accounts still held and the pensions that they drew.
  ///
  /// @param age  in the middle of the year in which the step begins
  /// @param pension  a year, raised as those of the living
  void died(
      PensionKind kind,
      int category,
      int sex,
      int age,
      double persons,
      double balance,
      double pension);
}
