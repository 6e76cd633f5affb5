package org.openshebao.population.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.openshebao.base.time.CalendarMonth;

/// Readers of calendar months from the ways in which files write them.
final class MonthReaders {

  /// Excel counts days from here, so that 1900-03-01 is day 61 as on its sheets.
  private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final int MAX_AGE = 130;
  private static final int MONTHS_OF_YEAR = 12;

  /// An age of completed years leaves twelve months of birth; the middle one is six months before the last.
  private static final int MIDDLE_OF_YEAR = 6;

  private MonthReaders() {}

  static CellReader of(CatalogVariable variable, CellUnit unit, MonthSource source) {
    return switch (unit) {
      case AGE_YEARS -> new Ages(variable, source.onMonth());
      case EXCEL_DAY -> new ExcelDays(variable);
      case YEAR ->
          source.monthColumn() == null
              ? new Years(variable, source.assumedMonth())
              : new Months(variable);
      default -> new Months(variable);
    };
  }

  /// The first day of the month of an Excel day number; null when it is too far away to be meant.
  static @org.jspecify.annotations.Nullable LocalDate excelDay(String cell) {
    if (!cell.matches("\\d{4,5}(\\.\\d+)?")) {
      return null;
    }
    try {
      return EXCEL_DAY_ZERO.plusDays(Long.parseLong(cell.replaceAll("\\..*", "")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Months and days: see [MonthText].
  private static final class Months extends CellReader.OfLongs {

    Months(CatalogVariable variable) {
      super(variable);
    }

    @Override
    long parse(String cell) {
      return MonthText.parse(cell);
    }

    @Override
    Fault fault(String cell) {
      return CellFaults.month(cell);
    }
  }

  /// Years alone, with a month that is assumed.
  private static final class Years extends CellReader.OfLongs {

    private final int month;

    Years(CatalogVariable variable, int month) {
      super(variable);
      this.month = month;
    }

    @Override
    long parse(String cell) {
      return cell.matches("[12]\\d{3}(\\.0)?")
          ? CalendarMonth.of(Integer.parseInt(cell.substring(0, 4)), Math.max(1, month))
          : DecimalText.BAD;
    }

    @Override
    Fault fault(String cell) {
      return new Fault(
          "DATA-TYPE", "\"%s\" is not a year.".formatted(cell), "Write it as 1975, four digits.");
    }
  }

  /// Completed years of age in a month.
  private static final class Ages extends CellReader.OfLongs {

    private final int onMonth;

    Ages(CatalogVariable variable, int onMonth) {
      super(variable);
      this.onMonth = onMonth;
    }

    @Override
    long parse(String cell) {
      long age = DecimalText.parse(cell, 0, false);
      return age < 0 || age > MAX_AGE
          ? DecimalText.BAD
          : onMonth - MONTHS_OF_YEAR * age - MIDDLE_OF_YEAR;
    }

    @Override
    Fault fault(String cell) {
      return new Fault(
          "DATA-TYPE",
          "\"%s\" is not an age in completed years.".formatted(cell),
          "Expected a whole number from 0 to %d. A column of years of birth has unit: year."
              .formatted(MAX_AGE));
    }
  }

  /// Day numbers of a spreadsheet.
  private static final class ExcelDays extends CellReader.OfLongs {

    ExcelDays(CatalogVariable variable) {
      super(variable);
    }

    @Override
    long parse(String cell) {
      LocalDate day = excelDay(cell);
      return day == null ? DecimalText.BAD : CalendarMonth.of(day.getYear(), day.getMonthValue());
    }

    @Override
    Fault fault(String cell) {
      return new Fault(
          "DATA-TYPE",
          "\"%s\" is not a day number of a spreadsheet.".formatted(cell),
          "Expected a number such as 27546, which is 1975-06-01. Dates written out need no unit.");
    }
  }
}
