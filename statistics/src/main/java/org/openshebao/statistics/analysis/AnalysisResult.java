package org.openshebao.statistics.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.disclosure.DisclosureReport;
import org.openshebao.statistics.weighting.WeightingAudit;

/// What came of an analysis.
///
/// @param spec  what was asked
/// @param data  with derived variables
/// @param design  with final weights
/// @param audit  of the steps of weighting
/// @param items  one a request, in order
/// @param disclosure  what disclosure control came to; null when no rule is asked for
public record AnalysisResult(
    AnalysisSpec spec,
    Microdata data,
    SurveyDesign design,
    List<WeightingAudit> audit,
    List<ResultItem> items,
    @Nullable DisclosureReport disclosure) {

  public AnalysisResult {
    audit = List.copyOf(audit);
    items = List.copyOf(items);
  }

  /// The same without the numbers that must not be published, each with its reason.
  public AnalysisResult forPublication() {
    return new AnalysisResult(
        spec,
        data,
        design,
        audit,
        items.stream().map(ResultItem::forPublication).toList(),
        disclosure);
  }
}
