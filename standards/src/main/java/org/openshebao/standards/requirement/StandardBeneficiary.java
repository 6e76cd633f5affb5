package org.openshebao.standards.requirement;

import org.openshebao.base.text.Label;

/// Whom the rate of a benefit is computed for: the right-hand column of the schedule.
public enum StandardBeneficiary {
  /// For sickness, unemployment, employment injury and invalidity.
  MAN_WIFE_TWO_CHILDREN(
      "man-wife-2-children", new Label("man with wife and two children", "有妻子和两个子女的男子")),
  /// For old age.
  MAN_WIFE_PENSIONABLE_AGE(
      "man-wife-pensionable-age",
      new Label("man with wife of pensionable age", "有达到领取养老金年龄的妻子的男子")),
  /// For survivors.
  WIDOW_TWO_CHILDREN("widow-2-children", new Label("widow with two children", "有两个子女的寡妇")),
  /// For maternity; family allowances do not enter.
  WOMAN("woman", new Label("woman", "妇女"));

  private final String key;
  private final Label label;

  StandardBeneficiary(String key, Label label) {
    this.key = key;
    this.label = label;
  }

  /// As the data write it.
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// The beneficiary written as `key`.
  public static StandardBeneficiary parse(String key) {
    for (StandardBeneficiary beneficiary : values()) {
      if (beneficiary.key.equals(key)) {
        return beneficiary;
      }
    }
    throw new IllegalArgumentException(
        "A standard beneficiary must be man-wife-2-children, man-wife-pensionable-age, widow-2-children or woman but was \"%s\"."
            .formatted(key));
  }
}
