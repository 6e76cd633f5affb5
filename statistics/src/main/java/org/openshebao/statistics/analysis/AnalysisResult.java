package org.openshebao.statistics.analysis;

import java.util.List;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.weighting.WeightingAudit;

/// What came of an analysis.
///
/// @param spec  what was asked
/// @param data  with derived variables
/// @param design  with final weights
/// @param audit  of the steps of weighting
/// @param items  one a request, in order
public record AnalysisResult(
    AnalysisSpec spec,
    Microdata data,
    SurveyDesign design,
    List<WeightingAudit> audit,
    List<ResultItem> items) {

  public AnalysisResult {
    audit = List.copyOf(audit);
    items = List.copyOf(items);
  }
}
