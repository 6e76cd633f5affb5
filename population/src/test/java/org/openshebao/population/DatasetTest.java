package org.openshebao.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.ProblemException;

class DatasetTest {

  private final Dataset dataset = SmallDatasets.households();

  @Test
  void keepsGroupsAsRowNumbers() {
    Rows people = dataset.rows("person");

    assertThat(people.size()).isEqualTo(5);
    assertThat(people.parent().parentOf(3)).isEqualTo(2);
    assertThat(dataset.childRange("person", 0)).isEqualTo(new RowRange(0, 2));
    assertThat(dataset.childRange("person", 1)).isEqualTo(new RowRange(2, 2));
    assertThat(dataset.range("relation", 2, 3)).isEqualTo(new RowRange(2, 4));
  }

  @Test
  void slicesWholeGroupsWithoutCopying() {
    Dataset slice = dataset.slice(1, 3);

    assertThat(slice.rows("household").size()).isEqualTo(2);
    assertThat(slice.rows("person").size()).isEqualTo(3);
    assertThat(slice.rows("person").parent().parentOf(0)).isEqualTo(1);
    assertThat(slice.rows("person").column("wage").value(0)).isEqualTo(7_322_08);
    assertThat(slice.rows("relation").parent().parentOf(0)).isEqualTo(1);
    assertThat(slice.rows("person").history("career").spellCount(2)).isEqualTo(2);
    assertThat(slice.rows("person").findIds().orElseThrow().text(0)).isEqualTo("13");
    assertThat(slice.rows("person").weight(2)).isEqualTo(2.5);
    assertThat(slice.slice(1, 2).rows("relation").column("hours").value(1)).isEqualTo(20);
  }

  @Test
  void digestIsTheSameForTheWholeAndForItsSlices() {
    String whole = dataset.digest();

    DatasetDigest slices = new DatasetDigest();
    slices.add(dataset.slice(0, 1)).add(dataset.slice(1, 1)).add(dataset.slice(1, 3));

    assertThat(slices.hex()).isEqualTo(whole).matches("[0-9a-f]{64}");
  }

  @Test
  void digestChangesWithAValueAndWithItsUnknownness() {
    String one = person(1, 2).digest();

    assertThat(person(1, 2).digest()).isEqualTo(one);
    assertThat(person(1, 3).digest()).isNotEqualTo(one);
    assertThat(unknownThen(2).digest()).isNotEqualTo(person(0, 2).digest());
  }

  @Test
  void storesNarrowAndReadsWide() {
    DataColumn column =
        DataColumn.of(ColumnSpec.of("wage", ColumnType.FEN), 1, -200, 70_000, 5_000_000_000L);
    long[] into = new long[2];

    column.slice(1, 4).readInto(1, 2, into);

    assertThat(into).containsExactly(70_000, 5_000_000_000L);
    assertThat(column.value(1)).isEqualTo(-200);
    assertThat(column.allKnown()).isTrue();
  }

  @Test
  void saysWhichRowsAreUnknown() {
    DataColumn wage = dataset.rows("person").column("wage");
    boolean[] unknown = new boolean[3];

    wage.readUnknownsInto(0, 3, unknown);

    assertThat(unknown).containsExactly(false, true, false);
    assertThat(wage.allKnown()).isFalse();
    assertThat(wage.slice(2, 5).allKnown()).isTrue();
  }

  @Test
  void marksUnknownRowsAsTheReaderLikes() {
    ColumnBuilder builder = DataColumn.builder(ColumnSpec.of("wage", ColumnType.FEN), 200);
    for (int row = 0; row < 200; row++) {
      if (row % 7 == 0) {
        builder.appendUnknown();
      } else {
        builder.append(row);
      }
    }
    DataColumn wage = builder.build();
    short[] marks = new short[200];

    boolean any = wage.slice(50, 200).readUnknownsInto(10, 100, (short) 9, marks);

    assertThat(any).isTrue();
    for (int i = 0; i < 100; i++) {
      assertThat(marks[i]).isEqualTo((short) ((60 + i) % 7 == 0 ? 9 : 0));
    }
    assertThat(wage.readUnknownsInto(1, 6, (short) 9, marks)).isFalse();
    assertThat(marks).startsWith(0, 0, 0, 0, 0, 0);
  }

  @Test
  void bindsPlacesToATree() {
    List<String> tree = List.of("CN", "CN-44", "CN-4403", "CN-11");

    Dataset bound = dataset.bindPlaces(tree::indexOf);

    assertThat(bound.rows("person").column("place").value(0)).isEqualTo(2);
    assertThat(bound.rows("person").history("career").column(HistoryColumn.PLACE).value(1))
        .isEqualTo(3);
    assertThat(bound.digest()).isEqualTo(dataset.digest());
    assertThatThrownBy(() -> dataset.rows("person").column("place").value(0))
        .hasMessageContaining("bindPlaces");
    assertThatThrownBy(() -> dataset.bindPlaces(_ -> -1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("CN-4403");
  }

  @Test
  void namesTheNearestColumn() {
    assertThatThrownBy(() -> dataset.rows("person").column("wagee")).hasMessageContaining("wage");
    assertThatThrownBy(() -> dataset.rows("persn")).hasMessageContaining("\"person\"");
  }

  @Test
  void refusesMembersOutOfOrder() {
    assertThatThrownBy(() -> Rows.builder("person", 2).parent("household", 2, new int[] {1, 0}))
        .hasMessageContaining("sorted");
  }

  @Test
  void cutsAtWholeGroups() {
    assertThat(dataset.listTopRanges("person", 2))
        .containsExactly(new RowRange(0, 2), new RowRange(2, 3));
    assertThat(dataset.listTopRanges("person", 100)).containsExactly(new RowRange(0, 3));
  }

  private static Dataset person(long... wages) {
    DataColumn wage = DataColumn.of(ColumnSpec.of("wage", ColumnType.FEN), wages);
    return Dataset.builder().add(Rows.builder("person", 2).add(wage).build()).build();
  }

  private static Dataset unknownThen(long value) {
    ColumnBuilder wage = DataColumn.builder(ColumnSpec.of("wage", ColumnType.FEN), 2);
    wage.appendUnknown().append(value);
    return Dataset.builder().add(Rows.builder("person", 2).add(wage.build()).build()).build();
  }
}
