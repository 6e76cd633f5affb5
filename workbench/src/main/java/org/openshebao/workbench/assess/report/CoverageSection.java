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
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Section;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.trace.Explanation;
import org.openshebao.workbench.assess.Assessment;
import org.openshebao.workbench.assess.LegalCoverage.Kind;
import org.openshebao.workbench.assess.LegalCoverage.Outcome;
import org.openshebao.workbench.assess.Outline;

/// Who must, who may and who is shut out: a matrix in words, then persons, then a map.
final class CoverageSection {

  private final Assessment assessment;
  private final Law law;
  private final Outline.Coverage outline;
  private final Verdicts verdicts;
  private final Origins origins;

  CoverageSection(Assessment assessment, Origins origins) {
    this.assessment = assessment;
    this.law = assessment.law().law();
    this.outline = assessment.outline().coverage();
    this.verdicts = new Verdicts(assessment);
    this.origins = origins;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < outline.registrations().size(); i++) {
      blocks.add(new Block.TableBlock(matrix(i), false));
    }
    for (String form : outline.barForms()) {
      blocks.add(new Block.ChartBlock(bars(form)));
    }
    blocks.add(new Block.ChartBlock(map()));
    blocks.add(new Block.TableBlock(persons(), true));
    blocks.add(new Block.TableBlock(reasons(), true));
    return new Section(
        "coverage",
        Words.of("coverage.title"),
        Words.of(
            "coverage.intro", assessment.coverage().persons(), assessment.coverage().straddling()),
        blocks);
  }

  private Label codeLabel(String variableName, String code) {
    Variable variable = law.variable(variableName);
    return variable.codes().get(variable.codeOf(code)).label();
  }

  private Label formLabel(String code) {
    return outline.forms().get(verdicts.form(code)).label();
  }

  private Table matrix(int registration) {
    TableBuilder table =
        Table.titled(
                Words.of(
                    "coverage.matrix",
                    codeLabel(outline.registration(), outline.registrations().get(registration))))
            .column(Column.text("form", Words.of("coverage.form")));
    for (Outline.Named scheme : outline.schemes()) {
      table.column(Column.text(idOf(scheme), scheme.label()));
    }
    for (int form = 0; form < outline.forms().size(); form++) {
      int row = form;
      table.row(cells -> {
        cells.text(outline.forms().get(row).label());
        for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
          cells
              .text(verdicts.inWords(scheme, row, registration))
              .from(origin(outline.schemes().get(scheme)));
        }
      });
    }
    return table.note(Words.of("coverage.matrixNote")).provenance(assessment.provenance()).build();
  }

  private String origin(Outline.Named scheme) {
    return origins.of(scheme.variable(), law.manifest().rootPlace());
  }

  private static String idOf(Outline.Named scheme) {
    return scheme.variable().substring(scheme.variable().lastIndexOf('.') + 1);
  }

  private Chart bars(String form) {
    int formNumber = verdicts.form(form);
    int registration = verdicts.registration(outline.barRegistration());
    Label title =
        Words.of(
            "coverage.bars",
            formLabel(form),
            codeLabel(outline.registration(), outline.barRegistration()));
    TableBuilder table =
        Table.titled(title).column(Column.text("scheme", Words.of("coverage.scheme")));
    for (Kind kind : Kind.values()) {
      table.column(
          Column.count(
              kind.name().toLowerCase(java.util.Locale.ROOT),
              Verdicts.kind(kind),
              Words.of("unit.persons")));
    }
    for (int i = 0; i < outline.schemes().size(); i++) {
      int scheme = i;
      table.row(row -> {
        row.text(outline.schemes().get(scheme).label());
        for (Kind kind : Kind.values()) {
          row.count(verdicts.persons(scheme, formNumber, registration, kind))
              .from(origin(outline.schemes().get(scheme)));
        }
      });
    }
    return new Chart(
        "bars-" + form.replace('_', '-'),
        title,
        Chart.Kind.STACKED_BAR,
        table.note(Words.of("coverage.barsNote")).provenance(assessment.provenance()).build(),
        "scheme",
        java.util.Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
            .toList(),
        List.of());
  }

  private Chart map() {
    int scheme = verdicts.scheme(outline.map().get("scheme"));
    int form = verdicts.form(outline.map().get("form"));
    int registration = verdicts.registration(outline.map().get("registration"));
    Outline.Named named = outline.schemes().get(scheme);
    Label title =
        Words.of(
            "coverage.map",
            named.label(),
            formLabel(outline.map().get("form")),
            codeLabel(outline.registration(), outline.map().get("registration")));
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("place", Words.of("place")))
            .column(Column.count("persons", Words.of("coverage.open"), Words.of("unit.persons")));
    for (String place : assessment.population().places()) {
      long open =
          assessment.coverage().persons(place, scheme, form, registration, Kind.MUST)
              + assessment.coverage().persons(place, scheme, form, registration, Kind.MAY);
      long unknown =
          assessment.coverage().persons(place, scheme, form, registration, Kind.NOT_KNOWN);
      table.row(row -> {
        row.text(law.places().get(law.places().indexOf(place)).name()).from(origin(named));
        if (open == 0 && unknown > 0) {
          row.absent(why(place, scheme, form, registration));
        } else {
          row.count(open);
        }
        row.from(origins.of(named.variable(), place));
      });
    }
    return new Chart(
        "map-flexible",
        title,
        Chart.Kind.TILE_GRID,
        table.provenance(assessment.provenance()).build(),
        "place",
        List.of("persons"),
        List.of());
  }

  private Label why(String place, int scheme, int form, int registration) {
    return assessment.coverage().counts().entrySet().stream()
        .filter(entry ->
            entry.getKey().place().equals(place)
                && entry.getKey().scheme() == scheme
                && entry.getKey().form() == form
                && entry.getKey().registration() == registration)
        .flatMap(entry -> entry.getValue().keySet().stream())
        .filter(outcome -> outcome.kind() == Kind.NOT_KNOWN)
        .findFirst()
        .map(outcome -> reason(outcome, law.places().indexOf(place)))
        .orElse(Words.of("kind.notKnown"));
  }

  private Label reason(Outcome outcome, int place) {
    if (outcome.reason().isEmpty()) {
      return Verdicts.kind(outcome.kind());
    }
    Reason reason;
    if (outcome.kind() == Kind.SHUT_OUT) {
      reason = new Reason(Reason.Kind.NOT_ENTITLED, outcome.reason());
    } else {
      String[] parts = outcome.reason().split(" ", 2);
      reason = new Reason(Reason.Kind.valueOf(parts[0]), parts[1]);
    }
    return Explanation.of(law, reason, place, assessment.law().month());
  }

  private Table persons() {
    TableBuilder table =
        Table.titled(Words.of("coverage.persons"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(Column.text("form", Words.of("coverage.form")))
            .column(Column.text("registration", Words.of("coverage.registration")));
    for (Kind kind : Kind.values()) {
      table.column(
          Column.count(
              kind.name().toLowerCase(java.util.Locale.ROOT),
              Verdicts.kind(kind),
              Words.of("unit.persons")));
    }
    table.column(Column.count("out_of_age", Words.of("kind.outOfAge"), Words.of("unit.persons")));
    forEach((scheme, form, registration) ->
        table.row(row -> {
          heads(row, scheme, form, registration);
          for (Kind kind : Kind.values()) {
            row.count(verdicts.persons(scheme, form, registration, kind))
                .from(origin(outline.schemes().get(scheme)));
          }
          row.count(verdicts.outOfAge(scheme, form, registration));
        }));
    return table.provenance(assessment.provenance()).build();
  }

  private Table reasons() {
    TableBuilder table =
        Table.titled(Words.of("coverage.reasons"))
            .column(Column.text("scheme", Words.of("coverage.scheme")))
            .column(Column.text("form", Words.of("coverage.form")))
            .column(Column.text("registration", Words.of("coverage.registration")))
            .column(Column.text("reason", Words.of("coverage.reason")))
            .column(
                Column.count("persons", Words.of("coverage.concerned"), Words.of("unit.persons")));
    int root = law.places().indexOf(law.manifest().rootPlace());
    forEach((scheme, form, registration) -> {
      Map<Outcome, Long> outcomes = assessment.coverage().outcomes(scheme, form, registration);
      outcomes.forEach((outcome, persons) -> {
        if (!outcome.reason().isEmpty()) {
          table.row(row -> {
            heads(row, scheme, form, registration);
            row.text(reason(outcome, root));
            row.count(persons).from(origin(outline.schemes().get(scheme)));
          });
        }
      });
    });
    return table.provenance(assessment.provenance()).build();
  }

  private void heads(RowBuilder row, int scheme, int form, int registration) {
    row.text(outline.schemes().get(scheme).label());
    row.text(outline.forms().get(form).label());
    row.text(codeLabel(outline.registration(), outline.registrations().get(registration)));
  }

  private interface Combination {
    void accept(int scheme, int form, int registration);
  }

  private void forEach(Combination combination) {
    for (int scheme = 0; scheme < outline.schemes().size(); scheme++) {
      for (int form = 0; form < outline.forms().size(); form++) {
        for (int registration = 0; registration < outline.registrations().size(); registration++) {
          combination.accept(scheme, form, registration);
        }
      }
    }
  }
}
