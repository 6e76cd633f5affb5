package org.openshebao.countries.china.law.medical;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// The basic medical insurance that covers a person.
public enum MedicalScheme implements Code {
  /// None.
  NONE("none", "未参保"),
  /// Employees' medical insurance.
  EMPLOYEES("employees' medical insurance", "职工基本医疗保险"),
  /// Residents' medical insurance.
  RESIDENTS("residents' medical insurance", "城乡居民基本医疗保险");

  private final Label label;

  MedicalScheme(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
