package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.workbench.assess.people.Dimension;
import org.openshebao.workbench.assess.people.Future;
import org.openshebao.workbench.assess.people.Histogram;
import org.openshebao.workbench.assess.people.PensionTally;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.Persons;

/// The pensions that people may expect: their distribution, by group, and under other futures.
final class AdequacySection {

  private static final int[] QUANTILES = {10, 25, 50, 75, 90};
  private static final double MILLIONTHS = 1_000_000;

  private final PeopleAssessment assessment;
  private final PeopleOrigins origins;
  private final int least;

  AdequacySection(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.origins = origins;
    least = assessment.asked().minimumRows();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    PensionTally employees = assessment.employees().tallies(Future.SAME).getFirst();
    PensionTally residents = assessment.residents().tallies(Future.SAME).getFirst();
    blocks.add(new Block.TableBlock(distribution(), false));
    if (employees.amounts(0).total() > 0) {
      blocks.add(
          new Block.ChartBlock(
              histogram("employees", employees.amounts(0), 50_000, 24, origins.employees())));
    }
    if (residents.amounts(0).total() > 0) {
      blocks.add(
          new Block.ChartBlock(
              histogram("residents", residents.amounts(0), 5_000, 24, origins.residents())));
    }
    if (employees.members(0) > 0) {
      if (assessment.employees().tallies(Future.SAME).stream().anyMatch(this::isDrawn)) {
        blocks.add(new Block.ChartBlock(medians()));
      }
      for (PensionTally tally : assessment.employees().tallies(Future.SAME)) {
        if (!tally.grouping().dimensions().isEmpty() && isTold(tally)) {
          blocks.add(new Block.TableBlock(groups(tally), true));
        }
      }
      blocks.add(new Block.TableBlock(reasons(), true));
      CohortBlocks cohorts = new CohortBlocks(assessment, origins);
      blocks.addAll(cohorts.blocks());
    }
    return new Section("adequacy", Words.of("adequacy.title"), Words.of("adequacy.intro"), blocks);
  }

  private Table distribution() {
    TableBuilder table =
        Table.titled(Words.of("adequacy.distribution"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(Column.text("future", Words.of("adequacy.future")))
            .column(PeopleTables.persons("members", Words.of("adequacy.members")))
            .column(PeopleTables.persons("with_pension", Words.of("adequacy.withPension")))
            .column(PeopleTables.persons("short", Words.of("adequacy.short")))
            .column(PeopleTables.persons("not_known", Words.of("kind.notKnown")));
    for (int quantile : QUANTILES) {
      table.column(
          PeopleTables.monthly(
              "p" + quantile, Words.of("adequacy.quantile", Integer.toString(quantile))));
    }
    table.column(PeopleTables.monthly("mean", Words.of("adequacy.mean")));
    for (Future future : Future.values()) {
      assessment.employees().tallies(future).stream()
          .limit(1)
          .forEach(tally ->
              row(table, Words.of("adequacy.employees"), future, tally, origins.employees()));
    }
    for (Future future : Future.values()) {
      assessment.residents().tallies(future).stream()
          .limit(1)
          .forEach(tally ->
              row(table, Words.of("adequacy.residents"), future, tally, origins.residents()));
    }
    return table
        .note(Words.of("adequacy.quantileNote"))
        .note(
            Words.of("adequacy.subsidies", Persons.whole(assessment.residents().withoutSubsidy())))
        .note(Words.of("adequacy.pastAge", Persons.whole(assessment.employees().pastAge())))
        .provenance(assessment.provenance())
        .build();
  }

  private void row(
      TableBuilder table, Label scheme, Future future, PensionTally tally, String origin) {
    table.row(row -> {
      row.text(scheme).text(Words.of("future." + future.name()));
      counts(row, tally, 0, origin);
      for (int quantile : QUANTILES) {
        quantile(row, tally.amounts(0), quantile, tally.rows(0), origin);
      }
      if (tally.rows(0) < least || tally.amounts(0).total() == 0) {
        none(row, tally.rows(0));
      } else {
        row.fen(tally.amounts(0).mean());
      }
      row.from(origin);
    });
  }

  private static void counts(RowBuilder row, PensionTally tally, int group, String origin) {
    long[] parts = {
      tally.members(group) - tally.shortOf(group) - tally.unknown(group),
      tally.shortOf(group),
      tally.unknown(group)
    };
    long[] wholes = Persons.wholes(parts);
    row.count(wholes[0] + wholes[1] + wholes[2]).from(origin);
    for (long whole : wholes) {
      row.count(whole).from(origin);
    }
  }

  private void quantile(RowBuilder row, Histogram amounts, int quantile, long rows, String origin) {
    if (rows < least || amounts.total() == 0) {
      none(row, rows);
    } else {
      row.fen(amounts.quantile(quantile));
    }
    row.from(origin);
  }

  private void none(RowBuilder row, long rows) {
    row.absent(
        rows < least && rows > 0
            ? Words.of("people.tooFew", (long) least)
            : Words.of("people.nobody"));
  }

  private Chart histogram(String id, Histogram amounts, long width, int bins, String origin) {
    Label title = Words.of("adequacy.histogram." + id);
    TableBuilder table =
        Table.titled(title)
            .column(PeopleTables.monthly("from", Words.of("adequacy.from")))
            .column(PeopleTables.monthly("to", Words.of("adequacy.to")))
            .column(PeopleTables.persons("persons", Words.of("people.persons")));
    long[] parts = new long[bins];
    for (int i = 0; i < bins; i++) {
      parts[i] = amounts.between(i * width, i == bins - 1 ? Long.MAX_VALUE : (i + 1) * width);
    }
    long[] wholes = Persons.wholes(parts);
    for (int i = 0; i < bins; i++) {
      int bin = i;
      table.row(row -> {
        row.fen(bin * width);
        if (bin == bins - 1) {
          row.absent(Words.of("adequacy.open"));
        } else {
          row.fen((bin + 1) * width);
        }
        row.count(wholes[bin]).from(origin);
      });
    }
    return Chart.histogram(
            "pensions-" + id,
            title,
            table.provenance(assessment.provenance()).build(),
            "from",
            "to",
            "persons")
        .withMark(
            Words.of("adequacy.median"),
            new org.openshebao.base.table.Cell.Whole(amounts.quantile(50), origin));
  }

  private boolean isDrawn(PensionTally tally) {
    List<Dimension> dimensions = tally.grouping().dimensions();
    return dimensions.size() == 1 && !dimensions.getFirst().isPlaces() && isTold(tally);
  }

  /// Whether the people mean something when they are broken down so.
  private boolean isTold(PensionTally tally) {
    int scheme = assessment.asked().scheme(assessment.asked().adequacy().employees().scheme());
    return assessment.breakdown().findRefusal(List.of(scheme), tally.grouping()).isEmpty();
  }

  private Chart medians() {
    Label title = Words.of("adequacy.medians");
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("dimension", Words.of("groups.dimension")))
            .column(Column.text("group", Words.of("groups.group")))
            .column(PeopleTables.monthly("p25", Words.of("adequacy.quantile", "25")))
            .column(PeopleTables.monthly("median", Words.of("adequacy.median")))
            .column(PeopleTables.monthly("p75", Words.of("adequacy.quantile", "75")));
    for (PensionTally tally : assessment.employees().tallies(Future.SAME)) {
      List<Dimension> dimensions = tally.grouping().dimensions();
      if (isDrawn(tally)) {
        for (int i = 0; i < tally.grouping().size(); i++) {
          int group = i;
          if (tally.members(group) > 0) {
            table.row(row -> {
              row.text(dimensions.getFirst().label()).text(dimensions.getFirst().label(group));
              for (int quantile : new int[] {25, 50, 75}) {
                quantile(
                    row, tally.amounts(group), quantile, tally.rows(group), origins.employees());
              }
            });
          }
        }
      }
    }
    return Chart.dots(
            "pension-medians",
            title,
            table.provenance(assessment.provenance()).build(),
            "group",
            "p25",
            "median",
            "p75")
        .groupedBy("dimension");
  }

  private Table groups(PensionTally tally) {
    List<Dimension> dimensions = tally.grouping().dimensions();
    Label name =
        new Label(
            String.join(" × ", dimensions.stream().map(each -> each.label().en()).toList()),
            String.join("×", dimensions.stream().map(each -> each.label().zh()).toList()));
    TableBuilder table = Table.titled(Words.of("adequacy.groups", name));
    for (Dimension dimension : dimensions) {
      table.column(Column.text(dimension.id().replace('-', '_'), dimension.label()));
    }
    table
        .column(PeopleTables.persons("members", Words.of("adequacy.members")))
        .column(PeopleTables.persons("with_pension", Words.of("adequacy.withPension")))
        .column(PeopleTables.persons("short", Words.of("adequacy.short")))
        .column(PeopleTables.persons("not_known", Words.of("kind.notKnown")))
        .column(PeopleTables.monthly("p25", Words.of("adequacy.quantile", "25")))
        .column(PeopleTables.monthly("median", Words.of("adequacy.median")))
        .column(PeopleTables.monthly("p75", Words.of("adequacy.quantile", "75")))
        .column(PeopleTables.share("replacement", Words.of("adequacy.replacement")));
    for (int i = 0; i < tally.grouping().size(); i++) {
      int group = i;
      if (tally.members(group) > 0) {
        table.row(row -> {
          PeopleTables.heads(row, tally.grouping(), group);
          counts(row, tally, group, origins.employees());
          for (int quantile : new int[] {25, 50, 75}) {
            quantile(row, tally.amounts(group), quantile, tally.rows(group), origins.employees());
          }
          Histogram rates = tally.replacements(group);
          if (tally.rows(group) < least || rates.total() == 0) {
            none(row, tally.rows(group));
          } else {
            row.rate(rates.quantile(50) / MILLIONTHS);
          }
          row.from(origins.employees());
        });
      }
    }
    return table
        .note(Words.of("adequacy.replacementNote"))
        .provenance(assessment.provenance())
        .build();
  }

  /// Why pensions cannot be told.
  private Table reasons() {
    TableBuilder table =
        Table.titled(Words.of("adequacy.reasons"))
            .column(Column.text("reason", Words.of("coverage.reason")))
            .column(PeopleTables.persons("persons", Words.of("people.persons")));
    for (Map.Entry<String, Long> entry : assessment.employees().reasons().entrySet()) {
      String[] parts = entry.getKey().split(" ", 2);
      Label why =
          Explanation.of(
              assessment.law().law(),
              new Reason(Reason.Kind.valueOf(parts[0]), parts[1]),
              null,
              assessment.law().month());
      table.row(
          row -> row.text(why).count(Persons.whole(entry.getValue())).from(origins.employees()));
    }
    return table.provenance(assessment.provenance()).build();
  }
}
