package org.openshebao.countries.china.law.medical;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Whom medical assistance takes for poor (医疗救助对象).
public enum AssistanceStatus implements Code {
  /// None of these.
  NONE("none of these", "非救助对象"),
  /// A destitute person.
  DESTITUTE("destitute person", "特困人员"),
  /// A member of a household on dibao.
  DIBAO("household on dibao", "最低生活保障对象"),
  /// A member of a low-income household.
  LOW_INCOME("low-income household", "低收入家庭成员");

  private final Label label;

  AssistanceStatus(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }

  /// Whether the person is on dibao or destitute.
  boolean isDibaoOrDestitute() {
    return this == DIBAO || this == DESTITUTE;
  }
}
