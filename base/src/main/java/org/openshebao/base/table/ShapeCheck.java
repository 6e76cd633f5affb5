package org.openshebao.base.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Refuses values that make no distribution, no sum, no pyramid and no interval.
final class ShapeCheck {

  private ShapeCheck() {}

  /// Bins touch, are equally wide, and none is negative: area is what a reader sees.
  static void requireBins(
      String id, Table table, String from, List<String> values, ChartExtras extras) {
    String to = extras.upperColumn();
    if (to == null) {
      throw new IllegalArgumentException(
          "The HISTOGRAM %s needs a column with the upper ends of its bins.".formatted(id));
    }
    if (values.size() > 2) {
      throw new IllegalArgumentException(
          "The HISTOGRAM %s draws one column, or two to compare, but was given %s."
              .formatted(id, values));
    }
    Column lower = table.getColumn(from);
    if (!lower.kind().isQuantity()) {
      throw new IllegalArgumentException(
          "The HISTOGRAM %s needs numbers along its axis, but the column %s holds %s."
              .formatted(id, from, lower.kind()));
    }
    ChartCheck.requireSameAxis(id, lower, table.getColumn(to));
    BigDecimal width = null;
    BigDecimal before = null;
    for (int row = 0; row < table.rows().size(); row++) {
      BigDecimal low = getNumber(id, table, from, row);
      Optional<BigDecimal> high = cell(table, to, row).findNumber();
      boolean last = row == table.rows().size() - 1;
      if (high.isEmpty() && !last) {
        throw new IllegalArgumentException(
            "Only the last bin of the HISTOGRAM %s may be open, but the one in row %d is."
                .formatted(id, row + 1));
      }
      if (before != null && before.compareTo(low) != 0) {
        throw new IllegalArgumentException(
            "The bins of the HISTOGRAM %s must touch, but one ends at %s and the next, in row %d, begins at %s."
                .formatted(id, before, row + 1, low));
      }
      if (high.isPresent()) {
        BigDecimal wide = high.get().subtract(low);
        if (wide.signum() <= 0 || width != null && width.compareTo(wide) != 0) {
          throw new IllegalArgumentException(
              "The bins of the HISTOGRAM %s must be equally wide, as their area is what is seen, but the one in row %d is %s wide%s."
                  .formatted(id, row + 1, wide, width == null ? "" : " and others " + width));
        }
        width = wide;
        before = high.get();
      }
      requireNoneNegative(id, table, values, row);
    }
  }

  /// Every total is the sum of what stands before it, exactly.
  static void requireSums(String id, Table table, List<String> values, ChartExtras extras) {
    if (values.size() != 1) {
      throw new IllegalArgumentException(
          "The WATERFALL %s draws one column but was given %s.".formatted(id, values));
    }
    if (!extras.totals().contains(0) && !table.rows().isEmpty()) {
      throw new IllegalArgumentException(
          "The WATERFALL %s begins with a total: row 0 must be among its totals %s."
              .formatted(id, extras.totals()));
    }
    for (int total : extras.totals()) {
      if (total < 0 || total >= Math.max(1, table.rows().size())) {
        throw new IllegalArgumentException(
            "The WATERFALL %s has no row %d, which should be a total.".formatted(id, total));
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < table.rows().size(); row++) {
      BigDecimal value = getNumber(id, table, values.getFirst(), row);
      if (row == 0 || !extras.totals().contains(row)) {
        sum = sum.add(value);
      } else if (sum.compareTo(value) != 0) {
        throw new IllegalArgumentException(
            "The WATERFALL %s does not add up: row %d is a total of %s, but what stands before it adds up to %s."
                .formatted(id, row + 1, value, sum));
      }
    }
  }

  static void requireSides(String id, Table table, List<String> values) {
    if (values.size() % 2 != 0) {
      throw new IllegalArgumentException(
          "The PYRAMID %s needs as many columns left as right but was given %s."
              .formatted(id, values));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      requireNoneNegative(id, table, values, row);
    }
  }

  static void requireAround(String id, Table table, Interval interval, int row) {
    Optional<BigDecimal> low = cell(table, interval.low(), row).findNumber();
    Optional<BigDecimal> value = cell(table, interval.of(), row).findNumber();
    Optional<BigDecimal> high = cell(table, interval.high(), row).findNumber();
    if (low.isEmpty() && high.isEmpty()) {
      return;
    }
    if (low.isEmpty()
        || high.isEmpty()
        || value.isEmpty()
        || low.get().compareTo(value.get()) > 0
        || value.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(
          "The interval of the chart %s must surround its value, but row %d has %s = %s, %s = %s, %s = %s."
              .formatted(
                  id,
                  row + 1,
                  interval.low(),
                  low.map(BigDecimal::toPlainString).orElse("none"),
                  interval.of(),
                  value.map(BigDecimal::toPlainString).orElse("none"),
                  interval.high(),
                  high.map(BigDecimal::toPlainString).orElse("none")));
    }
  }

  private static void requireNoneNegative(String id, Table table, List<String> values, int row) {
    for (String column : values) {
      cell(table, column, row)
          .findNumber()
          .filter(number -> number.signum() < 0)
          .ifPresent(number -> {
            throw new IllegalArgumentException(
                "The chart %s cannot draw %s in row %d of the column %s: its bars begin at zero."
                    .formatted(id, number, row + 1, column));
          });
    }
  }

  private static BigDecimal getNumber(String id, Table table, String column, int row) {
    Cell cell = cell(table, column, row);
    return cell.findNumber()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The chart %s cannot leave out row %d, but its column %s has no value: %s. Maybe give what is not known a row of its own?"
                    .formatted(id, row + 1, column, cell)));
  }

  private static Cell cell(Table table, String column, int row) {
    return table.rows().get(row).get(table.indexOfColumn(column));
  }
}
