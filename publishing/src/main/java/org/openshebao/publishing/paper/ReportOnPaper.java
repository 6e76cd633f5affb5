package org.openshebao.publishing.paper;

import org.openshebao.base.text.Language;
import org.openshebao.publishing.report.Report;

/// Puts a report on paper in one language: summary, contents, sections with figures and tables, an annex with the numbers behind
/// the figures, and where each of them comes from. Figures lead to what stands behind them as on the page.
public final class ReportOnPaper {

  private ReportOnPaper() {}

  public static void write(Report report, Language language, Paper paper) {
    Numbering numbering = new Numbering(report);
    new FrontMatter(paper, report, language, !numbering.annex().isEmpty()).write();
    Sections sections = new Sections(paper, report, language, numbering);
    report.sections().forEach(sections::section);
    sections.annex();
    new Endmatter(paper, report, language).write();
  }
}
