package org.openshebao.publishing.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.ColumnKind;
import org.openshebao.base.table.Interval;
import org.openshebao.base.table.Mark;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Row;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Language;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.publishing.drawing.Shape.Symbol;

/// What a chart draws, as numbers and words of one language: money in yuan, shares as fractions, months and days counted.
///
/// @param along  what the categories are: words, numbers, months or days
/// @param lying  whether the names of categories stand below each other, at the left
record ChartData(
    Chart chart,
    Language language,
    ColumnKind along,
    boolean lying,
    List<Slot> slots,
    List<Series> series,
    List<Line> marks) {

  static final double NONE = Double.NaN;

  private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEARS_AND_AGES = Pattern.compile("\\d+\\D{0,2}");
  private static final Pattern NOT_KNOWN = Pattern.compile("not_?known|unknown");

  /// From covered to not covered in two blues and an orange rather than in four colours.
  private static final int[] ON_TOP = {0, 5, 1, 2, 3, 4, 7, 6};

  /// A place along the axis of categories: a row, or the heading of a group.
  ///
  /// @param place  where it stands when categories are numbers, months or days
  /// @param upper  where its bin ends; [#NONE] without bins and when it is open
  /// @param total  whether a waterfall begins anew from zero there
  record Slot(String name, boolean heading, double place, double upper, boolean total) {}

  /// Values by slot, [#NONE] where there is none.
  record Series(
      String name,
      Ink ink,
      int number,
      List<Double> values,
      List<String> texts,
      List<Around> around) {

    Symbol symbol() {
      return Symbol.of(number);
    }

    /// Strokes and gaps of its line.
    List<Double> dash() {
      return switch (number % 4) {
        case 1 -> List.of(7.0, 3.0);
        case 2 -> List.of(3.0, 2.0);
        case 3 -> List.of(10.0, 3.0, 3.0, 3.0);
        default -> List.of();
      };
    }
  }

  /// An interval around each value, [#NONE] where there is none.
  record Around(String name, List<Double> low, List<Double> high) {}

  /// A mark.
  record Line(String name, double value, String text) {}

  static ChartData of(Chart chart, Language language) {
    Table table = chart.table();
    NumberFormatter numbers = new NumberFormatter(language);
    Column category = table.getColumn(chart.categoryColumn());
    ColumnKind along = along(chart, category);
    Layout layout = Layout.of(chart, language);
    List<Slot> slots = new ArrayList<>();
    for (int at = 0; at < layout.rows().size(); at++) {
      int row = layout.rows().get(at);
      slots.add(
          row < 0
              ? new Slot(layout.headings().get(at), true, NONE, NONE, false)
              : slot(chart, table.rows().get(row), category, along, numbers, row));
    }
    boolean lying =
        along == ColumnKind.TEXT
            && !slots.stream().allMatch(slot -> YEARS_AND_AGES.matcher(slot.name()).matches());
    List<Series> series = new ArrayList<>();
    for (String id : chart.valueColumns()) {
      series.add(series(chart, table, layout, id, series.size(), numbers, language));
    }
    return new ChartData(chart, language, along, lying, slots, series, marks(chart, numbers));
  }

  /// Which row stands in which slot; -1 and a heading where a group begins.
  private record Layout(List<Integer> rows, List<String> headings) {

    static Layout of(Chart chart, Language language) {
      List<Integer> rows = new ArrayList<>();
      List<String> headings = new ArrayList<>();
      String group = chart.extras().groupColumn();
      String last = null;
      for (int row = 0; row < chart.table().rows().size(); row++) {
        if (group != null) {
          Cell cell = chart.table().rows().get(row).get(chart.table().indexOfColumn(group));
          String name = new NumberFormatter(language).format(chart.table().getColumn(group), cell);
          if (!name.equals(last)) {
            rows.add(-1);
            headings.add(name);
            last = name;
          }
        }
        rows.add(row);
        headings.add("");
      }
      return new Layout(rows, headings);
    }
  }

  private static ColumnKind along(Chart chart, Column category) {
    if (category.kind() == ColumnKind.TEXT && !chart.table().rows().isEmpty()) {
      int column = chart.table().indexOfColumn(category.id());
      boolean months =
          chart.table().rows().stream()
              .allMatch(row ->
                  row.get(column) instanceof Cell.Text(var text, var _)
                      && MONTHS.matcher(text.en()).matches());
      return months ? ColumnKind.MONTH : ColumnKind.TEXT;
    }
    return category.kind();
  }

  private static Slot slot(
      Chart chart,
      Row row,
      Column category,
      ColumnKind along,
      NumberFormatter numbers,
      int number) {
    Cell cell = row.get(chart.table().indexOfColumn(category.id()));
    String upper = chart.extras().upperColumn();
    double end =
        upper == null ? NONE : number(category.kind(), row.get(chart.table().indexOfColumn(upper)));
    return new Slot(
        numbers.format(category, cell),
        false,
        place(along, cell),
        end,
        chart.extras().totals().contains(number));
  }

  private static double place(ColumnKind along, Cell cell) {
    if (cell instanceof Cell.Text(var text, var _)) {
      return along == ColumnKind.MONTH ? CalendarMonth.parse(text.en()) : NONE;
    }
    return number(along, cell);
  }

  private static Series series(
      Chart chart,
      Table table,
      Layout layout,
      String id,
      int number,
      NumberFormatter numbers,
      Language language) {
    Column column = table.getColumn(id);
    List<Around> around = new ArrayList<>();
    for (Interval interval : chart.extras().intervals()) {
      if (interval.of().equals(id)) {
        around.add(
            new Around(
                interval.name().in(language),
                values(table, layout, interval.low()),
                values(table, layout, interval.high())));
      }
    }
    List<String> texts = new ArrayList<>();
    for (int row : layout.rows()) {
      texts.add(
          row < 0
              ? ""
              : numbers.format(column, table.rows().get(row).get(table.indexOfColumn(id))));
    }
    return new Series(
        column.label().in(language),
        ink(chart, id, number),
        number,
        values(table, layout, id),
        texts,
        around);
  }

  private static Ink ink(Chart chart, String id, int number) {
    if (NOT_KNOWN.matcher(id.toLowerCase(Locale.ROOT)).matches()) {
      return Ink.NOT_KNOWN;
    }
    int columns = chart.valueColumns().size();
    return switch (chart.kind()) {
      case STACKED_BAR -> Ink.series(ON_TOP[number % 8]);
      // both sides have the same colours when each is made up of parts
      case PYRAMID -> Ink.series(columns > 2 ? ON_TOP[number % (columns / 2) % 8] : number);
      default -> Ink.series(number);
    };
  }

  private static List<Double> values(Table table, Layout layout, String id) {
    Column column = table.getColumn(id);
    int index = table.indexOfColumn(id);
    List<Double> values = new ArrayList<>();
    for (int row : layout.rows()) {
      values.add(row < 0 ? NONE : number(column.kind(), table.rows().get(row).get(index)));
    }
    return values;
  }

  private static List<Line> marks(Chart chart, NumberFormatter numbers) {
    List<Line> lines = new ArrayList<>();
    for (Mark mark : chart.extras().marks()) {
      Column axis = ChartAxes.markedColumn(chart);
      lines.add(
          new Line(
              mark.name().in(numbers.language()),
              number(axis.kind(), mark.value()),
              numbers.format(axis, mark.value())));
    }
    return lines;
  }

  private static double number(ColumnKind kind, @Nullable Cell cell) {
    return switch (cell) {
      case Cell.Day(LocalDate day, var _) -> day.toEpochDay();
      case null -> NONE;
      default ->
          cell.findNumber()
              .map(value -> value.doubleValue() / (kind == ColumnKind.FEN ? 100 : 1))
              .orElse(NONE);
    };
  }

  /// Whether the categories have places of their own: numbers, months, days.
  boolean placed() {
    return along != ColumnKind.TEXT;
  }

  ColumnKind valueKind() {
    return ChartAxes.valueColumn(chart).kind();
  }

  /// Whether there is anything to draw.
  boolean isEmpty() {
    return series.stream().allMatch(one -> one.values().stream().allMatch(v -> v.isNaN()));
  }

  /// The least of all values and of what lies around them.
  double least() {
    return all().min().orElse(0);
  }

  double greatest() {
    return all().max().orElse(1);
  }

  private java.util.stream.DoubleStream all() {
    return series.stream()
        .flatMap(one ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(one.values()),
                one.around().stream()
                    .flatMap(around -> java.util.stream.Stream.of(around.low(), around.high()))))
        .flatMap(List::stream)
        .mapToDouble(v -> v)
        .filter(v -> !Double.isNaN(v));
  }

  /// Whether an axis that begins at zero would leave the values in less than half of the picture.
  boolean isCut() {
    return least() > 0.5 * greatest() && least() < greatest();
  }

  /// What the categories are, with their unit.
  String categoryName() {
    Column column = chart.table().getColumn(chart.categoryColumn());
    String unit = column.unit() == null ? "" : column.unit().in(language);
    String name = column.label().in(language);
    if (unit.isEmpty()) {
      return name;
    }
    return language == Language.ZH ? name + "（" + unit + "）" : name + " (" + unit + ")";
  }

  String onValueAxis(double value) {
    return AxisWords.of(valueKind(), value, language);
  }

  String alongAxis(double value) {
    return AxisWords.along(along, value, language);
  }
}
