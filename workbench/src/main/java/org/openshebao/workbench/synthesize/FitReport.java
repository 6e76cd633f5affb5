package org.openshebao.workbench.synthesize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.population.synthesis.Independence;
import org.openshebao.population.synthesis.Margin;
import org.openshebao.population.synthesis.MarginSupport;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;

/// The report of a fit: margins with sources, what was assumed, official figures left out, what the margins support.
public final class FitReport {

  private static final double MILLION = 1e6;

  private final FitResult fit;

  private FitReport(FitResult fit) {
    this.fit = fit;
  }

  /// Makes the report.
  public static Report of(FitResult fit) {
    return new FitReport(fit).report();
  }

  private Report report() {
    Report.Builder report =
        Report.titled(
            Words.of("report.title", fit.plan().title()),
            Words.of(
                "report.subtitle",
                String.format(Locale.ROOT, "%,d", fit.sampled()),
                String.format(Locale.ROOT, "%,.1f", fit.persons() / MILLION),
                Integer.toString(fit.plan().asOf() / 12),
                String.valueOf(fit.provenance().seed())));
    List<FitResult.Row> fitted = fit.rows(Margin.Role.FITTED);
    List<FitResult.Row> leftOut = fit.rows(Margin.Role.LEFT_OUT);
    FitResult.Row worst = worst(fitted);
    report.summary(
        Words.of("summary.fit", fit.within(Margin.Role.FITTED, 0.01), fitted.size()),
        Words.of(
            "summary.fitDetail", percent(worst.difference()), worst.margin().label(), worst.of()),
        "margins");
    FitResult.Row farthest = worst(leftOut);
    report.summary(
        Words.of("summary.leftOut", leftOut.size()),
        Words.of(
            "summary.leftOutDetail",
            fit.within(Margin.Role.LEFT_OUT, 0.05),
            percent(farthest.difference()),
            farthest.margin().label(),
            farthest.of()),
        "left-out");
    report.section(
        "margins",
        Words.of("fit.title"),
        Words.of("fit.intro"),
        new Block.TableBlock(table("fit.counts", fitted, true), false),
        new Block.TableBlock(table("fit.shares", fitted, false), false));
    report.section(
        "drawn",
        Words.of("drawn.title"),
        Words.of("drawn.intro"),
        tables("drawn.title", fit.rows(Margin.Role.DRAWN)));
    report.section(
        "left-out",
        Words.of("leftOut.title"),
        Words.of("leftOut.intro"),
        tables("leftOut.title", leftOut));
    report.section(
        "assumed",
        Words.of("assumed.title"),
        Words.of("assumed.intro"),
        tables("assumed.title", fit.rows(Margin.Role.ASSUMED)));
    report.section(
        "independence",
        Words.of("independence.title"),
        Words.of("independence.intro"),
        new Block.TableBlock(independence(), false));
    report.section(
        "support",
        Words.of("support.title"),
        Words.of("support.intro"),
        new Block.TableBlock(support(), true));
    report.caveat(Words.of("report.caveat"));
    report.caveat(Words.of("report.grade"));
    fit.plan().assumptions().forEach(report::caveat);
    addDetails(report);
    return report.build(fit.provenance());
  }

  private Block[] tables(String title, List<FitResult.Row> rows) {
    return List.of(true, false).stream()
        .filter(counts -> rows.stream().anyMatch(row -> row.isCount() == counts))
        .map(counts -> (Block) new Block.TableBlock(table(title, rows, counts), false))
        .toArray(Block[]::new);
  }

  private FitResult.Row worst(List<FitResult.Row> rows) {
    return rows.stream()
        .filter(row -> fit.isSizable(row))
        .max(Comparator.comparingDouble(row -> Math.abs(row.difference())))
        .orElseThrow(() -> new IllegalStateException("A fit needs margins but has none."));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  private Table table(String title, List<FitResult.Row> rows, boolean counts) {
    TableBuilder table =
        Table.titled(Words.of(title))
            .column(Column.text("margin", Words.of("column.margin")))
            .column(Column.text("of", Words.of("column.of")))
            .column(number("figure", "column.figure", counts))
            .column(number("cells", "column.cells", counts))
            .column(number("people", "column.people", counts))
            .column(Column.rate("difference", Words.of("column.difference")).withDecimals(2))
            .column(Column.text("year", Words.of("column.year")))
            .column(Column.text("grade", Words.of("column.grade")))
            .column(Column.text("source", Words.of("column.source")));
    for (FitResult.Row row : rows) {
      if (row.isCount() != counts) {
        continue;
      }
      Source source = fit.plan().sources().get(row.margin().source());
      String id = row.margin().id();
      table.row(cells -> {
        cells.text(row.margin().label()).text(row.of());
        if (counts) {
          cells.count(Math.round(row.figure())).from(id);
          cells.count(Math.round(row.cells())).from(id);
          cells.count(Math.round(row.people())).from(id);
        } else {
          cells.rate(six(row.figure())).from(id);
          cells.rate(six(row.cells())).from(id);
          cells.rate(six(row.people())).from(id);
        }
        cells.rate(six(row.difference())).from(id);
        cells.text(orDash(row.margin().year())).text(orDash(row.margin().grade()));
        cells.text(source == null ? Words.of("assumed.title") : source.title());
      });
    }
    return table.provenance(fit.provenance()).build();
  }

  private static Column number(String id, String label, boolean counts) {
    return counts
        ? Column.count(id, Words.of(label), Words.of("counts"))
        : Column.rate(id, Words.of(label)).withDecimals(2);
  }

  /// A supposed share has no year.
  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private static double six(double share) {
    return Math.rint(share * 1e6) / 1e6;
  }

  private Table independence() {
    TableBuilder table =
        Table.titled(Words.of("independence.table"))
            .column(Column.text("drawn", Words.of("drawn")))
            .column(Column.text("given", Words.of("given")))
            .column(Column.text("ignored", Words.of("ignored")));
    for (Independence each : fit.independence()) {
      table.row(row ->
          row.text(String.join(", ", each.added()))
              .text(String.join(", ", each.given()))
              .text(String.join(", ", each.ignored())));
    }
    return table.provenance(fit.provenance()).build();
  }

  private Table support() {
    TableBuilder table =
        Table.titled(Words.of("support.table"))
            .column(Column.text("attributes", Words.of("attribute")))
            .column(Column.text("margins", Words.of("support.margins")));
    for (MarginSupport.Crossing crossing : fit.support().crossings()) {
      table.row(row ->
          row.text(String.join(" × ", crossing.attributes()))
              .text(String.join(", ", crossing.margins())));
    }
    return table.provenance(fit.provenance()).build();
  }

  private void addDetails(Report.Builder report) {
    Set<String> used = new LinkedHashSet<>();
    for (Margin margin : fit.plan().margins()) {
      Source source = fit.plan().sources().get(margin.source());
      report.detail(
          margin.id(),
          new Detail(
              margin.label(),
              margin.note(),
              List.of(),
              source == null ? null : source.id(),
              source == null ? Grade.ASSUMPTION : grade(margin)));
      if (source != null && used.add(source.id())) {
        report.source(new SourceEntry(source, grade(margin)));
      }
    }
  }

  /// A and B say what a figure is; how it was read is of the grade of values: most were read in copies.
  private static Grade grade(Margin margin) {
    return margin.grade().equals("A") ? Grade.SECONDARY : Grade.COMPUTED;
  }
}
