package org.openshebao.workbench.map;

import java.text.Normalizer;
import java.util.Locale;

/// Heads of columns and answers in one form, so that "Birth_Month", "birthMonth" and "BIRTH MONTH" are the same words.
final class ColumnName {

  private ColumnName() {}

  /// Lower-case words with single blanks between them; "Q3_1、您的性别" and "3.您的性别" lose their number.
  static String normal(String name) {
    String text =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    String bare = text.replaceFirst("^(q|a|b|c|d|e|f)?\\d+[a-z]?( \\d+)* (?=\\D)", "");
    return bare.isEmpty() ? text : bare;
  }

  /// Whether words of `text` are those of `part`; a Chinese part may stand anywhere.
  static boolean contains(String text, String part) {
    boolean isLatin = part.chars().allMatch(c -> c < 0x250);
    return isLatin ? (" " + text + " ").contains(" " + part + " ") : text.contains(part);
  }
}
