package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Sex as recorded on the identity card.
public enum Sex implements Code {
  /// Men.
  MALE("male", "男"),
  /// Women.
  FEMALE("female", "女");

  private final Label label;

  Sex(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
