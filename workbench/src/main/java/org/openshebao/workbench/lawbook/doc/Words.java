package org.openshebao.workbench.lawbook.doc;

import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of the law's pages.
final class Words {

  private static final Wording WORDS = Wording.of("org.openshebao.workbench.lawbook.doc.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }
}
