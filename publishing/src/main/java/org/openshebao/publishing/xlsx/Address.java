package org.openshebao.publishing.xlsx;

/// Where a cell stands, as spreadsheets name it.
final class Address {

  private static final int LETTERS = 26;

  private Address() {}

  /// The column at `index`, from 0: A to Z, AA and so on.
  static String column(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : column(index / LETTERS - 1) + last;
  }

  /// The cell in `row`, from 1, and in the column at `index`: B3.
  static String of(int index, int row) {
    return column(index) + row;
  }

  /// A cell of another sheet: 'Sources'!A3.
  static String in(String sheet, String cell) {
    return "'" + sheet.replace("'", "''") + "'!" + cell;
  }
}
