package org.openshebao.workbench.lawbook.coverage.report;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of the coverage of a law.
final class Words {

  private static final Wording WORDS =
      Wording.of("org.openshebao.workbench.lawbook.coverage.report.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }
}
