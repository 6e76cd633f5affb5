package org.openshebao.publishing.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.absent.AbsentNotes;
import org.openshebao.publishing.drawing.TextWidth;
import org.openshebao.publishing.message.Messages;

/// A table on its sheet: title, heads, units, rows, then notes. Values are numbers and days in full; a cell without a value is
/// blank, and the column after it says why.
final class TableSheet {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30); // of spreadsheets
  private static final double REASONS = 32; // characters
  private static final double CHARACTER = 5.6; // points at size 10

  private final Sheet sheet;
  private final Look look;
  private final Language language;
  private final NumberFormatter numbers;

  TableSheet(Sheet sheet, Look look, Language language) {
    this.sheet = sheet;
    this.look = look;
    this.language = language;
    this.numbers = new NumberFormatter(language);
  }

  /// Where a figure leads to; null when nothing stands behind it.
  interface Places {
    @Nullable String find(@Nullable String source);
  }

  /// Fills the sheet.
  ///
  /// @param contents  the place of the table in the list of sheets
  /// @param banner  what nobody may miss; null when there is nothing of that kind
  void fill(Table table, String section, String contents, @Nullable Label banner, Places places) {
    List<Boolean> reasons = new ArrayList<>();
    int at = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      int index = column;
      reasons.add(table.rows().stream().anyMatch(row -> row.get(index) instanceof Cell.Absent));
      sheet.width(at++, width(table, column));
      if (reasons.get(column)) {
        sheet.width(at++, REASONS);
      }
    }
    sheet.row().words(table.title().in(language), look.title());
    sheet.row();
    if (banner != null) {
      sheet.words(banner.in(language), look.bold());
    } else {
      sheet.words(section, look.note());
    }
    sheet.row().words(say("office.sheet.back"), look.link()).leadsTo(contents, false);
    int first = sheet.row().row().rowNumber();
    for (int column = 0; column < table.columns().size(); column++) {
      Label head = table.columns().get(column).label();
      sheet.lines(head.in(language), look.head());
      if (reasons.get(column)) {
        sheet.lines(Messages.get("office.sheet.reason", head).in(language), look.head());
      }
    }
    sheet.row();
    for (int column = 0; column < table.columns().size(); column++) {
      Label unit = table.columns().get(column).unit();
      sheet.lines(unit == null ? "" : unit.in(language), look.unit());
      if (reasons.get(column)) {
        sheet.words("", look.unit());
      }
    }
    sheet.headsEndHere(first, 1);
    for (Row row : table.rows()) {
      sheet.row();
      for (int column = 0; column < table.columns().size(); column++) {
        value(table.columns().get(column), row.get(column), reasons.get(column), places);
      }
    }
    notes(table, at);
  }

  private void value(Column column, Cell cell, boolean reasons, Places places) {
    String place = places.find(cell.source());
    switch (cell) {
      case Cell.Absent(Label reason, var _) -> {
        sheet.nothing().words(reason.in(language)).leadsTo(place, false);
        return;
      }
      case Cell.Text(Label text, var _) -> sheet.words(text.in(language)).leadsTo(place, false);
      case Cell.Day(LocalDate day, var _) -> sheet.number(serial(day), style(column, place));
      case Cell.Decimal(BigDecimal number, var _) ->
          sheet.number(number.toPlainString(), style(column, place));
      case Cell.Whole(long number, var _) ->
          sheet.number(whole(column.kind(), number), style(column, place));
    }
    if (!(cell instanceof Cell.Text)) {
      sheet.leadsTo(place, false);
    }
    if (reasons) {
      sheet.nothing();
    }
  }

  private int style(Column column, @Nullable String place) {
    return look.value(column, place != null);
  }

  private static String whole(ColumnKind kind, long number) {
    return switch (kind) {
      case FEN -> BigDecimal.valueOf(number, 2).toPlainString();
      case MONTH -> {
        int month = Math.toIntExact(number);
        yield serial(LocalDate.of(CalendarMonth.year(month), CalendarMonth.monthOfYear(month), 1));
      }
      default -> Long.toString(number);
    };
  }

  private static String serial(LocalDate day) {
    return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
  }

  private void notes(Table table, int columns) {
    AbsentNotes absent = AbsentNotes.of(table);
    if (table.notes().isEmpty() && absent.isEmpty()) {
      return;
    }
    sheet.row().row().words(say("office.sheet.notes"), look.bold());
    table.notes().forEach(note -> sheet.row().passage(note.in(language), columns));
    if (!absent.isEmpty()) {
      Label count =
          Messages.get(
              "table.absent.count", numbers.count(absent.count()), numbers.count(absent.cells()));
      sheet.row().passage(count.in(language), columns);
    }
  }

  private double width(Table table, int index) {
    Column column = table.columns().get(index);
    double widest =
        table.rows().stream()
            .map(row -> row.get(index))
            .filter(cell -> !(cell instanceof Cell.Absent))
            .mapToDouble(cell -> TextWidth.of(full(column, cell), 10))
            .max()
            .orElse(0);
    double head =
        TextWidth.lines(column.label().in(language), 10, 90).stream()
            .mapToDouble(line -> TextWidth.of(line, 10.8))
            .max()
            .orElse(0);
    return Math.max(widest, head) / CHARACTER + 2;
  }

  /// As the sheet shows it: all digits, where a page in Chinese would say 万.
  private String full(Column column, Cell cell) {
    return new NumberFormatter(cell instanceof Cell.Text ? language : Language.EN)
        .format(column, cell);
  }

  private String say(String key) {
    return Messages.get(key).in(language);
  }
}
