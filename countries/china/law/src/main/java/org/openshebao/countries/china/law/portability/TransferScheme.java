package org.openshebao.countries.china.law.portability;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// The branch whose relation is moved.
public enum TransferScheme implements Code {
  /// Employees' pension.
  PENSION("employees' pension", "职工基本养老保险"),
  /// Between the employees' and the residents' pension.
  LINK("between the pensions of employees and residents", "城乡养老保险衔接"),
  /// Medical insurance.
  MEDICAL("medical insurance", "基本医疗保险"),
  /// Unemployment insurance.
  UNEMPLOYMENT("unemployment insurance", "失业保险"),
  /// Work-injury insurance.
  INJURY("work-injury insurance", "工伤保险"),
  /// Maternity insurance.
  MATERNITY("maternity insurance", "生育保险");

  private final Label label;

  TransferScheme(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
