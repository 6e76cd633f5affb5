package org.openshebao.publishing.terminal;

import java.util.ArrayList;
import java.util.List;

/// Texts as a terminal shows them, where a Chinese character takes two places.
final class TerminalText {

  private TerminalText() {}

  /// How many places `text` takes.
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  /// The text without what would move the cursor or change colours: control characters are spaces.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// Lines of at most `width` places: broken at spaces, between Chinese characters, and within a word that is too long.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (width(line + piece.stripTrailing()) > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? piece.stripLeading() : piece);
      while (width(line.toString().stripTrailing()) > width) {
        int end = fitting(line, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /// Parts that stay whole: a word with the spaces after it, or one wide character with the marks around it.
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int c : text.codePoints().toArray()) {
      boolean afterSpace = before == ' ' && c != ' ';
      boolean atWide =
          (width(c) == 2 || width(before) == 2) && c != ' ' && !isClosing(c) && !isOpening(before);
      if (!piece.isEmpty() && (afterSpace || atWide)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
      before = c;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean isClosing(int c) {
    return "，。；：、！？）】》〕”’,.;:!?)]%".indexOf(c) >= 0;
  }

  private static boolean isOpening(int c) {
    return "（【《〔“‘([".indexOf(c) >= 0;
  }

  /// The width of the widest part that [#wrap] keeps whole.
  static int widestPiece(String text) {
    return pieces(text).stream().mapToInt(piece -> width(piece.strip())).max().orElse(0);
  }

  /// Where the longest beginning of `line` ends that fits; one character at least.
  private static int fitting(CharSequence line, int width) {
    int used = 0;
    int end = 0;
    for (int c : line.codePoints().toArray()) {
      used += width(c);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /// East Asian Width W and F of Unicode's annex 11, by blocks.
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F // Hangul Jamo
            || (c >= 0x2E80 && c <= 0x303E) // radicals, punctuation
            || (c >= 0x3041 && c <= 0x33FF) // kana, enclosed letters
            || (c >= 0x3400 && c <= 0x4DBF) // ideographs, extension A
            || (c >= 0x4E00 && c <= 0x9FFF) // ideographs
            || (c >= 0xA000 && c <= 0xA4CF) // Yi
            || (c >= 0xAC00 && c <= 0xD7A3) // Hangul
            || (c >= 0xF900 && c <= 0xFAFF) // compatibility ideographs
            || (c >= 0xFE30 && c <= 0xFE6F) // compatibility forms
            || (c >= 0xFF00 && c <= 0xFF60) // full-width forms
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F) // pictures
            || (c >= 0x1F900 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD)); // ideographs, further extensions
  }
}
