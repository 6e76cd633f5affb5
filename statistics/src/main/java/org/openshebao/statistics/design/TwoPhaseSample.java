package org.openshebao.statistics.design;

import java.util.Arrays;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.variance.ApproximateTwoPhaseVariance;
import org.openshebao.statistics.variance.FirstPhase;
import org.openshebao.statistics.variance.MultistageVariance;
import org.openshebao.statistics.variance.PhasedVariance;
import org.openshebao.statistics.variance.Stage;
import org.openshebao.statistics.variance.TwoPhaseVariance;

/// A sample drawn in two phases: a first one, of which rows `kept` were drawn for the second with the help of what the first one told, as when a
/// short interview finds the platform workers whom a long one asks.
///
/// @param design  of the kept rows, with the weights of both phases
/// @param rows  the kept rows among those of the first phase
/// @param firstPhaseWeights  of all rows of the first phase
public record TwoPhaseSample(LinearizedDesign design, int[] rows, double[] firstPhaseWeights) {

  public TwoPhaseSample {
    rows = rows.clone();
    firstPhaseWeights = firstPhaseWeights.clone();
  }

  /// Which variance a sample of two phases has.
  public enum Method {
    /// By the joint probabilities of both phases; populations of the first phase are needed unless it was drawn from very many.
    FULL,
    /// By an approximation that takes weights of the first phase as they are given.
    APPROXIMATE
  }

  /// @param first  how the first phase was drawn
  /// @param second  how the second phase was drawn from the first; its populations are counted in the first where `fpc` and
  ///     weights are not given
  /// @param kept  by row, whether the second phase kept it
  public static TwoPhaseSample of(
      DesignSpec first, DesignSpec second, boolean[] kept, Method method, Microdata data) {
    LinearizedDesign whole = LinearizedDesign.of(first, data);
    int[] rows = rows(kept);
    Microdata chosen = data.withRows(rows);
    LinearizedDesign own = secondPhase(second, chosen, rows);
    Stage secondStage = own.stages().getFirst();
    if (own.stages().size() > 1 || (whole.stages().size() > 1 && hasLaterPopulations(whole))) {
      throw new IllegalArgumentException(
          "Each of two phases is of one stage here. Maybe name the first-stage units alone?");
    }
    Stage firstStage = whole.stages().getFirst();
    Stage lastStage = whole.stages().getLast();
    SecondPhaseCounts counts = SecondPhaseCounts.of(second, kept, data, lastStage);
    if (!secondStage.hasPopulation()) {
      secondStage = counts.withPopulations(secondStage, rows);
    }
    double[] weights = new double[rows.length];
    double[] probabilities = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      double w = whole.weight(rows[row]);
      probabilities[row] = 1 / w;
      double conditional =
          second.weights() != null
              ? own.weight(row)
              : 1 / secondStage.fraction(secondStage.unitOfRow(row));
      weights[row] = w * conditional;
    }
    FirstPhase firstPhase = new FirstPhase(firstStage, rows, probabilities);
    MultistageVariance conditionally =
        new MultistageVariance(
            java.util.List.of(secondStage), second.lonelyPsu(), second.adjustDomainLonely());
    PhasedVariance variance =
        method == Method.FULL
            ? TwoPhaseVariance.of(firstPhase, secondStage, conditionally)
            : new ApproximateTwoPhaseVariance(
                firstPhase,
                counts.keptOfRow(rows),
                takesWholeUnits(secondStage, lastStage, rows),
                conditionally);
    return new TwoPhaseSample(
        LinearizedDesign.ofTwoPhases(own, weights, variance), rows, whole.weights());
  }

  /// The design of the second phase; what is wrong with its rows is told by the rows of the first.
  private static LinearizedDesign secondPhase(DesignSpec second, Microdata chosen, int[] rows) {
    try {
      return LinearizedDesign.of(second, chosen);
    } catch (ProblemException e) {
      throw new ProblemException(
          e.problems().stream()
              .map(each ->
                  new Problem(
                      each.code(),
                      each.severity(),
                      each.file(),
                      each.line() > 0 ? rows[(int) each.line() - 1] + 1L : 0,
                      each.key(),
                      each.value(),
                      each.message(),
                      each.mend()))
              .toList());
    }
  }

  private static boolean hasLaterPopulations(LinearizedDesign whole) {
    return whole.stages().stream().skip(1).anyMatch(Stage::hasPopulation);
  }

  private static int[] rows(boolean[] kept) {
    int[] rows = new int[kept.length];
    int n = 0;
    for (int row = 0; row < kept.length; row++) {
      if (kept[row]) {
        rows[n++] = row;
      }
    }
    if (n < 2) {
      throw new ProblemException(
          Problem.error(
              "STATISTICS-PHASE-EMPTY",
              null,
              0,
              "phase2.sampled",
              Integer.toString(n),
              "The second phase has %d of the %d rows.".formatted(n, kept.length),
              "Give the indicator of the rows that the second phase kept, which is 1 for them."));
    }
    return Arrays.copyOf(rows, n);
  }

  /// Whether no two units of the second phase lie in one unit of the first.
  private static boolean takesWholeUnits(Stage second, Stage lastOfFirst, int[] rows) {
    boolean[] unitSeen = new boolean[second.units()];
    boolean[] firstSeen = new boolean[lastOfFirst.units()];
    for (int row = 0; row < rows.length; row++) {
      int unit = second.unitOfRow(row);
      if (!unitSeen[unit]) {
        unitSeen[unit] = true;
        int of = lastOfFirst.unitOfRow(rows[row]);
        if (firstSeen[of]) {
          return false;
        }
        firstSeen[of] = true;
      }
    }
    return true;
  }
}
