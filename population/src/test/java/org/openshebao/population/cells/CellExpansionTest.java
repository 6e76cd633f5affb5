package org.openshebao.population.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.population.cells.CellExpansion.Group;

class CellExpansionTest {

  private static final int JULY_2025 = CalendarMonth.of(2025, 7);

  @Test
  void splitsAnAgeGroupByTheSharesOfSingleAgesAndKeepsEveryPerson() {
    SingleAges ages = new SingleAges(1);
    ages.set(0, true, 15, 100);
    ages.set(0, true, 16, 300);
    Cell cell = new Cell("CN-11", 0, 15, 19, true, 1001);

    long[] split = ages.split(cell);

    assertThat(split).containsExactly(250, 751, 0, 0, 0);
    assertThat(LongStream.of(split).sum()).isEqualTo(1001);
  }

  @Test
  void aPersonOfAnAgeWasBornInOneOfTwelveMonths() {
    SingleAges ages = new SingleAges(1);
    ages.set(0, false, 60, 1);
    Cell cell = new Cell("CN-11", 0, 60, 60, false, 24);

    List<Group> groups = CellExpansion.expand(List.of(cell), ages, JULY_2025);

    assertThat(groups).hasSize(12).allMatch(group -> group.persons() == 2);
    assertThat(groups.getFirst().birthMonth()).isEqualTo(CalendarMonth.parse("1965-07"));
    assertThat(groups.getLast().birthMonth()).isEqualTo(CalendarMonth.parse("1964-08"));
    assertThat(groups).allMatch(group -> Math.floorDiv(JULY_2025 - group.birthMonth(), 12) == 60);
  }

  @Test
  void splitsEvenlyWhereNoSharesAreKnown() {
    assertThat(Apportionment.apportion(10, new double[3])).containsExactly(4, 3, 3);
  }

  @Test
  void leavesNobodyOutAndAddsNobody() {
    SingleAges ages = new SingleAges(1);
    for (int age = 0; age <= SingleAges.LAST_AGE; age++) {
      ages.set(0, true, age, 1 + age % 7);
    }
    List<Cell> cells =
        List.of(
            new Cell("CN-11", 0, 0, 0, true, 7),
            new Cell("CN-11", 0, 55, 59, true, 123_457),
            new Cell("CN-11", 0, 100, 100, true, 3));

    long expanded =
        CellExpansion.expand(cells, ages, JULY_2025).stream().mapToLong(Group::persons).sum();

    assertThat(expanded).isEqualTo(7 + 123_457 + 3);
  }
}
