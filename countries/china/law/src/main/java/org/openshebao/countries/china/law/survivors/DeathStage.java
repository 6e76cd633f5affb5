package org.openshebao.countries.china.law.survivors;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// When an insured person died.
public enum DeathStage implements Code {
  /// Before drawing a pension, flexible workers included.
  IN_WORK("in work", "在职（含灵活就业）"),
  /// While drawing one.
  RETIRED("retired", "退休（含退职）");

  private final Label label;

  DeathStage(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
