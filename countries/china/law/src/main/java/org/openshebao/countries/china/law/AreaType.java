package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Kind of area (城镇、乡村), as the census tells them apart.
public enum AreaType implements Code {
  /// 城市.
  CITY("city", "城市"),
  /// 镇.
  TOWN("town", "镇"),
  /// 乡村.
  RURAL("rural area", "乡村");

  private final Label label;

  AreaType(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
