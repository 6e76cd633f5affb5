package org.openshebao.actuarial.branch.injury;

import org.openshebao.base.text.Label;

/// A class of industries by the risk of accidents.
///
/// @param label  class I … VIII
/// @param share  of insured persons and wages
/// @param accidents  a year and insured person
/// @param rate  basic contribution of the class, over wages
/// @param modifier  by the employers' own experience, over the basic rate: 0.5 to 1.5 on average of the class
public record IndustryClass(
    Label label, double share, double accidents, double rate, double modifier) {

  public IndustryClass {
    if (!(share >= 0 && share <= 1 && accidents >= 0 && accidents <= 1 && rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "%s: share, accidents a person and rate must be from 0 to 1 but are %s, %s and %s."
              .formatted(label.en(), share, accidents, rate));
    }
    if (!(modifier >= 0.5 && modifier <= 1.5)) {
      throw new IllegalArgumentException(
          "%s: the modifier must be from 0.5 to 1.5 of the basic rate but is %s."
              .formatted(label.en(), modifier));
    }
  }
}
