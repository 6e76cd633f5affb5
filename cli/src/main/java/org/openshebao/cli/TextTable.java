package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints rows of texts in columns; a Chinese character is as wide as two letters.
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  void print(PrintWriter out, String indent) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = width(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        line.append(" ".repeat(widths.get(i) - width(row.get(i)))).append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /// Columns that a terminal needs for a text.
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    boolean wide =
        Character.isIdeographic(codePoint)
            || (codePoint >= 0x3000 && codePoint <= 0x303F) // 。《》【】〔〕
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60); // （），：
    return wide ? 2 : 1;
  }
}
