package org.example.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Sex, as in the register.
public enum Sex implements Code {
  /// Male.
  MALE(new Label("Male", "男")),
  /// Female.
  FEMALE(new Label("Female", "女"));

  private final Label label;

  Sex(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
