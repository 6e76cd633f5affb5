package org.openshebao.workbench.assess.report;

import org.openshebao.law.Law;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.people.PeopleAssessment;

/// The report of an assessment of people.
public final class PeopleReport {

  private PeopleReport() {}

  /// Makes the report.
  public static Report of(PeopleAssessment assessment) {
    Law law = assessment.law().law();
    Origins origins = new Origins(law, assessment.law().month());
    PeopleOrigins people = new PeopleOrigins(assessment, origins);
    boolean synthetic = assessment.origin().isSynthetic();
    Report.Builder report =
        Report.titled(
            Words.of("peopleReport.title", law.manifest().label()),
            Words.of(
                synthetic ? "peopleReport.subtitleSynthetic" : "peopleReport.subtitle",
                assessment.persons(),
                assessment.law().date().toString()));
    for (SummaryItem item : new PeopleFindings(assessment).list()) {
      report.summary(item.headline(), item.detail(), item.anchor());
    }
    AssessmentReport.add(report, new PeopleSection(assessment, people).section());
    AssessmentReport.add(report, new EffectiveSection(assessment, people).section());
    AssessmentReport.add(report, new GapSection(assessment, people).section());
    AssessmentReport.add(report, new GroupSection(assessment, people).section());
    AssessmentReport.add(report, new AdequacySection(assessment, people).section());
    Basis basis = new Basis(assessment.law(), assessment.lawFigures(), assessment.provenance());
    AssessmentReport.add(report, new RetirementSection(basis, origins).section());
    AssessmentReport.add(report, new ContributionSection(basis, origins).section());
    AssessmentReport.add(report, new CareerSection(basis, origins).section());
    if (synthetic) {
      report.caveat(Words.of("peopleReport.synthetic"));
    }
    assessment.asked().suppositions().forEach(report::caveat);
    long unverified = AssessmentReport.countUnverified(law, assessment.law().month());
    if (unverified > 0) {
      report.caveat(Words.of("report.unverified", unverified));
    }
    report.caveat(
        Words.of(
            "peopleReport.source", assessment.origin().source(), assessment.origin().licence()));
    origins.addTo(report);
    return report.build(assessment.provenance());
  }
}
