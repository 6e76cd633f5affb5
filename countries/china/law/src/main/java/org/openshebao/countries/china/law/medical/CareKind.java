package org.openshebao.countries.china.law.medical;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Outpatient or inpatient care.
public enum CareKind implements Code {
  /// Outpatient care of the year.
  OUTPATIENT("outpatient care", "普通门诊"),
  /// One stay in hospital.
  INPATIENT("a stay in hospital", "住院");

  private final Label label;

  CareKind(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
