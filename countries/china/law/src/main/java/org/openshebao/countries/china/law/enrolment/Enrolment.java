package org.openshebao.countries.china.law.enrolment;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// How a person stands in a scheme's register (参保状态). Registered and paying are two things: the official count of
/// insured persons (参保人数) holds everybody but `NONE`.
public enum Enrolment implements Code {
  /// Not in the scheme.
  NONE("not insured", "未参保"),
  /// Insured, with contributions paid for the current period.
  PAYING("insured and paying", "正常缴费"),
  /// Insured, and nothing was paid for the current period.
  DORMANT("insured, contributions interrupted", "中断缴费"),
  /// Draws a pension of the scheme, or has its retirement cover without paying.
  RECEIVING("receiving benefits", "领取待遇");

  private final Label label;

  Enrolment(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
