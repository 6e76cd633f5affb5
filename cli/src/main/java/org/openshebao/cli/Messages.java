package org.openshebao.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.text.Language;

/// The texts of the command line in one language, from `messages_en.properties` or `messages_zh_CN.properties`.
final class Messages {

  static final String BUNDLE = "org.openshebao.cli.messages";

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  static Messages of(Language language) {
    Locale locale = language.locale();
    ResourceBundle.Control noOtherLanguage =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(language, ResourceBundle.getBundle(BUNDLE, locale, noOtherLanguage));
  }

  Language language() {
    return language;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /// The text of a key with its gaps filled: `%s` in order, or `%1$s` by number.
  String text(String key, Object... fillings) {
    return String.format(Locale.ROOT, bundle.getString(key), fillings);
  }

  /// A problem on one line. Its sentence is English; in other languages what its code stands for goes before it.
  String line(Problem problem) {
    String title = problemTitle(problem.code());
    return title.isEmpty() || language == Language.EN
        ? problem.toString()
        : text("problem.line", title, problem);
  }

  /// What a code of problems stands for; nothing for a code of which no text is known.
  String problemTitle(String code) {
    String key = "problem." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : "";
  }
}
