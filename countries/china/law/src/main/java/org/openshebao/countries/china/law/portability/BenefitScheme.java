package org.openshebao.countries.china.law.portability;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// The scheme that pays a person who was insured in both.
public enum BenefitScheme implements Code {
  /// The employees' pension.
  EMPLOYEES("pension of employees", "职工基本养老保险"),
  /// The residents' pension.
  RESIDENTS("pension of residents", "城乡居民基本养老保险");

  private final Label label;

  BenefitScheme(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
