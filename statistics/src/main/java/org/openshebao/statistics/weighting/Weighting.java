package org.openshebao.statistics.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.NonProbabilityDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.weighting.WeightingStep.Calibration;
import org.openshebao.statistics.weighting.WeightingStep.FirstPhaseCalibration;
import org.openshebao.statistics.weighting.WeightingStep.FrameOverlap;
import org.openshebao.statistics.weighting.WeightingStep.NonresponseClasses;
import org.openshebao.statistics.weighting.WeightingStep.PostStratification;
import org.openshebao.statistics.weighting.WeightingStep.Raking;
import org.openshebao.statistics.weighting.WeightingStep.Trimming;

/// Carries weights through the steps of a weighting, in order, for the full sample and every replicate.
public final class Weighting {

  private Weighting() {}

  /// The sample after these steps.
  public static WeightedSample of(SurveyDesign design, Microdata data, List<WeightingStep> steps) {
    SurveyDesign current = design;
    List<WeightingAudit> audit = new ArrayList<>();
    for (WeightingStep step : steps) {
      Adjustment adjustment = adjustment(step, data);
      double[] before = current.weights();
      double[] after = adjustment.adjust(before);
      audit.add(WeightingAudit.of(describe(step), before, after));
      current =
          switch (current) {
            case LinearizedDesign linearized when step instanceof FirstPhaseCalibration ->
                linearized.withSecondPhaseCalibration(
                    after, adjustment.residualizer(before, after));
            case LinearizedDesign linearized ->
                linearized.withWeights(after, adjustment.residualizer(before, after));
            case ReplicateDesign replicates -> everyReplicate(replicates, adjustment, after);
            case NonProbabilityDesign free -> {
              ReplicateDesign model = free.model();
              yield free.withWeights(
                  after, model == null ? null : everyReplicate(model, adjustment, after));
            }
          };
    }
    return new WeightedSample(current, audit);
  }

  private static ReplicateDesign everyReplicate(
      ReplicateDesign design, Adjustment adjustment, double[] after) {
    int rows = design.rows();
    int replicates = design.replicates().replicates();
    double[][] own = new double[rows][replicates];
    double[] ones = new double[rows];
    double[] weights = new double[rows];
    for (int r = 0; r < replicates; r++) {
      design.fill(r, weights);
      double[] adjusted = adjustment.adjust(weights);
      for (int row = 0; row < rows; row++) {
        own[row][r] = adjusted[row];
        ones[row] = 1;
      }
    }
    return design.withWeights(after, own, ones);
  }

  private static Adjustment adjustment(WeightingStep step, Microdata data) {
    return switch (step) {
      case NonresponseClasses classes ->
          new NonresponseAdjustment(classes.classes(), classes.responded(), data);
      case PostStratification post ->
          new PostStratificationAdjustment(new Cells(post.margin(), data));
      case Raking raking ->
          new RakingAdjustment(
              raking.margins().stream().map(margin -> new Cells(margin, data)).toList(),
              raking.maxIterations());
      case Calibration calibration -> new CalibrationAdjustment(calibration, data);
      case FirstPhaseCalibration of -> new CalibrationAdjustment(of.calibration(), data);
      case Trimming trimming -> new TrimmingAdjustment(trimming);
      case FrameOverlap overlap -> new FrameAdjustment(overlap, data);
    };
  }

  private static String describe(WeightingStep step) {
    return switch (step) {
      case NonresponseClasses classes -> "non-response by " + String.join(" x ", classes.classes());
      case PostStratification post ->
          "post-stratification by " + String.join(" x ", post.margin().variables());
      case Raking raking ->
          "raking to "
              + String.join(
                  ", ",
                  raking.margins().stream()
                      .map(margin -> String.join(" x ", margin.variables()))
                      .toList());
      case FirstPhaseCalibration of -> describe(of.calibration()) + " of the first phase";
      case Calibration calibration -> {
        List<String> names = new ArrayList<>(calibration.totals().keySet());
        calibration.margins().forEach(margin -> names.add(String.join(" x ", margin.variables())));
        yield "%s calibration to %s"
            .formatted(
                calibration.distance().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                String.join(", ", names));
      }
      case FrameOverlap overlap ->
          "overlap of frames " + String.join(", ", overlap.memberships().keySet());
      case Trimming trimming ->
          "trimming to %s to %s".formatted(trimming.lower(), trimming.upper());
    };
  }
}
