package org.openshebao.publishing.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/// The letters of a PDF, regular and bold, and the same font for pictures.
///
/// @param inPictures  by which the library measures words of pictures
record Letters(BaseFont regular, BaseFont bold, Font inPictures) {

  private static final Optional<FontFiles.Found> FOUND = FontFiles.find();

  static boolean areThere() {
    return FOUND.isPresent();
  }

  /// Those of the machine; each document takes its own, as it keeps which letters it has used.
  static Letters read() {
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

  private static BaseFont base(Path file, int index) throws IOException {
    String name = index < 0 ? file.toString() : file + "," + index;
    return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
  }
}
