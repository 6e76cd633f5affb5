package org.openshebao.population.statfile.stata;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.BinaryInput;
import org.openshebao.population.statfile.table.StatText;

/// Texts that stand apart from the rows (strL), by the variable and row that first had them.
final class LongTexts {

  private static final String MARK = "GSO";
  private static final int ROW_BITS = 40;

  private LongTexts() {}

  /// Reads all of them.
  ///
  /// @param in  after the tag `<strls>`
  /// @param end  where the section ends
  /// @param format  117, 118 or 119
  static Map<Long, String> read(BinaryInput in, long end, int format) throws IOException {
    Map<Long, String> texts = new HashMap<>();
    while (in.position() + MARK.length() <= end) {
      String mark =
          new String(in.bytes(MARK.length()), java.nio.charset.StandardCharsets.ISO_8859_1);
      if (!mark.equals(MARK)) {
        throw new BadFileException("The long texts of the file cannot be read.", "Write it again.");
      }
      long variable = in.int32() & 0xFFFFFFFFL;
      long row = format == 117 ? in.int32() & 0xFFFFFFFFL : in.int64();
      in.unsignedByte(); // 129 for bytes, 130 for text
      byte[] text = in.bytes(in.int32());
      texts.put(variable << ROW_BITS | row, StatText.guessed(text));
    }
    return texts;
  }

  /// The key in the cell of a row: the variable in the first bytes, the row in the others.
  static long key(byte[] cell, int variableBytes, boolean isBigEndian) {
    return number(cell, 0, variableBytes, isBigEndian) << ROW_BITS
        | number(cell, variableBytes, cell.length - variableBytes, isBigEndian);
  }

  private static long number(byte[] bytes, int from, int count, boolean isBigEndian) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      int at = isBigEndian ? from + i : from + count - 1 - i;
      number = number << 8 | bytes[at] & 0xFF;
    }
    return number;
  }
}
