package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Type of household registration (户口性质).
public enum RegistrationType implements Code {
  /// Non-agricultural registration.
  URBAN("urban", "非农业户口"),
  /// Agricultural registration.
  RURAL("rural", "农业户口");

  private final Label label;

  RegistrationType(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
