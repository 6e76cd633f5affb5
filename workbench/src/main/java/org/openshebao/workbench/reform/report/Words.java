package org.openshebao.workbench.reform.report;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of comparisons.
final class Words {

  private static final Wording WORDS =
      Wording.of("org.openshebao.workbench.reform.report.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }
}
