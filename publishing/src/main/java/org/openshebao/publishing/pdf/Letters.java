package org.openshebao.publishing.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/// The letters of a PDF, regular and bold, and the same font for pictures.
///
/// @param inPictures  by which the library measures words of pictures
record Letters(BaseFont regular, BaseFont bold, Font inPictures) {

  private static final Optional<FontFiles.Found> FOUND = FontFiles.find();

  /// Signs that common fonts lack, and those that stand for them.
  private static final Map<Integer, Integer> INSTEAD =
      Map.of(0x2717, 0x00d7, 0x2718, 0x00d7, 0x2714, 0x2713);

  private static final int UNKNOWN = 0x25a1; // an empty square: something stood here

  static boolean areThere() {
    return FOUND.isPresent();
  }

  /// Those of the machine, read once: the files are large, and which letters are used is kept by each document.
  static Letters get() {
    return Once.LETTERS;
  }

  private static final class Once {
    static final Letters LETTERS = read();
  }

  private static Letters read() {
    FontFiles.Found found =
        FOUND.orElseThrow(() -> new IllegalStateException("No font with Chinese letters."));
    try {
      return new Letters(
          base(found.regular(), found.index()),
          base(found.bold(), found.index()),
          Font.createFonts(found.regular().toFile())[Math.max(found.index(), 0)]);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + found.regular(), e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("No font: " + found.regular(), e);
    }
  }

  /// `text` in letters that the font has: a letter that it lacks would leave nothing behind.
  String writable(String text) {
    StringBuilder written = new StringBuilder(text.length());
    text.codePoints()
        .forEach(letter -> {
          boolean has = letter < ' ' || regular.charExists(letter);
          written.appendCodePoint(has ? letter : INSTEAD.getOrDefault(letter, UNKNOWN));
        });
    return written.toString();
  }

  private static BaseFont base(Path file, int index) throws IOException {
    String name = index < 0 ? file.toString() : file + "," + index;
    return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
  }
}
