package org.openshebao.countries.china.law.injury;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Who pays a contribution.
public enum Payer implements Code {
  /// The employer.
  EMPLOYER("employer", "用人单位"),
  /// The platform.
  PLATFORM("platform", "平台企业"),
  /// The worker.
  WORKER("worker", "劳动者本人");

  private final Label label;

  Payer(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
