package org.openshebao.workbench.conform.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.finding.BreakEven;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.workbench.conform.Binding;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.OfficialFigures;

/// The statistics of article 76(1)(b): persons protected, rates, durations, and employees' share of resources.
final class FiguresSection {

  private static final String NO_CHOICE_MADE = "–";

  private final ConformityStudy study;
  private final List<ConformityStudy> byReference;
  private final Behind behind;

  /// @param byReference  the same study under each choice of the skilled worker
  FiguresSection(ConformityStudy study, List<ConformityStudy> byReference, Behind behind) {
    this.study = study;
    this.byReference = List.copyOf(byReference);
    this.behind = behind;
  }

  /// Persons protected of a Part: A protected, B total of the denominator, C = A ÷ B, by route; null where it has none.
  @Nullable Table persons(String part) {
    Set<String> asked = new TreeSet<>();
    for (Requirement requirement : study.instrument().listRequirements(part)) {
      asked.addAll(requirement.inputs());
    }
    OfficialFigures figures = study.figures();
    TableBuilder table =
        Table.titled(Words.of("persons.title", Sections.part(study, part)))
            .column(Column.text("measure", Words.of("column.measure")))
            .column(Column.count("protected", Words.of("persons.protected"), Words.of("persons")))
            .column(Column.count("total", Words.of("persons.total"), Words.of("persons")))
            .column(Column.rate("least", Words.of("persons.least")).withDecimals(1))
            .column(Column.rate("most", Words.of("persons.most")).withDecimals(1))
            .column(Column.text("over", Words.of("persons.over")));
    boolean isEmpty = true;
    for (Binding.Share share : study.context().binding().shares()) {
      if (asked.contains(share.measure())) {
        isEmpty = false;
        Range range = figures.range(share);
        String key = behind.measure(share.measure(), null);
        table.row(row -> {
          row.text(share.measure());
          row.count(figures.protectedPersons(share)).from(behind.figure(share.plus().getFirst()));
          row.count(figures.figure(share.over()).value()).from(behind.figure(share.over()));
          share(row, range.low(), key);
          share(row, range.high(), key);
          row.text(Words.of("over." + share.persons()));
        });
      }
    }
    return isEmpty
        ? null
        : table.note(Words.of("persons.note")).provenance(study.provenance()).build();
  }

  private static void share(RowBuilder row, @Nullable Rational value, String key) {
    if (value == null) {
      row.absent(Words.of("open.end"));
    } else {
      row.decimal(value.toDecimal()).from(key);
    }
  }

  /// Rates of a Part by route and choice of the reference wage; null where it has none.
  @Nullable Table rates(String part) {
    TableBuilder table =
        Table.titled(Words.of("rates.title", Sections.part(study, part)))
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.text("reference", Words.of("rates.reference")))
            .column(Column.text("place", Words.of("column.place")))
            .column(Column.rate("least", Words.of("rates.least")).withDecimals(1))
            .column(Column.rate("most", Words.of("rates.most")).withDecimals(1))
            .column(Column.rate("asked", Words.of("rates.asked")).withDecimals(1))
            .column(Column.text("finding", Words.of("column.finding")))
            .column(Column.text("closes", Words.of("rates.closes")));
    List<String> routes = routes(part);
    for (String id : routes) {
      boolean isOfLabourer = id.endsWith("art-66") || id.endsWith("flat");
      List<ConformityStudy> studies = isOfLabourer ? List.of(study) : byReference;
      for (ConformityStudy each : studies) {
        row(table, each, id, isOfLabourer);
      }
    }
    return routes.isEmpty()
        ? null
        : table.note(Words.of("rates.note")).provenance(study.provenance()).build();
  }

  private List<String> routes(String part) {
    List<String> routes = new ArrayList<>();
    for (Requirement requirement : study.instrument().listRequirements(part)) {
      String id = requirement.id();
      boolean isRoute =
          id.endsWith("art-65")
              || id.endsWith("art-66")
              || id.endsWith(".earnings")
              || id.endsWith(".flat");
      if (isRoute) {
        routes.add(id);
      }
    }
    return routes;
  }

  private void row(TableBuilder table, ConformityStudy of, String id, boolean isOfLabourer) {
    var found = of.get(id);
    Finding finding = found.finding();
    Figure figure = finding.figure();
    String chosen = of.context().choices().skilledReference();
    String reference =
        isOfLabourer
            ? NO_CHOICE_MADE
            : chosen == null ? study.context().binding().reference().id() : chosen;
    String measure =
        figure == null || figure.measures().isEmpty() ? null : figure.measures().getFirst();
    String key = measure == null ? null : behind.measure(measure, found.place());
    table.row(row -> {
      row.text(id);
      row.text(Words.of("reference." + reference));
      row.text(found.place() == null ? Words.of("nation") : study.placeName(found.place()));
      if (figure != null && figure.kind() == Figure.Kind.RATE && key != null) {
        share(row, figure.value().low(), key);
        share(row, figure.value().high(), key);
        share(row, figure.threshold().low(), key);
      } else {
        row.absent(Words.of("rates.noRate"))
            .absent(Words.of("rates.noRate"))
            .absent(Words.of("rates.noRate"));
      }
      row.text(Texts.status(found.status(), found.doubt()));
      BreakEven breakEven = finding.breakEven();
      row.text(breakEven == null ? Label.same("–") : Texts.breakEven(breakEven, false));
    });
  }

  /// Wage over average wage by return of the account: what thirty years give, least and greatest of the places.
  Table careerGrid(String computation, Label title) {
    Binding binding = study.context().binding();
    TableBuilder table =
        Table.titled(title)
            .column(Column.decimal("ratio", Words.of("career.ratio"), null))
            .column(Column.rate("gap", Words.of("career.gap")).withDecimals(0))
            .column(Column.rate("least", Words.of("career.least")).withDecimals(1))
            .column(Column.text("leastPlace", Words.of("career.leastPlace")))
            .column(Column.rate("median", Words.of("career.median")).withDecimals(1))
            .column(Column.rate("most", Words.of("career.most")).withDecimals(1))
            .column(Column.text("mostPlace", Words.of("career.mostPlace")))
            .column(Column.count("known", Words.of("career.known"), Words.of("places")));
    for (String ratio : binding.ratios()) {
      for (double gap : binding.gap().grid()) {
        careerRow(table, computation, ratio, gap);
      }
    }
    return table
        .note(binding.gap().note())
        .note(Words.of("career.note"))
        .provenance(study.provenance())
        .build();
  }

  private record At(Rational rate, String place) {}

  private void careerRow(TableBuilder table, String computation, String ratio, double gap) {
    List<At> rates = new ArrayList<>();
    for (String place : study.places()) {
      Rational benefit = study.amount(computation, place, ratio, gap);
      Rational average = study.amount("average-wage", place, ratio, gap);
      if (benefit != null && average != null) {
        rates.add(new At(benefit.dividedBy(average.times(Rational.parse(ratio))), place));
      }
    }
    rates.sort((one, other) -> one.rate().compareTo(other.rate()));
    String key =
        behind.method("career." + computation, Words.of("career.how"), Words.of("career.formula"));
    table.row(row -> {
      row.decimal(new BigDecimal(ratio)).from(key);
      row.rate(gap).from(key);
      if (rates.isEmpty()) {
        Label why = Words.of("career.unknown");
        row.absent(why).absent(why).absent(why).absent(why).absent(why);
      } else {
        row.decimal(rates.getFirst().rate().toDecimal())
            .from(behind.computation(computation, rates.getFirst().place()));
        row.text(study.placeName(rates.getFirst().place()));
        row.decimal(rates.get(rates.size() / 2).rate().toDecimal()).from(key);
        row.decimal(rates.getLast().rate().toDecimal())
            .from(behind.computation(computation, rates.getLast().place()));
        row.text(study.placeName(rates.getLast().place()));
      }
      row.count(rates.size()).from(key);
    });
  }
}
