package org.openshebao.law.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {

  private final Column column = Column.ofNumbers(5);

  @Test
  void listsTheRowsThatAreValues() {
    column.setStatus(1, (short) 4);
    column.setStatus(3, (short) 7);

    assertThat(column.listKnown(5)).startsWith(0, 2, 4);
    assertThat(column.countKnown()).isEqualTo(3);
    assertThat(column.allValues()).isFalse();
  }

  @Test
  void listsThemAnewWhenMoreRowsAreInUse() {
    column.listKnown(2);
    assertThat(column.countKnown()).isEqualTo(2);

    column.listKnown(5);
    assertThat(column.countKnown()).isEqualTo(5);
    assertThat(column.allValues()).isTrue();
  }

  @Test
  void listsThemAnewWhenAStatusChanges() {
    column.listKnown(5);
    column.setStatus(0, (short) 4);

    assertThat(column.listKnown(5)).startsWith(1, 2, 3, 4);
    assertThat(column.countKnown()).isEqualTo(4);

    column.markAllValues();
    assertThat(column.statuses()).containsOnly(Status.VALUE);
    column.listKnown(5);
    assertThat(column.countKnown()).isEqualTo(5);
  }

  @Test
  void leavesAloneWhatItShares() {
    Validity shared = new Validity(5);
    shared.set(2, (short) 4);
    column.share(shared);
    assertThat(column.hasOwnValidity()).isFalse();

    column.setStatus(0, (short) 9);

    assertThat(column.statuses()).containsExactly(9, 0, 4, 0, 0);
    assertThat(column.hasOwnValidity()).isTrue();
    assertThat(shared.statuses()).containsExactly(0, 0, 4, 0, 0);
  }

  @Test
  void keepsTheRowsThatAreChosen() {
    Validity shared = new Validity(5);
    shared.set(2, (short) 4);
    column.share(shared);

    column.keepChosen(new int[] {1, 0, 1, 1, 0}, 1, 5);

    assertThat(column.statuses())
        .containsExactly(0, Status.NOT_CONCERNED, 4, 0, Status.NOT_CONCERNED);
    assertThat(column.listKnown(5)).startsWith(0, 3);
    assertThat(column.countKnown()).isEqualTo(2);
  }

  @Test
  void keepsTheRowsThatAreChosenOfItsOwn() {
    column.setStatus(4, (short) 4);

    column.keepChosen(new int[] {1, 0, 1, 1, 1}, 1, 5);

    assertThat(column.statuses()).containsExactly(0, Status.NOT_CONCERNED, 0, 0, 4);
    assertThat(column.listKnown(5)).startsWith(0, 2, 3);
  }
}
