package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.assess.people.CoverageTally;
import org.openshebao.workbench.assess.people.Dimension;
import org.openshebao.workbench.assess.people.Gap;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.PeopleCoverage;
import org.openshebao.workbench.assess.people.PeopleOutline;
import org.openshebao.workbench.assess.people.Persons;
import org.openshebao.workbench.assess.people.Scope;

/// Coverage by group: what the law reaches beside what is, scheme by scheme; branches by group; provinces as a map.
final class GroupSection {

  private final PeopleAssessment assessment;
  private final PeopleCoverage coverage;
  private final PeopleOrigins origins;
  private final EffectiveSection shares;
  private final int least;

  GroupSection(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.coverage = assessment.coverage();
    this.origins = origins;
    shares = new EffectiveSection(assessment, origins);
    least = assessment.asked().minimumRows();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<PeopleOutline.Scheme> schemes = assessment.asked().schemes();
    for (int scheme = 0; scheme < schemes.size(); scheme++) {
      if (!EffectiveSection.isUnsaid(coverage.all(), scheme)
          && !EffectiveSection.isLawless(coverage.all(), scheme)) {
        addDots(blocks, scheme);
      }
    }
    for (CoverageTally tally : coverage.tallies()) {
      List<Dimension> dimensions = tally.grouping().dimensions();
      if (dimensions.size() == 1
          && dimensions.getFirst().isPlaces()
          && refusal(coverage.scopes().getFirst(), tally).isEmpty()) {
        blocks.add(new Block.ChartBlock(map(tally)));
      }
    }
    for (CoverageTally tally : coverage.tallies()) {
      int dimensions = tally.grouping().dimensions().size();
      if (dimensions > 0) {
        blocks.add(new Block.TableBlock(branches(tally), dimensions == 1));
      }
    }
    for (CoverageTally tally : coverage.tallies()) {
      if (!tally.grouping().dimensions().isEmpty()) {
        blocks.add(new Block.TableBlock(classes(tally), true));
      }
    }
    for (Map.Entry<Dimension, Label> refused : assessment.breakdown().refused().entrySet()) {
      blocks.add(
          new Block.TextBlock(
              Words.of("groups.refused", refused.getKey().label(), refused.getValue())));
    }
    return new Section("groups", Words.of("groups.title"), Words.of("groups.intro"), blocks);
  }

  private Optional<Label> refusal(Scope scope, CoverageTally tally) {
    return assessment.breakdown().findRefusal(scope.schemes(), tally.grouping());
  }

  /// The dots of a scheme, and by what it cannot be broken down.
  private void addDots(List<Block> blocks, int scheme) {
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    boolean any = false;
    for (CoverageTally tally : coverage.tallies()) {
      List<Dimension> dimensions = tally.grouping().dimensions();
      if (dimensions.size() == 1) {
        if (assessment.breakdown().findRefusal(List.of(scheme), tally.grouping()).isEmpty()) {
          any |= !dimensions.getFirst().isPlaces();
        } else {
          en.add(dimensions.getFirst().label().en());
          zh.add(dimensions.getFirst().label().zh());
        }
      }
    }
    if (any) {
      blocks.add(new Block.ChartBlock(dots(scheme)));
    }
    if (!en.isEmpty()) {
      blocks.add(
          new Block.TextBlock(
              Words.of(
                  "groups.noMargin",
                  assessment.asked().schemes().get(scheme).label(),
                  new Label(String.join(", ", en), String.join("、", zh)))));
    }
  }

  private Chart dots(int scheme) {
    PeopleOutline.Scheme of = assessment.asked().schemes().get(scheme);
    Label title = Words.of("groups.dots", of.label());
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("dimension", Words.of("groups.dimension")))
            .column(Column.text("group", Words.of("groups.group")))
            .column(PeopleTables.persons("of_age", Words.of("effective.ofAge")))
            .column(PeopleTables.share("legal", Words.of("effective.legalShare")))
            .column(PeopleTables.share("effective", Words.of("effective.effectiveShare")));
    for (CoverageTally tally : coverage.tallies()) {
      List<Dimension> dimensions = tally.grouping().dimensions();
      if (dimensions.size() == 1
          && !dimensions.getFirst().isPlaces()
          && assessment.breakdown().findRefusal(List.of(scheme), tally.grouping()).isEmpty()) {
        for (int i = 0; i < tally.grouping().size(); i++) {
          int group = i;
          long ofAge = EffectiveSection.ofAge(tally, group, scheme);
          if (ofAge > 0) {
            table.row(row -> {
              row.text(dimensions.getFirst().label());
              row.text(dimensions.getFirst().label(group));
              row.count(Persons.whole(ofAge)).from(origins.persons());
              shares.legalShare(row, tally, group, scheme);
              shares.effectiveShare(row, tally, group, scheme);
            });
          }
        }
      }
    }
    Chart chart =
        Chart.dots(
                "groups-" + of.id(),
                title,
                table.provenance(assessment.provenance()).build(),
                "group",
                "legal",
                "effective")
            .groupedBy("dimension");
    long ofAge = EffectiveSection.ofAge(coverage.all(), 0, scheme);
    if (ofAge == 0) {
      return chart;
    }
    long active = EffectiveSection.active(coverage.all(), 0, scheme);
    java.math.BigDecimal share = java.math.BigDecimal.valueOf(Math.round(active * 1e6 / ofAge), 6);
    return chart.withMark(Words.of("groups.all"), new Cell.Decimal(share, origins.status(scheme)));
  }

  private Chart map(CoverageTally tally) {
    Scope scope = coverage.scopes().getFirst();
    Label title = Words.of("groups.map", scope.label());
    Dimension places = tally.grouping().dimensions().getFirst();
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("place", Words.of("place")))
            .column(PeopleTables.share("covered", Words.of("groups.covered")));
    for (int i = 0; i < places.size() - 1; i++) {
      int group = i;
      table.row(row -> {
        row.text(places.label(group));
        PeopleTables.share(
            row,
            covered(tally, group, 0),
            concerned(tally, group, 0),
            tally.rows(group),
            least,
            origins.gap(scope));
      });
    }
    return Chart.tileGrid(
        "map-covered",
        title,
        table.provenance(assessment.provenance()).build(),
        "place",
        "covered");
  }

  /// Persons who are covered now, however badly.
  static long covered(CoverageTally tally, int group, int scope) {
    long sum = 0;
    for (Gap gap : Gap.values()) {
      sum += gap.isCovered() ? tally.persons(group, scope, gap) : 0;
    }
    return sum;
  }

  /// Persons whom a scope concerns: neither too young for it nor outside the work that it insures.
  static long concerned(CoverageTally tally, int group, int scope) {
    long sum = 0;
    for (Gap gap : Gap.values()) {
      sum += gap.isNoConcern() ? 0 : tally.persons(group, scope, gap);
    }
    return sum;
  }

  private TableBuilder headed(CoverageTally tally, Label title) {
    TableBuilder table = Table.titled(title);
    for (Dimension dimension : tally.grouping().dimensions()) {
      table.column(Column.text(dimension.id().replace('-', '_'), dimension.label()));
    }
    return table;
  }

  private static Label name(CoverageTally tally) {
    List<Dimension> dimensions = tally.grouping().dimensions();
    return new Label(
        String.join(" × ", dimensions.stream().map(each -> each.label().en()).toList()),
        String.join("×", dimensions.stream().map(each -> each.label().zh()).toList()));
  }

  private Table branches(CoverageTally tally) {
    TableBuilder table = headed(tally, Words.of("groups.branches", name(tally)));
    table.column(PeopleTables.persons("persons", Words.of("people.persons")));
    for (Scope scope : coverage.scopes()) {
      if (scope.isBranch()) {
        table.column(PeopleTables.share(scope.id().replace('-', '_'), scope.label()));
      }
    }
    for (int i = 0; i < tally.grouping().size(); i++) {
      int group = i;
      if (tally.persons(group) > 0) {
        table.row(row -> {
          PeopleTables.heads(row, tally.grouping(), group);
          row.count(Persons.whole(tally.persons(group))).from(origins.persons());
          for (int scope = 0; scope < coverage.scopes().size(); scope++) {
            if (coverage.scopes().get(scope).isBranch()) {
              share(row, tally, group, scope);
            }
          }
        });
      }
    }
    return table.note(Words.of("groups.branchesNote")).provenance(assessment.provenance()).build();
  }

  private void share(RowBuilder row, CoverageTally tally, int group, int scope) {
    Scope of = coverage.scopes().get(scope);
    Optional<Label> refusal = refusal(of, tally);
    if (refusal.isPresent()) {
      row.absent(refusal.get()).from(origins.gap(of));
    } else {
      PeopleTables.share(
          row,
          covered(tally, group, scope),
          concerned(tally, group, scope),
          tally.rows(group),
          least,
          origins.gap(of));
    }
  }

  private Table classes(CoverageTally tally) {
    TableBuilder table = headed(tally, Words.of("groups.classes", name(tally)));
    table.column(Column.text("scope", Words.of("gap.scope")));
    for (Gap gap : Gap.values()) {
      table.column(PeopleTables.persons(PeopleTables.id(gap), PeopleTables.of(gap)));
    }
    for (int i = 0; i < tally.grouping().size(); i++) {
      for (int j = 0; j < coverage.scopes().size(); j++) {
        int group = i;
        Scope scope = coverage.scopes().get(j);
        if (tally.persons(group) > 0 && scope.isBranch() && refusal(scope, tally).isEmpty()) {
          long[] persons = Persons.wholes(tally.classes(group, j));
          boolean few = tally.rows(group) < least;
          table.row(row -> {
            PeopleTables.heads(row, tally.grouping(), group);
            row.text(scope.label());
            for (long one : persons) {
              if (few) {
                row.absent(Words.of("people.tooFew", (long) least));
              } else {
                row.count(one);
              }
              row.from(origins.gap(scope));
            }
          });
        }
      }
    }
    return table.note(Words.of("gap.adds")).provenance(assessment.provenance()).build();
  }
}
