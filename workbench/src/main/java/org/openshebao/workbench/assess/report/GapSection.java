package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.workbench.assess.people.Gap;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleCoverage;
import org.openshebao.workbench.assess.people.PeopleOutline;
import org.openshebao.workbench.assess.people.Persons;
import org.openshebao.workbench.assess.people.ReasonTally;
import org.openshebao.workbench.assess.people.Scope;

/// The gap between law and life taken apart: a waterfall for each branch, classes that add up, and the articles behind them.
final class GapSection {

  private final PeopleAssessment assessment;
  private final PeopleCoverage coverage;
  private final PeopleOrigins origins;
  private final Law law;

  GapSection(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.coverage = assessment.coverage();
    this.origins = origins;
    this.law = assessment.law().law();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < coverage.scopes().size(); i++) {
      if (coverage.scopes().get(i).isBranch()) {
        blocks.add(new Block.ChartBlock(waterfall(i)));
      }
    }
    blocks.add(new Block.TableBlock(classes(true), false));
    blocks.add(new Block.TableBlock(classes(false), true));
    blocks.add(new Block.TableBlock(reasons(true), false));
    blocks.add(new Block.TableBlock(reasons(false), true));
    return new Section("gap", Words.of("gap.title"), Words.of("gap.intro"), blocks);
  }

  private Chart waterfall(int scope) {
    Scope of = coverage.scopes().get(scope);
    Label title = Words.of("gap.waterfall", of.label());
    String origin = origins.gap(of);
    long[] persons = Persons.wholes(coverage.all().classes(0, scope));
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("class", Words.of("gap.class")))
            .column(PeopleTables.persons("persons", Words.of("people.persons")));
    table.row(row ->
        row.text(Words.of("gap.everybody")).count(Arrays.stream(persons).sum()).from(origin));
    int rows = 1;
    for (int i = persons.length - 1; i > 0; i--) {
      if (persons[i] > 0) {
        Gap gap = Gap.values()[i];
        long taken = persons[i];
        table.row(row -> row.text(PeopleTables.of(gap)).count(-taken).from(origin));
        rows++;
      }
    }
    table.row(row -> row.text(PeopleTables.of(Gap.PROTECTED)).count(persons[0]).from(origin));
    return Chart.waterfall(
        "gap-" + of.id(),
        title,
        table.provenance(assessment.provenance()).build(),
        "class",
        "persons",
        0,
        rows);
  }

  private Table classes(boolean ofBranches) {
    TableBuilder table =
        Table.titled(Words.of(ofBranches ? "gap.branches" : "gap.schemes"))
            .column(Column.text("scope", Words.of("gap.scope")));
    table.column(PeopleTables.persons("everybody", Words.of("gap.everybody")));
    for (Gap gap : Gap.values()) {
      table.column(PeopleTables.persons(PeopleTables.id(gap), PeopleTables.of(gap)));
    }
    for (int i = 0; i < coverage.scopes().size(); i++) {
      Scope scope = coverage.scopes().get(i);
      if (scope.isBranch() == ofBranches) {
        long[] persons = Persons.wholes(coverage.all().classes(0, i));
        table.row(row -> {
          row.text(scope.label());
          row.count(Arrays.stream(persons).sum()).from(origins.persons());
          for (long one : persons) {
            row.count(one).from(origins.gap(scope));
          }
        });
      }
    }
    return table.note(Words.of("gap.adds")).provenance(assessment.provenance()).build();
  }

  private Table reasons(boolean ofBranches) {
    TableBuilder table =
        Table.titled(Words.of(ofBranches ? "gap.reasons" : "gap.reasonsOfSchemes"))
            .column(Column.text("scope", Words.of("gap.scope")))
            .column(Column.text("class", Words.of("gap.class")))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(Column.text("reason", Words.of("coverage.reason")))
            .column(PeopleTables.persons("persons", Words.of("people.persons")));
    for (ReasonTally.Entry entry : coverage.reasons().list()) {
      Scope scope = coverage.scopes().get(entry.scope());
      if (scope.isBranch() == ofBranches) {
        PeopleOutline.Scheme scheme = assessment.asked().schemes().get(entry.scheme());
        table.row(row ->
            row.text(scope.label())
                .text(PeopleTables.of(entry.gap()))
                .text(scheme.label())
                .text(reason(entry, scheme))
                .count(Persons.whole(entry.persons()))
                .from(origins.gap(scope)));
      }
    }
    return table.provenance(assessment.provenance()).build();
  }

  private Label reason(ReasonTally.Entry entry, PeopleOutline.Scheme scheme) {
    if (entry.gap() == Gap.ENROLMENT_NOT_KNOWN) {
      Variable enrolment = law.variable(scheme.enrolment());
      return explain(new Reason(Reason.Kind.INPUT_UNKNOWN, enrolment.id()));
    }
    if (entry.reason() != null) {
      return explain(entry.reason());
    }
    if (entry.gap() == Gap.LAW_NOT_KNOWN) {
      return Words.of("gap.noRelation");
    }
    Variable participation = law.variable(scheme.participation());
    Label cites = law.cite(participation.rules().getFirst().cites());
    return Words.of("gap.open", PeopleTables.of(entry.gap()), cites);
  }

  private Label explain(Reason reason) {
    return Explanation.of(law, reason, null, assessment.law().month());
  }
}
