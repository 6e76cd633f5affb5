package org.openshebao.workbench.synthesize;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// The words of the report of a fit, in both languages.
final class Words {

  private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      BUNDLES.put(
          language,
          ResourceBundle.getBundle(
              "org.openshebao.workbench.synthesize.messages",
              language.locale(),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
  }

  private Words() {}

  /// The text of a key; `fillings` are [Label]s or anything else, for {0}, {1} and so on.
  static Label of(String key, Object... fillings) {
    return new Label(text(Language.EN, key, fillings), text(Language.ZH, key, fillings));
  }

  private static String text(Language language, String key, Object... fillings) {
    ResourceBundle bundle = BUNDLES.get(language);
    if (bundle == null) {
      throw new IllegalStateException("No words in " + language + ".");
    }
    String text = bundle.getString(key);
    for (int i = 0; i < fillings.length; i++) {
      String filling =
          fillings[i] instanceof Label label ? label.in(language) : String.valueOf(fillings[i]);
      text = text.replace("{" + i + "}", filling);
    }
    return text;
  }
}
