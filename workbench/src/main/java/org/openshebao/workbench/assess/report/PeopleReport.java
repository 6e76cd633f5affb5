package org.openshebao.workbench.assess.report;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SummaryItem;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.report.ReformSections;

/// The report of an assessment of people.
public final class PeopleReport {

  private PeopleReport() {}

  /// Makes the report.
  public static Report of(PeopleAssessment assessment) {
    return of(assessment, null);
  }

  /// Makes the report of an assessment under reforms, with what they change beside the law in force.
  ///
  /// @param reforms  the reforms over the same people; null when there are none
  public static Report of(PeopleAssessment assessment, @Nullable ReformComparison reforms) {
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
    if (reforms != null) {
      for (int scenario = 1; scenario < reforms.scenarios().size(); scenario++) {
        report.summary(
            ReformSections.headline(reforms, scenario),
            ReformSections.detail(reforms, scenario),
            "reform-people");
      }
      ReformSections sections = ReformSections.of(reforms).within();
      sections.sections().forEach(section -> AssessmentReport.add(report, section));
      sections.details().forEach(report::detail);
      reforms.outline().suppositions().forEach(report::caveat);
    }
    if (synthetic) {
      report.banner(Words.of("peopleReport.banner"));
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
