package org.openshebao.population.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// A stage fitted to its margins: how likely each combination of the new attributes is, given the others.
final class StageFit {

  private final Stage stage;
  private final List<Attribute> attributes;
  private final Grid given;
  private final Grid added;
  private final Grid all;
  private final double[] joint;
  private final float[] cumulated;
  private final int rounds;
  private final double worst;

  private StageFit(
      Stage stage,
      List<Attribute> attributes,
      Grid given,
      Grid added,
      Grid all,
      double[] joint,
      Raking raking) {
    this.stage = stage;
    this.attributes = attributes;
    this.given = given;
    this.added = added;
    this.all = all;
    this.joint = joint;
    this.rounds = raking.rounds();
    this.worst = raking.worst();
    this.cumulated = cumulate(joint, added.cells());
  }

  /// Fits a stage.
  ///
  /// @param start  for the first stage, persons in each cell before the fit; for the others, persons in each cell of the given
  static StageFit fit(Stage stage, List<Attribute> attributes, double[] start) {
    Grid given = new Grid(attributes, stage.givenNumbers());
    Grid added = new Grid(attributes, stage.addedNumbers());
    Grid all = new Grid(attributes, stage.allNumbers());
    boolean isFirst = stage.given().isEmpty();
    int wide = added.cells();
    double[] guess = new double[all.cells()];
    int[] values = new int[attributes.size()];
    for (int cell = 0; cell < guess.length; cell++) {
      double persons = isFirst ? start[cell] : start[cell / wide];
      if (persons > 0) {
        all.read(cell, values);
        guess[cell] = isFirst ? persons * factor(stage, values) : factor(stage, values);
      }
    }
    if (!isFirst) {
      spread(stage, attributes, given, guess, start, wide);
    }
    int[] active = new int[guess.length];
    int count = 0;
    for (int cell = 0; cell < guess.length; cell++) {
      if (guess[cell] > 0) {
        active[count++] = cell;
      }
    }
    active = Arrays.copyOf(active, count);
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      weights[i] = guess[active[i]];
    }
    Raking raking = new Raking(weights);
    for (Margin margin : stage.margins()) {
      if (margin.role() != Margin.Role.LEFT_OUT) {
        addMargin(raking, margin, attributes, all, active, weights, wide);
      }
    }
    if (!isFirst) {
      int[] rows = new int[count];
      for (int i = 0; i < count; i++) {
        rows[i] = active[i] / wide;
      }
      raking.add(rows, start, false);
    }
    raking.run();
    Arrays.fill(guess, 0);
    for (int i = 0; i < count; i++) {
      guess[active[i]] = weights[i];
    }
    return new StageFit(stage, attributes, given, added, all, guess, raking);
  }

  private static double factor(Stage stage, int[] values) {
    double factor = 1;
    for (Stage.Seed seed : stage.seeds()) {
      if (seed.when().holds(values)) {
        factor *= seed.factor();
      }
    }
    return factor;
  }

  /// Spreads the persons of each given cell over the new ones in proportion to the guess.
  private static void spread(
      Stage stage,
      List<Attribute> attributes,
      Grid given,
      double[] guess,
      double[] start,
      int wide) {
    for (int row = 0; row < start.length; row++) {
      if (start[row] <= 0) {
        continue;
      }
      double sum = 0;
      for (int i = 0; i < wide; i++) {
        sum += guess[row * wide + i];
      }
      if (sum <= 0) {
        throw new ProblemException(
            Problem.error(
                "SYNTHESIS-IMPOSSIBLE",
                stage.id(),
                0,
                null,
                describe(attributes, given, row),
                "The seeds of the stage rule out every category for these persons.",
                "Leave at least one category with a factor above 0."));
      }
      for (int i = 0; i < wide; i++) {
        guess[row * wide + i] *= start[row] / sum;
      }
    }
  }

  private static String describe(List<Attribute> attributes, Grid grid, int cell) {
    int[] values = new int[attributes.size()];
    grid.read(cell, values);
    List<String> parts = new ArrayList<>();
    for (int attribute : grid.attributes()) {
      Attribute of = attributes.get(attribute);
      parts.add(of.name() + "=" + of.categories().get(values[attribute]));
    }
    return String.join(", ", parts);
  }

  private static void addMargin(
      Raking raking,
      Margin margin,
      List<Attribute> attributes,
      Grid all,
      int[] active,
      double[] weights,
      int wide) {
    int targets = margin.targets().size();
    boolean share = margin.kind() == Margin.Kind.SHARE;
    int[] targetOf = new int[active.length];
    int[] values = new int[attributes.size()];
    boolean limited = margin.limit() < 1;
    for (int i = 0; i < active.length; i++) {
      all.read(active[i], values);
      int target = -1;
      if (margin.of().holds(values)) {
        target = margin.targetOf(values);
        if (share && target < 0) {
          target = targets; // the rest of those that the shares are of
        }
      }
      targetOf[i] = target;
    }
    double[] reachable =
        limited ? reachable(targetOf, active, weights, targets, wide) : new double[targets];
    double[] wanted = new double[share ? targets + 1 : targets];
    double rest = 1;
    for (int t = 0; t < targets; t++) {
      wanted[t] = margin.targets().get(t).value();
      if (limited) {
        wanted[t] = Math.min(wanted[t], reachable[t] * margin.limit());
      }
      rest -= wanted[t];
    }
    if (share) {
      wanted[targets] = Math.max(0, rest);
      if (rest < 1e-9) {
        raking.add(targetOf, Arrays.copyOf(wanted, targets), true);
        return;
      }
    }
    raking.add(targetOf, wanted, share);
  }

  /// All persons that could come into each target, whatever their new attributes; a given row counts in the first target it can reach.
  private static double[] reachable(
      int[] targetOf, int[] active, double[] weights, int targets, int wide) {
    double[] reachable = new double[targets];
    int i = 0;
    while (i < active.length) {
      int row = active[i] / wide;
      int target = -1;
      double persons = 0;
      for (; i < active.length && active[i] / wide == row; i++) {
        persons += weights[i];
        target = target < 0 ? targetOf[i] : target;
      }
      if (target >= 0 && target < targets) {
        reachable[target] += persons;
      }
    }
    return reachable;
  }

  private static float[] cumulate(double[] joint, int wide) {
    float[] cumulated = new float[joint.length];
    for (int row = 0; row < joint.length / wide; row++) {
      double sum = 0;
      for (int i = 0; i < wide; i++) {
        sum += joint[row * wide + i];
      }
      double before = 0;
      int last = -1;
      for (int i = 0; i < wide; i++) {
        double persons = joint[row * wide + i];
        before += persons;
        cumulated[row * wide + i] = sum > 0 ? (float) (before / sum) : 0;
        if (persons > 0) {
          last = i;
        }
      }
      // What rounding leaves beyond the last possible category is its own.
      for (int i = Math.max(0, last); i < wide && last >= 0; i++) {
        cumulated[row * wide + i] = 2;
      }
    }
    return cumulated;
  }

  /// Draws the new attributes of a person whose given ones stand in `values`.
  void draw(double uniform, int[] values) {
    int wide = added.cells();
    int first = given.cellOf(values) * wide;
    int low = 0;
    int high = wide - 1;
    float at = (float) uniform;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[first + middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    added.read(low, values);
  }

  /// Persons by the cells of other attributes, all of which this stage has or can derive.
  double[] aggregate(Grid to) {
    double[] sums = new double[to.cells()];
    int[] values = new int[attributes.size()];
    for (int cell = 0; cell < joint.length; cell++) {
      if (joint[cell] > 0) {
        all.read(cell, values);
        sums[to.cellOf(values)] += joint[cell];
      }
    }
    return sums;
  }

  /// What its margins come to in its cells.
  List<Tally.Outcome> outcomes() {
    Tally tally = new Tally(stage.margins());
    int[] values = new int[attributes.size()];
    for (int cell = 0; cell < joint.length; cell++) {
      if (joint[cell] > 0) {
        all.read(cell, values);
        tally.add(values, joint[cell]);
      }
    }
    return tally.outcomes();
  }

  Stage stage() {
    return stage;
  }

  /// Persons in each cell of given and new attributes.
  double persons(int cell) {
    return joint[cell];
  }

  int rounds() {
    return rounds;
  }

  double worst() {
    return worst;
  }
}
