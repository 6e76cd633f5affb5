package org.openshebao.publishing.html;

import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.report.Passage;

/// Words in one language.
record Prose(String lang, List<Passage> passages) {

  /// The text in both languages, that of `first` first.
  static List<Prose> of(Label text, Language first) {
    Language second = first == Language.EN ? Language.ZH : Language.EN;
    return List.of(of(text.in(first), first), of(text.in(second), second));
  }

  private static Prose of(String text, Language language) {
    return new Prose(PageLanguage.tag(language), Passage.of(text, language));
  }
}
