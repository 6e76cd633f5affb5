package org.openshebao.examplia;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Kinds of job.
public enum Employment implements Code {
  EMPLOYEE(new Label("employee", "职工")),
  OWN_ACCOUNT(new Label("own-account worker", "自雇人员")),
  OFFICIAL(new Label("official", "公务员"));

  private final Label label;

  Employment(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
