package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;

/// How wide words are, without asking a font: a drawing is laid out the same on every machine.
///
/// Latin letters are as wide as in common sans serif fonts, a little more on the safe side; Chinese ones are square.
public final class TextWidth {

  /// Widths of the characters from space to ~ in thousandths of the size, as in Helvetica.
  private static final int[] LATIN = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final double SAFE = 1.07;
  private static final int FIRST_WIDE = 0x2e80;
  private static final int OTHER = 600;

  private TextWidth() {}

  /// How wide `text` is at a size, in the unit of the size.
  public static double of(String text, double size) {
    double width =
        text.codePoints()
            .mapToDouble(c -> {
              if (c >= ' ' && c <= '~') {
                return LATIN[c - ' '] * SAFE;
              }
              return c >= FIRST_WIDE ? 1000 : OTHER;
            })
            .sum();
    return width * size / 1000;
  }

  /// The text in lines of at most `room`: broken at spaces and between Chinese characters, never within a number.
  public static List<String> lines(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : text.split("(?<= )|(?<=[\\u3000-\\u9fff\\uff00-\\uffef])(?![，。；：、）」》%])")) {
      if (!line.isEmpty() && of((line + piece).stripTrailing(), size) > room) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
    }
    lines.add(line.strip());
    return lines;
  }
}
