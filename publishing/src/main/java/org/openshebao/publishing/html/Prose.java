package org.openshebao.publishing.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// Words in one language: paragraphs, and lists where lines begin with "- ".
record Prose(String lang, List<Passage> passages) {

  private static final String ITEM = "- ";

  /// A paragraph, or the items of a list.
  record Passage(boolean list, List<String> texts) {}

  /// The text in both languages, that of `first` first.
  static List<Prose> of(Label text, Language first) {
    Language second = first == Language.EN ? Language.ZH : Language.EN;
    return List.of(of(text.in(first), first), of(text.in(second), second));
  }

  private static Prose of(String text, Language language) {
    List<Passage> passages = new ArrayList<>();
    for (String part : text.strip().split("\\R\\s*\\R")) {
      List<String> lines = Arrays.stream(part.split("\\R")).map(String::strip).toList();
      String separator = language == Language.ZH ? "" : " ";
      List<String> words = lines.stream().filter(line -> !line.startsWith(ITEM)).toList();
      List<String> items =
          lines.stream()
              .filter(line -> line.startsWith(ITEM))
              .map(line -> line.substring(ITEM.length()).strip())
              .toList();
      if (!words.isEmpty()) {
        passages.add(new Passage(false, List.of(String.join(separator, words))));
      }
      if (!items.isEmpty()) {
        passages.add(new Passage(true, items));
      }
    }
    return new Prose(PageLanguage.tag(language), List.copyOf(passages));
  }
}
