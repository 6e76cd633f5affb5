package org.openshebao.countries.china.law.injury;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Who applies for recognition of an injury.
public enum Applicant implements Code {
  /// The platform, or the employer.
  PLATFORM("platform or employer", "平台企业（用人单位）"),
  /// The worker.
  WORKER("worker", "劳动者本人"),
  /// Close relatives.
  RELATIVES("close relatives", "近亲属"),
  /// The trade union.
  UNION("trade union", "工会组织");

  private final Label label;

  Applicant(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
