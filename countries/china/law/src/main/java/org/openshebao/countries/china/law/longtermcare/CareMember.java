package org.openshebao.countries.china.law.longtermcare;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// As what a person is insured for long-term care; it follows medical insurance.
public enum CareMember implements Code {
  /// Insured as an employee, in work.
  EMPLOYEE("employee", "职工医保在职人员"),
  /// Insured as a retired employee.
  RETIRED("retired employee", "职工医保退休人员"),
  /// Insured as a resident.
  RESIDENT("resident", "居民医保参保人");

  private final Label label;

  CareMember(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
