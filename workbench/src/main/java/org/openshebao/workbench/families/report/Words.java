package org.openshebao.workbench.families.report;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of hypothetical persons.
final class Words {

  private static final Wording WORDS =
      Wording.of("org.openshebao.workbench.families.report.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }
}
