package org.openshebao.workbench.cases;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An answer in the terms of a case: a number, in yuan where it is money, or a word.
///
/// @param number  the number; null when it is a word
/// @param word  the word, a month and a place included; null when it is a number
public record AnswerValue(@Nullable BigDecimal number, @Nullable String word) {

  static AnswerValue ofNumber(BigDecimal number) {
    return new AnswerValue(number, null);
  }

  static AnswerValue ofWord(String word) {
    return new AnswerValue(null, word);
  }

  /// Whether this is `expected`, or a number not further from it than `tolerance`.
  boolean agreesWith(AnswerValue expected, BigDecimal tolerance) {
    if (number != null && expected.number != null) {
      return number.subtract(expected.number).abs().compareTo(tolerance) <= 0;
    }
    return number == null && expected.number == null && word != null && word.equals(expected.word);
  }

  /// As people write it.
  public String text() {
    if (number != null) {
      return number.toPlainString();
    }
    return word == null ? "" : word;
  }
}
