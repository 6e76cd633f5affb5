package org.openshebao.base.text;

/// What a thing is called in each language that users see.
///
/// @param en  English
/// @param zh  simplified Chinese
public record Label(String en, String zh) {

  public Label {
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException(
          "A label needs both languages but was en \"%s\", zh \"%s\".".formatted(en, zh));
    }
  }

  /// The same text in both languages: for codes, numbers and proper names.
  public static Label same(String text) {
    return new Label(text, text);
  }

  /// The text in `language`.
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
