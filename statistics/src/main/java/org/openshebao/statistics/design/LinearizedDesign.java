package org.openshebao.statistics.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.variance.JointProbabilityVariance;
import org.openshebao.statistics.variance.LinearVariance;
import org.openshebao.statistics.variance.LonelyPsu;
import org.openshebao.statistics.variance.MultistageVariance;
import org.openshebao.statistics.variance.PhasedVariance;
import org.openshebao.statistics.variance.Residualizer;
import org.openshebao.statistics.variance.Stage;
import org.openshebao.statistics.variance.WeightedStatistic;

/// A probability sample with its design, whose errors come by Taylor linearization: the variance of a statistic is that of the total
/// of its weighted influences, less what calibrations explain of them.
public final class LinearizedDesign implements SurveyDesign {

  private final List<Stage> stages;
  private final double[] weights;
  private final LinearVariance variance;
  private final LonelyPsu lonelyPsu;
  private final boolean adjustDomainLonely;
  private final boolean stratified;
  private final List<Residualizer> calibrations;

  private LinearizedDesign(
      List<Stage> stages,
      double[] weights,
      LinearVariance variance,
      LonelyPsu lonelyPsu,
      boolean adjustDomainLonely,
      boolean stratified,
      List<Residualizer> calibrations) {
    this.stages = List.copyOf(stages);
    this.weights = weights;
    this.variance = variance;
    this.lonelyPsu = lonelyPsu;
    this.adjustDomainLonely = adjustDomainLonely;
    this.stratified = stratified;
    this.calibrations = List.copyOf(calibrations);
  }

  /// The design that `spec` describes, of these rows.
  ///
  /// @throws org.openshebao.base.problem.ProblemException  naming every row that does not fit it
  public static LinearizedDesign of(DesignSpec spec, Microdata data) {
    DesignProblems problems = new DesignProblems();
    List<Stage> stages = new Stages(data, spec, problems).build();
    double[] weights = weights(spec, data, stages, problems);
    problems.throwIfAny();
    return new LinearizedDesign(
        stages,
        weights,
        new MultistageVariance(stages, spec.lonelyPsu(), spec.adjustDomainLonely()),
        spec.lonelyPsu(),
        spec.adjustDomainLonely(),
        !spec.strata().isEmpty(),
        List.of());
  }

  private static double[] weights(
      DesignSpec spec, Microdata data, List<Stage> stages, DesignProblems problems) {
    double[] weights = new double[data.rows()];
    String name = spec.weights();
    if (name != null) {
      NumericVariable given = data.numeric(name);
      for (int row = 0; row < weights.length; row++) {
        weights[row] = given.value(row);
        if (!(weights[row] >= 0) || Double.isInfinite(weights[row])) {
          problems.badWeight(row, name, given.text(row));
        }
      }
      return weights;
    }
    for (int row = 0; row < weights.length; row++) {
      weights[row] = 1;
      for (int s = 0; s < spec.fpc().size(); s++) {
        weights[row] /= stages.get(s).fraction(stages.get(s).unitOfRow(row));
      }
    }
    return weights;
  }

  /// The same sample of units of which the joint probabilities are known: Horvitz–Thompson or Yates–Grundy variances.
  ///
  /// @param joint  in order of the first appearance of the first stage's units
  public LinearizedDesign withJointProbabilities(double[][] joint, boolean yatesGrundy) {
    Stage first = stages.getFirst();
    if (joint.length != first.units()) {
      throw new IllegalArgumentException(
          "There must be joint probabilities of %d units but there are %d."
              .formatted(first.units(), joint.length));
    }
    int[] unitOfRow = new int[first.rows()];
    for (int row = 0; row < unitOfRow.length; row++) {
      unitOfRow[row] = first.unitOfRow(row);
    }
    return new LinearizedDesign(
        stages,
        weights,
        new JointProbabilityVariance(unitOfRow, joint, yatesGrundy),
        lonelyPsu,
        adjustDomainLonely,
        stratified,
        calibrations);
  }

  /// A sample of two phases: `stages` and `weights` are those of the rows that the second phase kept.
  static LinearizedDesign ofTwoPhases(
      LinearizedDesign second, double[] weights, PhasedVariance variance) {
    return new LinearizedDesign(
        second.stages,
        weights,
        variance,
        second.lonelyPsu,
        second.adjustDomainLonely,
        second.stratified,
        List.of());
  }

  /// The same design with weights that were calibrated to what the first phase found: that explains a part of what the second phase
  /// adds to errors, and nothing of the first.
  public LinearizedDesign withSecondPhaseCalibration(
      double[] changed, @Nullable Residualizer calibration) {
    if (!(variance instanceof PhasedVariance phased)) {
      throw new IllegalArgumentException(
          "Only a sample of two phases can be calibrated to its first phase. Maybe give totals?");
    }
    return new LinearizedDesign(
        stages,
        changed.clone(),
        calibration == null ? phased : phased.withSecondPhaseCalibration(calibration),
        lonelyPsu,
        adjustDomainLonely,
        stratified,
        calibrations);
  }

  /// The same design with other final weights.
  ///
  /// @param calibration  what explains them; null when they were changed in a way that the variance does not follow
  public LinearizedDesign withWeights(double[] changed, @Nullable Residualizer calibration) {
    List<Residualizer> all = new ArrayList<>(calibrations);
    if (calibration != null) {
      all.add(calibration);
    }
    return new LinearizedDesign(
        stages, changed.clone(), variance, lonelyPsu, adjustDomainLonely, stratified, all);
  }

  /// The stages of the sample.
  public List<Stage> stages() {
    return stages;
  }

  /// Whether there were strata at all.
  public boolean isStratified() {
    return stratified;
  }

  /// Whether errors are those of plain strata and first-stage units, which one pass over the rows can sum.
  public boolean isPlain() {
    return calibrations.isEmpty()
        && variance instanceof MultistageVariance
        && !(stages.size() > 1 && stages.getFirst().hasPopulation());
  }

  /// The rule for strata with one unit.
  public LonelyPsu lonelyPsu() {
    return lonelyPsu;
  }

  /// Whether that rule holds in domains too.
  public boolean adjustsDomainLonely() {
    return adjustDomainLonely;
  }

  @Override
  public int rows() {
    return weights.length;
  }

  @Override
  public double weight(int row) {
    return weights[row];
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public double[][] covariance(WeightedStatistic statistic, double[] estimate) {
    int p = statistic.size();
    double[][] weighted = new double[p][];
    for (int j = 0; j < p; j++) {
      weighted[j] = weighted(statistic, j, estimate);
    }
    if (!dependsOnDomain()) {
      return variance.covariance(weighted, null);
    }
    if (p == 1 || haveOneDomain(statistic)) {
      return variance.covariance(weighted, presence(statistic, 0));
    }
    double[][] all = variance.covariance(weighted, null);
    for (int j = 0; j < p; j++) {
      all[j][j] = variance.covariance(new double[][] {weighted[j]}, presence(statistic, j))[0][0];
    }
    return all;
  }

  @Override
  public double[] variances(WeightedStatistic statistic, double[] estimate) {
    double[] variances = new double[statistic.size()];
    for (int j = 0; j < variances.length; j++) {
      double[][] weighted = {weighted(statistic, j, estimate)};
      variances[j] = variance.covariance(weighted, presence(statistic, j))[0][0];
    }
    return variances;
  }

  private double[] weighted(WeightedStatistic statistic, int j, double[] estimate) {
    double[] z = new double[weights.length];
    statistic.influence(j, weights, estimate, z);
    for (int row = 0; row < z.length; row++) {
      z[row] = weights[row] == 0 ? 0 : z[row] * weights[row];
    }
    for (Residualizer calibration : calibrations) {
      calibration.residualize(z);
    }
    return z;
  }

  /// Calibrated rows outside the domain stay: their residuals are not 0.
  private boolean @Nullable [] presence(WeightedStatistic statistic, int j) {
    return keepsRowsOutsideDomains() ? null : statistic.rowsOf(j);
  }

  /// Strata that the domain does not touch add nothing, unless their number or loneliness counts.
  private boolean dependsOnDomain() {
    return !keepsRowsOutsideDomains()
        && (adjustDomainLonely || lonelyPsu == LonelyPsu.AVERAGE || lonelyPsu == LonelyPsu.FAIL);
  }

  private static boolean haveOneDomain(WeightedStatistic statistic) {
    for (int j = 1; j < statistic.size(); j++) {
      if (statistic.rowsOf(j) != statistic.rowsOf(0)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Label reasonForNoError() {
    return null;
  }

  @Override
  public double degreesOfFreedom(boolean @Nullable [] domain) {
    Stage first = stages.getFirst();
    boolean[] unit = new boolean[first.units()];
    boolean[] stratum = new boolean[first.strata()];
    int units = 0;
    int strata = 0;
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] == 0 || (domain != null && !domain[row])) {
        continue;
      }
      int u = first.unitOfRow(row);
      if (!unit[u]) {
        unit[u] = true;
        units++;
        int h = first.stratumOfUnit(u);
        if (!stratum[h]) {
          stratum[h] = true;
          strata++;
        }
      }
    }
    return units - strata;
  }

  @Override
  public boolean keepsRowsOutsideDomains() {
    return !calibrations.isEmpty()
        || (variance instanceof PhasedVariance phased && phased.isCalibrated());
  }

  @Override
  public String method() {
    return "Taylor linearization"
        + (keepsRowsOutsideDomains() ? " of calibration residuals" : "")
        + (variance instanceof PhasedVariance ? ", two phases" : "");
  }
}
