package org.openshebao.population;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openshebao.base.time.CalendarMonth;

/// Households of 0 to 6 persons with random values, the same for a seed.
public final class ManyHouseholds {

  private static final String[] PLACES = {"CN-11", "CN-31", "CN-44", "CN-4401", "CN-4403", "CN-65"};

  private ManyHouseholds() {}

  /// This many households.
  public static Dataset of(int households, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> parents = new ArrayList<>();
    for (int household = 0; household < households; household++) {
      int members = random.nextInt(7);
      for (int i = 0; i < members; i++) {
        parents.add(household);
      }
    }
    int persons = parents.size();
    ColumnBuilder wage = DataColumn.builder(ColumnSpec.of("wage", ColumnType.FEN), persons);
    ColumnBuilder born = DataColumn.builder(ColumnSpec.of("born", ColumnType.MONTH), persons);
    ColumnBuilder index = DataColumn.builder(ColumnSpec.decimal("wageIndex", 8), persons);
    ColumnBuilder place = DataColumn.builder(ColumnSpec.of("place", ColumnType.PLACE), persons);
    ColumnBuilder sex =
        DataColumn.builder(
            ColumnSpec.code("sex", List.of(DataCode.of("female"), DataCode.of("male"))), persons);
    ColumnBuilder retired =
        DataColumn.builder(ColumnSpec.of("retired", ColumnType.YES_NO), persons);
    ColumnBuilder weight = DataColumn.builder(ColumnSpec.of("weight", ColumnType.DOUBLE), persons);
    int[] spellCounts = new int[persons];
    ColumnBuilder firstMonth =
        DataColumn.builder(ColumnSpec.of(HistoryColumn.FIRST_MONTH, ColumnType.MONTH), persons);
    ColumnBuilder base =
        DataColumn.builder(ColumnSpec.of(HistoryColumn.BASE, ColumnType.FEN), persons);
    Ids.Builder ids = new Ids.Builder();
    for (int row = 0; row < persons; row++) {
      ids.append("p" + (1000 + row));
      if (random.nextInt(10) == 0) {
        wage.appendUnknown();
      } else {
        wage.append(random.nextLong(3_000_000));
      }
      born.append(CalendarMonth.of(1930 + random.nextInt(90), 1 + random.nextInt(12)));
      index.append(random.nextLong(300_000_000));
      place.appendPlace(PLACES[random.nextInt(PLACES.length)]);
      sex.append(random.nextInt(2));
      retired.append(random.nextInt(2));
      weight.appendDouble(random.nextDouble(1, 5000));
      spellCounts[row] = random.nextInt(4);
      for (int spell = 0; spell < spellCounts[row]; spell++) {
        firstMonth.append(CalendarMonth.of(1990 + spell, 1));
        base.append(random.nextLong(1_000_000));
      }
    }
    Rows people =
        Rows.builder("person", persons)
            .ids(ids.build())
            .parent("household", households, parents.stream().mapToInt(i -> i).toArray())
            .add(wage.build())
            .add(born.build())
            .add(index.build())
            .add(place.build())
            .add(sex.build())
            .add(retired.build())
            .add(weight.build())
            .add(HistoryColumn.of("career", spellCounts, List.of(firstMonth.build(), base.build())))
            .design(SampleDesign.ofWeight("weight"))
            .build();
    return Dataset.builder().add(Rows.builder("household", households).build()).add(people).build();
  }
}
