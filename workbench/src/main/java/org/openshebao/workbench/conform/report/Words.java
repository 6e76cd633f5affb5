package org.openshebao.workbench.conform.report;

import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.workbench.wording.Wording;

/// The words of reports on conformity.
final class Words {

  private static final Wording WORDS =
      Wording.of("org.openshebao.workbench.conform.report.messages");

  private Words() {}

  static Label of(String key, Object... fillings) {
    return WORDS.text(key, fillings);
  }

  /// The text of a key; null where there is none.
  static @Nullable Label find(String key) {
    try {
      return WORDS.text(key);
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
