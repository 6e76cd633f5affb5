package org.openshebao.countries.china.law;

import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Code;

/// Where the household registration (户籍) is, seen from the place of insurance.
public enum Registration implements Code {
  /// Registered where insured.
  LOCAL("in the place of insurance", "参保地户籍"),
  /// Registered in another county of the same province.
  OTHER_COUNTY("in another county of the province", "省内其他县（市、区）户籍"),
  /// Registered in another province.
  OTHER_PROVINCE("in another province", "外省户籍");

  private final Label label;

  Registration(String en, String zh) {
    label = new Label(en, zh);
  }

  @Override
  public Label label() {
    return label;
  }
}
