package org.openshebao.base.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// One cell of a table: a value, or the reason why there is none. A cell is never silently blank.
public sealed interface Cell {

  /// Where the value comes from: a law parameter, an article, a margin; null when the table's notes say it.
  @Nullable String source();

  /// The same cell with its source.
  Cell withSource(String source);

  /// The number that a chart draws: money in fen, shares as fractions; empty for words, days and where there is none.
  default Optional<BigDecimal> findNumber() {
    return switch (this) {
      case Whole(long value, var _) -> Optional.of(BigDecimal.valueOf(value));
      case Decimal(BigDecimal value, var _) -> Optional.of(value);
      case Text _, Day _, Absent _ -> Optional.empty();
    };
  }

  /// Words.
  record Text(Label text, @Nullable String source) implements Cell {
    @Override
    public Text withSource(String from) {
      return new Text(text, from);
    }
  }

  /// A whole number: a count, an amount in fen, a calendar month.
  record Whole(long value, @Nullable String source) implements Cell {
    @Override
    public Whole withSource(String from) {
      return new Whole(value, from);
    }
  }

  /// A number with digits after the point, exact as given: 0.080 is the same cell as 0.08.
  record Decimal(BigDecimal value, @Nullable String source) implements Cell {
    public Decimal {
      value = value.stripTrailingZeros();
    }

    @Override
    public Decimal withSource(String from) {
      return new Decimal(value, from);
    }
  }

  /// A day.
  record Day(LocalDate value, @Nullable String source) implements Cell {
    @Override
    public Day withSource(String from) {
      return new Day(value, from);
    }
  }

  /// No value, and why: not known for this place and date, too few observations, not applicable.
  record Absent(Label reason, @Nullable String source) implements Cell {
    @Override
    public Absent withSource(String from) {
      return new Absent(reason, from);
    }
  }
}
