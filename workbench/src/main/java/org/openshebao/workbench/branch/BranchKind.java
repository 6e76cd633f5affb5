package org.openshebao.workbench.branch;

import org.openshebao.base.text.Label;

/// The branches that a file may name.
public enum BranchKind {
  /// Cash benefit in sickness.
  SICKNESS("sickness", new Label("sickness", "疾病")),
  /// Maternity.
  MATERNITY("maternity", new Label("maternity", "生育")),
  /// Unemployment.
  UNEMPLOYMENT("unemployment", new Label("unemployment", "失业")),
  /// Employment injury.
  INJURY("injury", new Label("employment injury", "工伤")),
  /// Occupational injury by the order.
  ORDERS("orders", new Label("occupational injury by the order", "职业伤害保障（按单）")),
  /// Health care.
  HEALTH("health", new Label("health care", "医疗")),
  /// Long-term care.
  CARE("care", new Label("long-term care", "长期护理"));

  private final String key;
  private final Label label;

  BranchKind(String key, Label label) {
    this.key = key;
    this.label = label;
  }

  /// As written in a file after `branch`.
  public String key() {
    return key;
  }

  /// As users read it.
  public Label label() {
    return label;
  }
}
