package org.openshebao.statistics.weighting;

import java.util.List;
import org.openshebao.statistics.design.SurveyDesign;

/// A sample with its final weights, and how it came by them.
///
/// @param design  with final weights; errors follow the calibrations
/// @param audit  one row a step
public record WeightedSample(SurveyDesign design, List<WeightingAudit> audit) {

  public WeightedSample {
    audit = List.copyOf(audit);
  }
}
