package org.openshebao.workbench.assess.report;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.workbench.assess.people.CohortTally;
import org.openshebao.workbench.assess.people.Histogram;
import org.openshebao.workbench.assess.people.PeopleAssessment;
import org.openshebao.workbench.assess.people.Persons;
import org.openshebao.workbench.assess.people.WorthTally;

/// Months missing at the retirement age, what the longer minimum period adds to them, and contributions against pensions.
final class CohortBlocks {

  private static final int MONTHS_A_YEAR = 12;
  private static final double MILLIONTHS = 1_000_000;

  private final PeopleAssessment assessment;
  private final CohortTally cohorts;
  private final PeopleOrigins origins;

  CohortBlocks(PeopleAssessment assessment, PeopleOrigins origins) {
    this.assessment = assessment;
    this.cohorts = assessment.employees().cohorts();
    this.origins = origins;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (cohorts.total() > 0) {
      blocks.add(new Block.ChartBlock(chart()));
      blocks.add(new Block.TableBlock(table(), true));
      blocks.add(new Block.TableBlock(missing(), false));
    }
    if (assessment.employees().worth().ownPayback().total() > 0) {
      blocks.add(new Block.TableBlock(worth(), false));
    }
    return blocks;
  }

  private Chart chart() {
    Label title = Words.of("adequacy.cohorts");
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("year", Words.of("adequacy.year")))
            .column(PeopleTables.persons("short_today", Words.of("adequacy.shortToday")))
            .column(PeopleTables.persons("because", Words.of("adequacy.because")));
    for (int i = 0; i < cohorts.size() - 1; i++) {
      int cohort = i;
      if (cohorts.members(i) > 0) {
        table.row(row -> {
          row.text(Integer.toString(cohorts.year(cohort)));
          long today = Math.min(cohorts.shortToday(cohort), cohorts.shortThen(cohort));
          row.count(Persons.whole(today)).from(origins.minimum());
          row.count(Persons.whole(cohorts.shortThen(cohort) - today)).from(origins.minimum());
        });
      }
    }
    return Chart.stackedBars(
        "minimum-by-cohort",
        title,
        table.provenance(assessment.provenance()).build(),
        "year",
        "short_today",
        "because");
  }

  private Table table() {
    TableBuilder table =
        Table.titled(Words.of("adequacy.cohortTable"))
            .column(Column.text("year", Words.of("adequacy.year")))
            .column(PeopleTables.persons("members", Words.of("adequacy.members")))
            .column(Column.count("needed", Words.of("adequacy.needed"), Words.of("unit.months")))
            .column(PeopleTables.persons("short_today", Words.of("adequacy.shortToday")))
            .column(PeopleTables.persons("short_then", Words.of("adequacy.shortThen")))
            .column(PeopleTables.persons("even_if", Words.of("adequacy.evenIf")))
            .column(
                Column.count(
                    "mean_missing", Words.of("adequacy.meanMissing"), Words.of("unit.months")));
    for (int i = 0; i < cohorts.size(); i++) {
      int cohort = i;
      if (cohorts.members(i) > 0) {
        table.row(row -> {
          String year = Integer.toString(cohorts.year(cohort));
          row.text(
              cohort == cohorts.size() - 1
                  ? Words.of("adequacy.andLater", year)
                  : Label.same(year));
          persons(row, cohorts.members(cohort));
          row.count(cohorts.needed(cohort)).from(origins.minimum());
          persons(row, cohorts.shortToday(cohort));
          persons(row, cohorts.shortThen(cohort));
          persons(row, cohorts.shortEvenIfPaying(cohort));
          if (cohorts.shortThen(cohort) == 0) {
            row.absent(Words.of("people.nobody")).from(origins.minimum());
          } else {
            row.count(cohorts.meanMissing(cohort)).from(origins.minimum());
          }
        });
      }
    }
    return table
        .note(Words.of("adequacy.cohortNote", Persons.whole(cohorts.unknown())))
        .provenance(assessment.provenance())
        .build();
  }

  private void persons(RowBuilder row, long parts) {
    row.count(Persons.whole(parts)).from(origins.minimum());
  }

  private Table missing() {
    TableBuilder table =
        Table.titled(Words.of("adequacy.missing"))
            .column(Column.text("missing", Words.of("adequacy.missingMonths")))
            .column(PeopleTables.persons("persons", Words.of("people.persons")))
            .column(PeopleTables.share("share", Words.of("adequacy.shareOfMembers")));
    long total = cohorts.total();
    for (CohortTally.Missing missing : CohortTally.Missing.values()) {
      table.row(row -> {
        row.text(Words.of("missing." + missing.name()));
        persons(row, cohorts.byMissing(missing));
        PeopleTables.share(
            row, cohorts.byMissing(missing), total, Long.MAX_VALUE, 0, origins.minimum());
      });
    }
    return table.provenance(assessment.provenance()).build();
  }

  private Table worth() {
    WorthTally worth = assessment.employees().worth();
    TableBuilder table =
        Table.titled(Words.of("adequacy.worth"))
            .column(Column.text("measure", Words.of("adequacy.measure")))
            .column(Column.decimal("p25", Words.of("adequacy.quantile", "25"), null))
            .column(Column.decimal("median", Words.of("adequacy.median"), null))
            .column(Column.decimal("p75", Words.of("adequacy.quantile", "75"), null));
    payback(table, "ownPayback", worth.ownPayback());
    payback(table, "allPayback", worth.allPayback());
    ratio(table, "ownWorth", worth.ownWorth());
    ratio(table, "allWorth", worth.allWorth());
    return table.note(Words.of("adequacy.worthNote")).provenance(assessment.provenance()).build();
  }

  private void payback(TableBuilder table, String key, Histogram months) {
    table.row(row -> {
      row.text(Words.of("worth." + key));
      for (int quantile : new int[] {25, 50, 75}) {
        row.decimal(Math.round(months.quantile(quantile) * 10.0 / MONTHS_A_YEAR) / 10.0)
            .from(origins.worth());
      }
    });
  }

  private void ratio(TableBuilder table, String key, Histogram ratios) {
    table.row(row -> {
      row.text(Words.of("worth." + key));
      for (int quantile : new int[] {25, 50, 75}) {
        row.decimal(Math.round(ratios.quantile(quantile) / MILLIONTHS * 100) / 100.0)
            .from(origins.worth());
      }
    });
  }
}
