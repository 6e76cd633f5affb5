package org.openshebao.workbench.reform.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.workbench.reform.ComparisonOutline;
import org.openshebao.workbench.reform.GroupTally;
import org.openshebao.workbench.reform.Outcome;
import org.openshebao.workbench.reform.ReformComparison;
import org.openshebao.workbench.reform.Scenario;

/// Who gains and who loses, in all and by group.
final class PeopleSection {

  private static final int MONTHS_A_YEAR = 12;

  private final ReformComparison comparison;
  private final String origin;

  PeopleSection(Behind behind) {
    comparison = behind.comparison();
    origin = behind.counted("outcomes", Words.of("people.title"), Words.of("people.how"));
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.TableBlock(all(), false));
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      if (movesAnybody(scenario)) {
        Table byGroup = byGroup(scenario);
        blocks.add(
            new Block.ChartBlock(
                Chart.dots(
                        "winners-" + scenario,
                        Words.of("people.chart", label(scenario)),
                        byGroup,
                        "group",
                        "gain_share",
                        "lose_share",
                        "join_share")
                    .groupedBy("breakdown")));
        blocks.add(new Block.TableBlock(byGroup, true));
      }
    }
    return new Section("people", Words.of("people.title"), Words.of("people.intro"), blocks);
  }

  private boolean movesAnybody(int scenario) {
    GroupTally all = comparison.tally().all();
    return all.persons(scenario, Outcome.SAME) < all.persons();
  }

  private Label label(int scenario) {
    return comparison.scenarios().get(scenario).label();
  }

  Table all() {
    TableBuilder table =
        Table.titled(Words.of("people.table"))
            .column(Column.text("scenario", Words.of("scenario")))
            .column(Column.count("gain", Words.of("people.gain"), Words.of("persons")))
            .column(Column.count("lose", Words.of("people.lose"), Words.of("persons")))
            .column(Column.count("join", Words.of("people.join"), Words.of("persons")))
            .column(Column.count("leave", Words.of("people.leave"), Words.of("persons")))
            .column(Column.count("same", Words.of("people.same"), Words.of("persons")))
            .column(Column.count("unknown", Words.of("people.unknown"), Words.of("persons")))
            .column(Column.fen("mean_gain", Words.of("people.meanGain"), Words.of("yuanAMonth")))
            .column(Column.fen("mean_loss", Words.of("people.meanLoss"), Words.of("yuanAMonth")));
    GroupTally all = comparison.tally().all();
    for (int scenario = 1; scenario < comparison.scenarios().size(); scenario++) {
      Scenario of = comparison.scenarios().get(scenario);
      int number = scenario;
      table.row(row -> {
        row.text(of.label());
        for (Outcome outcome :
            List.of(
                Outcome.GAINS,
                Outcome.LOSES,
                Outcome.JOINS,
                Outcome.LEAVES,
                Outcome.SAME,
                Outcome.NOT_KNOWN)) {
          row.count(Math.round(all.persons(number, outcome))).from(origin);
        }
        mean(row, all.gained(number), all.persons(number, Outcome.GAINS));
        mean(row, all.lost(number), all.persons(number, Outcome.LOSES));
      });
    }
    return table.provenance(comparison.provenance()).build();
  }

  private void mean(RowBuilder row, double amount, double persons) {
    if (persons > 0) {
      row.fen(Math.round(amount / persons / MONTHS_A_YEAR)).from(origin);
    } else {
      row.absent(Words.of("people.nobody"));
    }
  }

  /// Shares of each group and what those who gain and lose have more or less.
  private Table byGroup(int scenario) {
    TableBuilder table =
        Table.titled(Words.of("people.byGroup", label(scenario)))
            .column(Column.text("breakdown", Words.of("breakdown")))
            .column(Column.text("group", Words.of("group")))
            .column(Column.count("persons", Words.of("persons"), Words.of("persons")))
            .column(Column.count("records", Words.of("records"), Words.of("records")))
            .column(Column.rate("gain_share", Words.of("people.gain")).withDecimals(1))
            .column(Column.rate("lose_share", Words.of("people.lose")).withDecimals(1))
            .column(Column.rate("join_share", Words.of("people.join")).withDecimals(1))
            .column(Column.rate("unknown_share", Words.of("people.unknown")).withDecimals(1))
            .column(Column.fen("gained", Words.of("people.gained"), Words.of("yuanAYear")))
            .column(Column.fen("lost", Words.of("people.lost"), Words.of("yuanAYear")));
    List<ComparisonOutline.Group> breakdowns = comparison.outline().groups();
    for (int breakdown : comparison.listBreakdowns()) {
      List<GroupTally> groups = comparison.tally().groups(breakdown);
      List<Label> labels = comparison.tally().labels(breakdown);
      Label heading = breakdowns.get(breakdown).label();
      for (int group = 0; group < groups.size(); group++) {
        GroupTally tally = groups.get(group);
        if (tally.records() > 0) {
          Label name = labels.get(group);
          table.row(row -> row(row, heading, name, tally, scenario));
        }
      }
    }
    return table.provenance(comparison.provenance()).build();
  }

  private void row(RowBuilder row, Label heading, Label name, GroupTally tally, int scenario) {
    row.text(heading).text(name);
    row.count(Math.round(tally.persons())).from(origin);
    row.count(tally.records());
    for (Outcome outcome :
        List.of(Outcome.GAINS, Outcome.LOSES, Outcome.JOINS, Outcome.NOT_KNOWN)) {
      row.rate(share(tally.persons(scenario, outcome), tally.persons())).from(origin);
    }
    row.fen(Math.round(tally.gained(scenario))).from(origin);
    row.fen(Math.round(tally.lost(scenario))).from(origin);
  }

  /// To a millionth, which is more than anybody reads.
  static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.round(part / whole * 1e6) / 1e6;
  }
}
