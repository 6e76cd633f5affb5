package org.openshebao.publishing.html;

import org.openshebao.base.text.Language;

/// How pages name languages.
final class PageLanguage {

  private PageLanguage() {}

  /// The value of `lang` attributes.
  static String tag(Language language) {
    return language == Language.ZH ? "zh-CN" : "en";
  }
}
