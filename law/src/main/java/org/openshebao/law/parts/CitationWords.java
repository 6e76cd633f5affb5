package org.openshebao.law.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes citations, which stand in English beside the rules, as Chinese lawyers do: 社会保险法第10条第1款.
public final class CitationWords {

  private static final Pattern ARTICLES =
      Pattern.compile(
          "[, ]*(?:and )?arts?\\. (\\d+(?:\\(\\d+\\))*(?:–\\d+)?"
              + "(?:, (?:\\(\\d+\\)|\\d+(?:\\(\\d+\\))*(?:–\\d+)?))*)");
  private static final Pattern ANNEXES = Pattern.compile(" and annex(?:es)?(?: (\\d+(?:–\\d+)?))?");
  private static final Pattern ARTICLE = Pattern.compile("(\\d+(?:–\\d+)?)?((?:\\(\\d+\\))*)");
  private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d+)\\)");

  private final List<Map.Entry<String, String>> names;

  /// @param names  what documents and phrases are called in English and in Chinese
  public CitationWords(Map<String, String> names) {
    // longer names first: one may hold another
    this.names =
        names.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, String> name) -> -name.getKey().length())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
  }

  /// The citation in Chinese; what no name is known for stays as it is, and all of it where a law names nothing.
  public String inChinese(String citation) {
    if (names.isEmpty()) {
      return citation;
    }
    List<String> parts = new ArrayList<>();
    for (String part : citation.split("; ")) {
      String chinese = part;
      for (Map.Entry<String, String> name : names) {
        chinese = chinese.replace(name.getKey(), name.getValue());
      }
      chinese = ARTICLES.matcher(chinese).replaceAll(CitationWords::articles);
      chinese =
          ANNEXES
              .matcher(chinese)
              .replaceAll(found -> "及附件" + (found.group(1) == null ? "" : found.group(1)));
      parts.add(chinese.replace("号, ", "号 ").replace(", ", "、"));
    }
    return String.join("；", parts);
  }

  private static String articles(MatchResult found) {
    StringBuilder text = new StringBuilder();
    for (String item : found.group(1).split(", ")) {
      Matcher article = ARTICLE.matcher(item);
      if (!article.matches()) {
        continue;
      }
      text.append(text.isEmpty() ? "" : "、");
      if (article.group(1) != null) {
        text.append('第').append(article.group(1)).append('条');
      }
      Matcher paragraph = PARAGRAPH.matcher(article.group(2));
      while (paragraph.find()) {
        text.append('第').append(paragraph.group(1)).append('款');
      }
    }
    return Matcher.quoteReplacement(text.toString());
  }
}
