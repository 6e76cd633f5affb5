package org.openshebao.workbench.assess.report;

import org.openshebao.law.Law;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.Assessment;

/// The report of an assessment.
public final class AssessmentReport {

  private AssessmentReport() {}

  /// Makes the report.
  public static Report of(Assessment assessment) {
    Law law = assessment.law().law();
    Origins origins = new Origins(law, assessment.law().month());
    Report.Builder report =
        Report.titled(
            Words.of("report.title", law.manifest().label()),
            Words.of(
                "report.subtitle",
                assessment.population().title(),
                assessment.law().date().toString()));
    for (SummaryItem item : new Findings(assessment).list()) {
      report.summary(item.headline(), item.detail(), item.anchor());
    }
    add(report, new CoverageSection(assessment, origins).section());
    Basis basis = new Basis(assessment.law(), assessment.figures(), assessment.provenance());
    add(report, new RetirementSection(basis, origins).section());
    add(report, new ContributionSection(basis, origins).section());
    add(report, new CareerSection(basis, origins).section());
    report.caveat(
        Words.of(
            "report.asOf",
            assessment.population().asOf().toString(),
            assessment.law().date().toString()));
    assessment.population().caveats().forEach(report::caveat);
    assessment.outline().suppositions().forEach(report::caveat);
    long unverified = countUnverified(law, assessment.law().month());
    if (unverified > 0) {
      report.caveat(Words.of("report.unverified", unverified));
    }
    report.caveat(Words.of("report.source", assessment.population().source()));
    origins.addTo(report);
    return report.build(assessment.provenance());
  }

  static void add(Report.Builder report, Section section) {
    report.section(
        section.id(),
        section.title(),
        section.intro(),
        section.blocks().toArray(org.openshebao.publishing.report.Block[]::new));
  }

  /// How many values in force in the month are recalled rather than seen.
  static long countUnverified(Law law, int month) {
    return law.parameters().stream()
        .flatMap(parameter -> parameter.values().stream())
        .filter(value ->
            value.holdsIn(month) && value.grade() == org.openshebao.base.source.Grade.UNVERIFIED)
        .count();
  }
}
