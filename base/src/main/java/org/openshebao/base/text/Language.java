package org.openshebao.base.text;

import java.util.Locale;

/// A language that users may choose: English, or simplified Chinese (简体中文).
public enum Language {
  /// English.
  EN("en", Locale.ENGLISH),
  /// Simplified Chinese, 简体中文.
  ZH("zh", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /// The two-letter code that `--lang` takes: "en" or "zh".
  public String code() {
    return code;
  }

  /// The locale whose message bundle holds this language's texts.
  public Locale locale() {
    return locale;
  }

  /// The language of a code such as "en", "zh" or "zh-CN".
  public static Language parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.equals("en") || lower.startsWith("en-") || lower.startsWith("en_")) {
      return EN;
    }
    if (lower.equals("zh") || lower.startsWith("zh-") || lower.startsWith("zh_")) {
      return ZH;
    }
    throw new IllegalArgumentException("Language must be en or zh but was \"%s\".".formatted(text));
  }
}
