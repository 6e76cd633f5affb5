package org.openshebao.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.text.Label;

/// Hidden cells are as few as can be, and nobody can work them out: held against every other choice and against another way to attack.
class SuppressionSearchTest {

  @Test
  void oneSmallCellOfATableTakesThreeOthersWithIt() {
    CrossTable table = new CrossTable(new double[][] {{3, 20, 50}, {30, 15, 40}, {60, 70, 80}}, 10);

    SuppressionPattern pattern = SuppressionSearch.of(table.system);

    assertThat(pattern.status(table.cell(0, 0))).isEqualTo(SuppressionPattern.Status.PRIMARY);
    assertThat(pattern.countSecondary()).isEqualTo(3);
    assertThat(pattern.status(table.cell(0, 1))).isEqualTo(SuppressionPattern.Status.SECONDARY);
    assertThat(pattern.status(table.cell(1, 0))).isEqualTo(SuppressionPattern.Status.SECONDARY);
    assertThat(pattern.status(table.cell(1, 1))).isEqualTo(SuppressionPattern.Status.SECONDARY);
    assertThat(pattern.protects(table.cell(1, 1))).containsExactly(table.cell(0, 0));
    assertThat(pattern.interval(table.cell(0, 0))).isEqualTo(new FeasibleInterval(0, 23));
    assertThat(pattern.isOptimal()).isTrue();
    assertThat(pattern.exposed()).isEmpty();
  }

  @Test
  void noOtherChoiceOfCellsIsSafeAndCheaper() {
    RandomStream random = new RandomStream(20251126, 3, 0, 0);
    int hidden = 0;
    for (int trial = 0; trial < 60; trial++) {
      random.moveTo(trial, 0);
      double[][] inner = new double[2 + trial % 2][3];
      for (double[] row : inner) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(trial % 3 == 0 ? 14 : 30);
        }
      }
      CrossTable table = new CrossTable(inner, 5);
      if (table.system.sensitive().isEmpty() || !table.isSafe(all(table.value.length))) {
        continue;
      }

      SuppressionPattern pattern = SuppressionSearch.of(table.system);

      boolean[] chosen = chosen(table, pattern);
      assertThat(table.isSafe(chosen)).as("safe by flows, trial %d", trial).isTrue();
      assertThat(pattern.exposed()).isEmpty();
      assertThat(pattern.isOptimal()).as("proved, trial %d", trial).isTrue();
      assertThat(pattern.cost()).as("cost, trial %d", trial).isCloseTo(least(table), within(1e-6));
      hidden += (int) pattern.countSecondary();
    }
    assertThat(hidden).as("cells hidden for others in all trials").isGreaterThan(60);
  }

  @Test
  void intervalsAreThoseOfTheGreatestFlows() {
    RandomStream random = new RandomStream(7, 3, 0, 0);
    for (int trial = 0; trial < 40; trial++) {
      random.moveTo(trial, 0);
      double[][] inner = new double[4][5];
      for (double[] row : inner) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(40);
        }
      }
      CrossTable table = new CrossTable(inner, 1);
      boolean[] hidden = new boolean[table.value.length];
      for (int cell = 0; cell < hidden.length; cell++) {
        hidden[cell] = random.nextDouble() < 0.4;
      }
      Attacker attacker = new Attacker(table.system);

      for (int cell = 0; cell < hidden.length; cell++) {
        for (int direction : new int[] {1, -1}) {
          assertThat(attacker.reach(cell, direction, hidden))
              .isCloseTo(table.reach(cell, direction, hidden, table.system.most()), within(1e-6));
        }
      }
    }
  }

  @Test
  void aLargeTableIsSafeAndSaysHowFarItMayBeFromTheLeast() {
    RandomStream random = new RandomStream(11, 3, 0, 0);
    double[][] inner = new double[9][10];
    for (double[] row : inner) {
      for (int c = 0; c < row.length; c++) {
        row[c] = random.nextInt(60);
      }
    }
    CrossTable table = new CrossTable(inner, 10);

    SuppressionPattern pattern = SuppressionSearch.of(table.system);

    assertThat(table.isSafe(chosen(table, pattern))).isTrue();
    assertThat(pattern.leastCost()).isPositive().isLessThanOrEqualTo(pattern.cost());
    assertThat(pattern.leastCost() / pattern.cost()).isGreaterThan(0.6);
  }

  @Test
  void aCellThatNothingCanProtectIsNamed() {
    TableCell total = new TableCell(Label.same("all"), 3, 1, true, null);
    TableCell part =
        new TableCell(Label.same("part"), 3, 1, true, new Sensitivity(Label.same("few"), 7, 9));

    assertThatThrownBy(() ->
            SuppressionSearch.of(
                new CellSystem(List.of(total, part), List.of(new Relation(0, List.of(1))))))
        .hasMessageContaining("The cell part cannot be protected")
        .hasMessageContaining("Maybe join it");
    assertThatThrownBy(() ->
            new CellSystem(
                List.of(total, new TableCell(Label.same("b"), 2, 1, true, null)),
                List.of(new Relation(0, List.of(1)))))
        .hasMessageContaining("The cell all is 3.0 but its parts add up to 2.0");
  }

  private static boolean[] all(int n) {
    boolean[] all = new boolean[n];
    java.util.Arrays.fill(all, true);
    return all;
  }

  private static boolean[] chosen(CrossTable table, SuppressionPattern pattern) {
    boolean[] chosen = new boolean[table.value.length];
    for (int cell = 0; cell < chosen.length; cell++) {
      chosen[cell] = pattern.status(cell) != SuppressionPattern.Status.PUBLISHED;
    }
    return chosen;
  }

  /// The least cost of all choices, one by one.
  private static double least(CrossTable table) {
    List<Integer> open = new ArrayList<>();
    boolean[] hidden = new boolean[table.value.length];
    for (int cell = 0; cell < hidden.length; cell++) {
      hidden[cell] = table.system.cells().get(cell).isSensitive();
      if (!hidden[cell]) {
        open.add(cell);
      }
    }
    double least = Double.POSITIVE_INFINITY;
    for (long choice = 0; choice < 1L << open.size(); choice++) {
      double cost = 0;
      for (int k = 0; k < open.size(); k++) {
        boolean hide = (choice >> k & 1) == 1;
        hidden[open.get(k)] = hide;
        cost += hide ? table.system.cells().get(open.get(k)).cost() : 0;
      }
      if (cost < least && table.isSafe(hidden)) {
        least = cost;
      }
    }
    return least;
  }
}
