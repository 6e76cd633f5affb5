package org.openshebao.population.mapping;

import java.time.LocalDate;

/// What a cell that cannot be read may have been meant to be.
final class CellHints {

  private CellHints() {}

  /// A hint for a cell that is no number; empty when there is none.
  static String number(String cell) {
    if (cell.matches("[￥¥$€]?\\s*-?[\\d.,]+\\s*(元|万元|块|RMB|yuan)?")
        && !cell.matches("-?[\\d.,]+")) {
      return "Write the number without its unit; unit: in the mapping file says it once.";
    }
    if (cell.matches("-?\\d{1,3}(\\.\\d{3})*,\\d+") && !cell.matches("-?\\d{1,3}(,\\d{3})+")) {
      return "A decimal point is written as a point; commas stand between thousands only.";
    }
    if (cell.matches("-?[\\d,]+(\\.\\d+)?") && cell.indexOf(',') >= 0) {
      return "Commas stand between thousands only, three digits apart.";
    }
    if (cell.matches("-?\\d+\\.\\d+")) {
      return "round: half_up in the mapping file rounds further decimals.";
    }
    return "";
  }

  /// A hint for a cell that is no month; empty when there is none.
  static String month(String cell) {
    if (cell.matches("(18|19|20)\\d{2}")) {
      return "A year alone has unit: year and assume_month: in the mapping file.";
    }
    LocalDate day = MonthReaders.excelDay(cell);
    if (day != null && cell.length() == 5) {
      return "As a day number of a spreadsheet it is %s; then say unit: excel_day in the mapping file."
          .formatted(day);
    }
    if (cell.matches("\\d{4}\\.\\d")) {
      return "January or October? A spreadsheet drops the zero of 1990.10; write 1990-10.";
    }
    if (cell.matches("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}")) {
      String[] parts = cell.split("[-/.]");
      return "A day is written with the year first: %s-%02d-%02d if the month is in the middle."
          .formatted(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
    if (cell.matches("\\d{2}[-/.]\\d{1,2}([-/.]\\d{1,2})?")) {
      return "A year has four digits.";
    }
    return cell.matches("\\d{4}[-/.]?\\d{1,2}.*") ? "Months are from 1 to 12." : "";
  }
}
