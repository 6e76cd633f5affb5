package org.openshebao.population;

import java.util.List;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;

/// Datasets small enough to read, with every kind of column, group and career.
public final class SmallDatasets {

  private SmallDatasets() {}

  /// Three households, the second one empty, with five people, four relations and careers.
  public static Dataset households() {
    Rows households =
        Rows.builder("household", 3)
            .ids(Ids.of(List.of("h1", "h2", "03")))
            .add(DataColumn.of(ColumnSpec.of("rooms", ColumnType.COUNT), 2, 1, 4))
            .build();
    Rows people =
        Rows.builder("person", 5)
            .ids(Ids.of(List.of("11", "12", "13", "14", "15")))
            .parent("household", 3, new int[] {0, 0, 2, 2, 2})
            .add(wage())
            .add(sex())
            .add(DataColumn.of(ColumnSpec.decimal("wageIndex", 8), 60_000_000, 1, 2, 3, 4))
            .add(DataColumn.of(ColumnSpec.of("share", ColumnType.RATE), 80_000, 0, 1, 1, 1))
            .add(DataColumn.of(ColumnSpec.of("born", ColumnType.MONTH), born()))
            .add(DataColumn.of(ColumnSpec.of("retired", ColumnType.YES_NO), 0, 1, 0, 1, 1))
            .add(DataColumn.ofPlaces("place", "CN-4403", "CN-11", "", "CN-4403", "CN-44"))
            .add(DataColumn.ofDoubles("weight", 1, 0.1, 1.0 / 3, 1e9, 2.5))
            .add(DataColumn.of(ColumnSpec.of("stratum", ColumnType.COUNT), 1, 1, 2, 2, 2))
            .add(DataColumn.of(ColumnSpec.of("psu", ColumnType.COUNT), 1, 2, 1, 2, 3))
            .add(career())
            .design(new SampleDesign("weight", "stratum", "psu"))
            .build();
    Rows relations =
        Rows.builder("relation", 4)
            .parent("person", 5, new int[] {0, 1, 3, 4})
            .add(DataColumn.of(ColumnSpec.of("hours", ColumnType.COUNT), 40, 30, 40, 20))
            .build();
    return Dataset.builder()
        .add(households)
        .add(people)
        .add(relations)
        .origin(new DataOrigin("made up for tests", "CC0-1.0", true))
        .build();
  }

  private static DataColumn wage() {
    return DataColumn.builder(
            ColumnSpec.of("wage", ColumnType.FEN).withLabel(new Label("Wage", "工资")), 5)
        .append(5_000_00)
        .appendUnknown()
        .append(7_322_08)
        .append(0)
        .append(99_999_999_999L)
        .build();
  }

  private static DataColumn sex() {
    List<DataCode> codes =
        List.of(
            new DataCode("female", new Label("female", "女")),
            new DataCode("male", new Label("male", "男")));
    return DataColumn.builder(ColumnSpec.code("sex", codes), 5)
        .append(0)
        .append(1)
        .append(1)
        .appendUnknown()
        .append(0)
        .build();
  }

  private static long[] born() {
    return new long[] {
      CalendarMonth.of(1963, 1),
      CalendarMonth.of(1970, 12),
      CalendarMonth.of(2000, 6),
      CalendarMonth.of(1958, 7),
      CalendarMonth.of(1999, 9)
    };
  }

  private static HistoryColumn career() {
    List<DataCode> schemes = List.of(DataCode.of("employee"), DataCode.of("resident"));
    return HistoryColumn.of(
        "career",
        new int[] {2, 0, 1, 0, 2},
        List.of(
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.FIRST_MONTH, ColumnType.MONTH),
                CalendarMonth.of(1990, 1),
                CalendarMonth.of(1991, 1),
                CalendarMonth.of(2020, 3),
                CalendarMonth.of(2018, 1),
                CalendarMonth.of(2019, 1)),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.MONTHS_PAID, ColumnType.COUNT), 12, 11, 10, 12, 12),
            DataColumn.of(
                ColumnSpec.of(HistoryColumn.BASE, ColumnType.FEN),
                150_00,
                160_00,
                3_800_00,
                3_000_00,
                3_100_00),
            DataColumn.ofPlaces(
                HistoryColumn.PLACE, "CN-4403", "CN-11", "CN-4403", "CN-44", "CN-44"),
            DataColumn.of(ColumnSpec.code(HistoryColumn.SCHEME, schemes), 0, 0, 1, 0, 1)));
  }
}
