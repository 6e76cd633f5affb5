package org.openshebao.workbench.synthesize;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of the report of a fit.
final class Words {

  private static final Wording WORDS = Wording.of("org.openshebao.workbench.synthesize.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }
}
