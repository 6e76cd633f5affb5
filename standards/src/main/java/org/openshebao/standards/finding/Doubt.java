package org.openshebao.standards.finding;

import org.openshebao.base.text.Label;

/// Why a finding is undetermined: the next step differs.
public enum Doubt {
  /// The text is silent or the practice is not known: ask a lawyer.
  LEGAL("legal", new Label("legally undetermined", "法律上待定")),
  /// The figures do not decide: ask for better ones.
  STATISTICAL("statistical", new Label("statistically undetermined", "统计上待定")),
  /// Both.
  LEGAL_AND_STATISTICAL(
      "legal_and_statistical", new Label("legally and statistically undetermined", "法律上和统计上均待定"));

  private final String key;
  private final Label label;

  Doubt(String key, Label label) {
    this.key = key;
    this.label = label;
  }

  /// As files write it.
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }
}
