package org.openshebao.actuarial.branch.health;

import org.openshebao.base.text.Label;

/// A kind and level of care.
///
/// @param label  outpatient; hospital of the third tier
/// @param share  of all cost
/// @param reimbursed  share that the fund pays, in work
/// @param reimbursedRetired  share that the fund pays, retired
/// @param personalAccount  share of what is left that the person's medical account pays rather than the person
public record CareLevel(
    Label label,
    double share,
    double reimbursed,
    double reimbursedRetired,
    double personalAccount) {

  public CareLevel {
    for (double one : new double[] {share, reimbursed, reimbursedRetired, personalAccount}) {
      if (!(one >= 0 && one <= 1)) {
        throw new IllegalArgumentException(
            "%s: shares must be from 0 to 1 but one is %s.".formatted(label.en(), one)
                + (one > 1 && one <= 100 ? " Maybe a percentage: " + one / 100 + "?" : ""));
      }
    }
  }
}
