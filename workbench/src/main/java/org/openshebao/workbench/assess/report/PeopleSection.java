package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Column;
import org.openshebao.base.text.Label;
import org.openshebao.law.Variable;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.Stat;
import org.openshebao.workbench.assess.people.CoverageTally;
import org.openshebao.workbench.assess.people.DataGaps;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleCoverage;
import org.openshebao.workbench.assess.people.Persons;
import org.openshebao.workbench.assess.people.Scope;

/// Who the people are, what they are in one look, and which facts the data do not have.
final class PeopleSection {

  private final PeopleAssessment assessment;
  private final PeopleOrigins origins;

  PeopleSection(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.origins = origins;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.StatGrid(stats()));
    Label gaps = gaps();
    if (gaps != null) {
      blocks.add(new Block.TextBlock(gaps));
    }
    return new Section(
        "people",
        Words.of("people.title"),
        Words.of(
            assessment.origin().isSynthetic() ? "people.introSynthetic" : "people.intro",
            assessment.origin().source(),
            assessment.persons(),
            Words.of(assessment.weighted() ? "people.weighted" : "people.unweighted")),
        blocks);
  }

  private List<Stat> stats() {
    List<Stat> stats = new ArrayList<>();
    CoverageTally all = assessment.coverage().all();
    stats.add(
        new Stat(
            PeopleTables.persons("persons", Words.of("people.persons")),
            new Cell.Whole(Persons.whole(all.persons(0)), origins.persons()),
            Words.of("people.rows", assessment.persons())));
    PeopleCoverage coverage = assessment.coverage();
    for (int i = 0; i < coverage.scopes().size(); i++) {
      Scope scope = coverage.scopes().get(i);
      if (scope.isBranch()) {
        long concerned = GroupSection.concerned(all, 0, i);
        Column column = PeopleTables.share("covered_" + i, scope.label());
        Label note = Words.of("people.coveredNote");
        boolean unsaid =
            scope.schemes().stream().allMatch(scheme -> EffectiveSection.isUnsaid(all, scheme));
        stats.add(
            new Stat(
                column,
                concerned == 0 || unsaid
                    ? new Cell.Absent(Words.of("people.unsaid"), origins.gap(scope))
                    : new Cell.Decimal(
                        java.math.BigDecimal.valueOf(
                            Math.round(GroupSection.covered(all, 0, i) * 1e6 / concerned), 6),
                        origins.gap(scope)),
                note));
      }
    }
    return stats;
  }

  /// Which facts are not in the data, by what cannot be told without them; null when none is missing.
  private @Nullable Label gaps() {
    DataGaps gaps = assessment.gaps();
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    line(en, zh, "gaps.legal", gaps.legal());
    line(en, zh, "gaps.effective", gaps.effective());
    line(en, zh, "gaps.bases", gaps.bases());
    line(en, zh, "gaps.employees", gaps.employees());
    line(en, zh, "gaps.residents", gaps.residents());
    return en.isEmpty() ? null : new Label(en.toString(), zh.toString());
  }

  private static void line(StringBuilder en, StringBuilder zh, String key, List<Variable> missing) {
    if (missing.isEmpty()) {
      return;
    }
    Label names =
        new Label(
            String.join(
                ", ",
                missing.stream()
                    .map(variable -> "“%s” (%s)".formatted(variable.label().en(), variable.id()))
                    .toList()),
            String.join(
                "、",
                missing.stream()
                    .map(variable -> "“%s”（%s）".formatted(variable.label().zh(), variable.id()))
                    .toList()));
    Label line = Words.of(key, names);
    en.append(en.isEmpty() ? "" : "\n").append("- ").append(line.en());
    zh.append(zh.isEmpty() ? "" : "\n").append("- ").append(line.zh());
  }
}
