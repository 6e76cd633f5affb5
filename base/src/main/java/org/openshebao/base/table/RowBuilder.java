package org.openshebao.base.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.text.Label;

/// Fills a row from left to right: `row.text(place).count(3812).fen(123456).from("pension.minimum").absent(why)`.
public final class RowBuilder {

  private final List<Cell> cells = new ArrayList<>();

  RowBuilder() {}

  /// Words.
  public RowBuilder text(Label text) {
    return cell(new Cell.Text(text, null));
  }

  /// The same in both languages: a code, a name.
  public RowBuilder text(String text) {
    return text(Label.same(text));
  }

  /// A whole number.
  public RowBuilder count(long count) {
    return cell(new Cell.Whole(count, null));
  }

  /// Money in fen.
  public RowBuilder fen(long fen) {
    return cell(new Cell.Whole(fen, null));
  }

  /// A rate of law.
  public RowBuilder rate(Rate rate) {
    return cell(new Cell.Decimal(BigDecimal.valueOf(rate.millionths(), 6), null));
  }

  /// A share as a fraction, 0.08 for 8 %: below 0 and above 1 too, as growth and replacement rates may be.
  public RowBuilder rate(double share) {
    return decimal(share);
  }

  /// A number, exactly.
  public RowBuilder decimal(BigDecimal number) {
    return cell(new Cell.Decimal(number, null));
  }

  /// A number, with the fewest digits that give this double again.
  public RowBuilder decimal(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "Cell %d must be a number but was %s. Maybe absent, with the reason?"
              .formatted(cells.size() + 1, number));
    }
    return decimal(BigDecimal.valueOf(number));
  }

  /// A calendar month, as numbered by [org.openshebao.base.time.CalendarMonth].
  public RowBuilder month(int month) {
    return cell(new Cell.Whole(month, null));
  }

  /// A day.
  public RowBuilder date(LocalDate day) {
    return cell(new Cell.Day(day, null));
  }

  /// No value, and why.
  public RowBuilder absent(Label reason) {
    return cell(new Cell.Absent(reason, null));
  }

  /// A cell made elsewhere.
  public RowBuilder cell(Cell cell) {
    cells.add(cell);
    return this;
  }

  /// Says where the last cell comes from.
  public RowBuilder from(String source) {
    if (cells.isEmpty()) {
      throw new IllegalStateException("There is no cell yet that could come from " + source + ".");
    }
    cells.set(cells.size() - 1, cells.getLast().withSource(source));
    return this;
  }

  Row build() {
    return new Row(cells);
  }
}
