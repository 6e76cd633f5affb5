package org.openshebao.examplia;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Sexes of the law.
public enum Sex implements Code {
  MALE(new Label("male", "男")),
  FEMALE(new Label("female", "女"));

  private final Label label;

  Sex(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
