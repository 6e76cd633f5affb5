package org.openshebao.publishing.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.text.Language;

/// A piece of a text: a paragraph, or the items of a list.
public record Passage(boolean list, List<String> texts) {

  private static final String ITEM = "- ";

  public Passage {
    texts = List.copyOf(texts);
  }

  /// The passages of a text: a blank line begins a new one, and lines that begin with "- " are a list.
  public static List<Passage> of(String text, Language language) {
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
    return List.copyOf(passages);
  }
}
