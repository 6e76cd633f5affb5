package org.openshebao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Prints rows of texts in columns; a Chinese character is as wide as two letters.
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> right = new HashSet<>();

  /// Columns, from 0, whose texts stand to the right, as numbers do.
  TextTable right(Integer... columns) {
    right.addAll(List.of(columns));
    return this;
  }

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
        String blanks = " ".repeat(widths.get(i) - width(row.get(i)));
        line.append(right.contains(i) ? blanks + row.get(i) : row.get(i) + blanks).append(GAP);
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
