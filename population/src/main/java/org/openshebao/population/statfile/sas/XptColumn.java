package org.openshebao.population.statfile.sas;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.openshebao.population.statfile.table.StatNumber;
import org.openshebao.population.statfile.table.StatText;

/// How a variable is stored.
///
/// @param name  its name
/// @param label  its label; empty when it has none
/// @param isNumber  whether it is a number, not a text
/// @param width  bytes of a cell
/// @param position  position of the cell in a row
/// @param format  how SAS shows it: DATE, YYMMDD, DATETIME
record XptColumn(
    String name, String label, boolean isNumber, int width, int position, String format) {

  private static final double SECONDS_OF_DAY = 86_400;

  /// Reads a description of 140 bytes.
  static XptColumn read(byte[] bytes, boolean isNew) {
    ByteBuffer fields = ByteBuffer.wrap(bytes);
    int type = fields.getShort(0);
    int width = fields.getShort(4) & 0xFFFF;
    String name = text(bytes, 8, 8);
    if (isNew) {
      String longName = text(bytes, 88, 32);
      name = longName.isEmpty() ? name : longName;
    }
    return new XptColumn(
        name, text(bytes, 16, 40), type == 1, width, fields.getInt(84), text(bytes, 56, 8));
  }

  XptColumn named(String longName, String longLabel) {
    return new XptColumn(
        longName.isEmpty() ? name : longName, longLabel, isNumber, width, position, format);
  }

  /// The text of its cell in a row.
  String cell(byte[] row) {
    if (!isNumber) {
      return text(row, position, width);
    }
    double number = IbmNumber.of(row, position, width);
    if (Double.isNaN(number)) {
      return "";
    }
    if (format.startsWith("DATETIME")) {
      return StatNumber.dayFrom1960(number / SECONDS_OF_DAY);
    }
    boolean isDay =
        format.startsWith("DATE")
            || format.startsWith("YYMM")
            || format.startsWith("DDMM")
            || format.startsWith("MMDD")
            || format.startsWith("MONYY")
            || format.startsWith("E8601DA")
            || format.startsWith("B8601DA");
    return isDay ? StatNumber.dayFrom1960(number) : StatNumber.text(number);
  }

  private static String text(byte[] bytes, int from, int length) {
    return StatText.guessed(Arrays.copyOfRange(bytes, from, from + length)).strip();
  }
}
