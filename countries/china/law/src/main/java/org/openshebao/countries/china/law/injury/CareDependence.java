package org.openshebao.countries.china.law.injury;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// How far an injured worker depends on the care of others, as the labour-capacity committee finds (生活自理障碍等级).
public enum CareDependence implements Code {
  /// No care needed.
  NONE("no care needed", "不需要生活护理"),
  /// Cannot look after themselves in part.
  PARTLY("in part", "生活部分不能自理"),
  /// Cannot look after themselves for the most part.
  MOSTLY("for the most part", "生活大部分不能自理"),
  /// Cannot look after themselves at all.
  WHOLLY("wholly", "生活完全不能自理");

  private final Label label;

  CareDependence(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
