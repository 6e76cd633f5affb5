package org.openshebao.publishing.csv;

/// Words that a spreadsheet would take for a formula: "=HYPERLINK(…)" in a user's data must stay words.
public final class FormulaGuard {

  private FormulaGuard() {}

  /// Whether a spreadsheet would compute `text` rather than show it.
  public static boolean isLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  /// The text with an apostrophe before it where it would be computed; for files in which a cell cannot say that it is words.
  public static String asWords(String text) {
    return isLikeFormula(text) ? "'" + text : text;
  }
}
