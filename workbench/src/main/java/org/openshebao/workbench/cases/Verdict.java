package org.openshebao.workbench.cases;

import java.util.Locale;
import org.openshebao.base.text.Label;

/// How a case came out.
public enum Verdict {
  /// Every answer agrees.
  PASSED(new Label("passed", "通过")),
  /// An answer differs, or the law gives none.
  FAILED(new Label("failed", "未通过")),
  /// Something in the case is mapped to nothing of the law.
  NOT_SUPPORTED(new Label("not supported", "不支持")),
  /// Two readings exist: it ran, and is neither passed nor failed.
  IN_CONFLICT(new Label("in conflict", "存在分歧"));

  private final Label label;

  Verdict(Label label) {
    this.label = label;
  }

  /// As users read it.
  public Label label() {
    return label;
  }

  /// As files hold it: "not_supported".
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
