package org.openshebao.countries.china.law.longtermcare;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// What long-term-care insurance pays for (长期护理保险待遇类别).
public enum CareSetting implements Code {
  /// Care in an institution.
  INSTITUTION("care in an institution", "机构护理"),
  /// Care at home.
  HOME("care at home", "居家护理"),
  /// Nursing.
  NURSING("nursing", "医疗护理"),
  /// Hire of equipment.
  EQUIPMENT("equipment", "设备使用");

  private final Label label;

  CareSetting(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
