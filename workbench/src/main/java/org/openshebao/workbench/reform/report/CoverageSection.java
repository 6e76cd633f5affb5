package org.openshebao.workbench.reform.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.GroupTally;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Standing;

/// To whom the reforms open or close schemes by law.
final class CoverageSection {

  private final ReformComparison comparison;
  private final Behind behind;

  CoverageSection(Behind behind) {
    this.behind = behind;
    comparison = behind.comparison();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.TableBlock(moves(false), false));
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      for (int scheme = 0; scheme < comparison.outline().schemes().size(); scheme++) {
        if (moved(comparison.tally().all(), scenario, scheme) > 0) {
          blocks.add(new Block.TableBlock(byGroup(scenario, scheme), true));
        }
      }
    }
    return new Section("coverage", Words.of("coverage.title"), Words.of("coverage.intro"), blocks);
  }

  private static double moved(GroupTally tally, int scenario, int scheme) {
    double moved = 0;
    for (Standing before : Standing.values()) {
      for (Standing after : Standing.values()) {
        moved += before == after ? 0 : tally.moves(scenario, scheme, before, after);
      }
    }
    return moved;
  }

  /// Each scheme under each scenario: how many stand otherwise than under the law in force.
  ///
  /// @param onlyChanges  whether schemes in which nobody moves are left out
  Table moves(boolean onlyChanges) {
    TableBuilder table =
        Table.titled(Words.of("coverage.table"))
            .column(Column.text("scenario", Words.of("scenario")))
            .column(Column.text("scheme", Words.of("scheme")))
            .column(Column.count("open_before", Words.of("coverage.before"), Words.of("persons")))
            .column(Column.count("opened", Words.of("coverage.opened"), Words.of("persons")))
            .column(Column.count("certain", Words.of("coverage.certain"), Words.of("persons")))
            .column(Column.count("must", Words.of("coverage.must"), Words.of("persons")))
            .column(Column.count("closed", Words.of("coverage.closed"), Words.of("persons")));
    List<ComparisonOutline.Scheme> schemes = comparison.outline().schemes();
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      for (int scheme = 0; scheme < schemes.size(); scheme++) {
        int number = scenario;
        int of = scheme;
        if (onlyChanges && moved(comparison.tally().all(), scenario, scheme) == 0) {
          continue;
        }
        table.row(row -> {
          String origin = origin(schemes.get(of));
          row.text(comparison.scenarios().get(number).label());
          row.text(schemes.get(of).label());
          GroupTally all = comparison.tally().all();
          row.count(Math.round(openBefore(all, number, of))).from(origin);
          row.count(Math.round(all.opened(number, of))).from(origin);
          row.count(Math.round(all.madeCertain(number, of))).from(origin);
          row.count(Math.round(newlyMust(all, number, of))).from(origin);
          row.count(Math.round(all.closed(number, of))).from(origin);
        });
      }
    }
    BudgetSection.noteLeftOut(table, onlyChanges);
    return table.note(Words.of("coverage.note")).provenance(comparison.provenance()).build();
  }

  private static double openBefore(GroupTally tally, int scenario, int scheme) {
    double open = 0;
    for (Standing after : Standing.values()) {
      open += tally.moves(scenario, scheme, Standing.MAY, after);
      open += tally.moves(scenario, scheme, Standing.MUST, after);
    }
    return open;
  }

  private static double newlyMust(GroupTally tally, int scenario, int scheme) {
    return tally.moves(scenario, scheme, Standing.SHUT_OUT, Standing.MUST)
        + tally.moves(scenario, scheme, Standing.NOT_KNOWN, Standing.MUST)
        + tally.moves(scenario, scheme, Standing.MAY, Standing.MUST);
  }

  private Table byGroup(int scenario, int scheme) {
    ComparisonOutline.Scheme of = comparison.outline().schemes().get(scheme);
    String origin = origin(of);
    TableBuilder table =
        Table.titled(
                Words.of(
                    "coverage.byGroup", of.label(), comparison.scenarios().get(scenario).label()))
            .column(Column.text("breakdown", Words.of("breakdown")))
            .column(Column.text("group", Words.of("group")))
            .column(Column.count("persons", Words.of("persons"), Words.of("persons")))
            .column(Column.count("opened", Words.of("coverage.opened"), Words.of("persons")))
            .column(Column.count("certain", Words.of("coverage.certain"), Words.of("persons")))
            .column(Column.count("closed", Words.of("coverage.closed"), Words.of("persons")));
    List<ComparisonOutline.Group> breakdowns = comparison.outline().groups();
    for (int breakdown : comparison.listBreakdowns()) {
      List<GroupTally> groups = comparison.tally().groups(breakdown);
      List<Label> labels = comparison.tally().labels(breakdown);
      Label heading = breakdowns.get(breakdown).label();
      for (int group = 0; group < groups.size(); group++) {
        GroupTally tally = groups.get(group);
        if (tally.records() > 0) {
          Label name = labels.get(group);
          table.row(row ->
              row.text(heading)
                  .text(name)
                  .count(Math.round(tally.persons()))
                  .from(origin)
                  .count(Math.round(tally.opened(scenario, scheme)))
                  .from(origin)
                  .count(Math.round(tally.madeCertain(scenario, scheme)))
                  .from(origin)
                  .count(Math.round(tally.closed(scenario, scheme)))
                  .from(origin));
        }
      }
    }
    return table.provenance(comparison.provenance()).build();
  }

  private String origin(ComparisonOutline.Scheme scheme) {
    return behind.variables(
        "scheme." + scheme.id(),
        scheme.label(),
        Words.of("coverage.how"),
        List.of(scheme.participation()));
  }
}
