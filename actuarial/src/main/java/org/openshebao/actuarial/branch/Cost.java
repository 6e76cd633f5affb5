package org.openshebao.actuarial.branch;

import org.openshebao.base.text.Label;

/// What one kind of benefit costs in a year.
///
/// @param id  stable: "allowance"
/// @param label  the benefit
/// @param amount  of the year, in the unit of wages × persons
/// @param payer  who bears it
public record Cost(String id, Label label, double amount, Payer payer) {

  /// Who bears a cost.
  public enum Payer {
    /// The fund of the branch.
    FUND,
    /// The employer, whose worker it is.
    EMPLOYER,
    /// The insured person.
    PERSON
  }

  /// What the fund pays.
  public static Cost ofFund(String id, Label label, double amount) {
    return new Cost(id, label, amount, Payer.FUND);
  }
}
