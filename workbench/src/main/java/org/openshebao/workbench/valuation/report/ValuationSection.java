package org.openshebao.workbench.valuation.report;

import org.openshebao.publishing.report.Report;
import org.openshebao.workbench.valuation.Valuation;

/// A section of the report of a valuation. Risk, sensitivities, reconciliation and governance add theirs to those of
/// [ValuationReport#standard].
public interface ValuationSection {

  /// Adds the section, what stands behind its figures, and caveats.
  void addTo(Report.Builder report, Valuation valuation);
}
