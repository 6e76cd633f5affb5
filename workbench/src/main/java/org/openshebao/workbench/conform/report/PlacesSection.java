package org.openshebao.workbench.conform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Rational;
import org.openshebao.workbench.conform.Binding;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.PlacePopulation;
import org.openshebao.workbench.conform.StudyFinding;

/// What differs from province to province: findings and rates by place, and what mothers pay for care.
final class PlacesSection {

  private final ConformityStudy study;
  private final Behind behind;

  PlacesSection(ConformityStudy study, Behind behind) {
    this.study = study;
    this.behind = behind;
  }

  /// Requirements that differ by place and count on their own.
  List<StudyFinding> byPlace() {
    Set<String> members = study.members();
    return study.list().stream()
        .filter(finding -> !finding.byPlace().isEmpty() && !members.contains(finding.id()))
        .filter(finding -> finding.requirement().isScored())
        .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
        .toList();
  }

  /// Worst, median and best place of each requirement, and the share of persons where it fails.
  Table spread() {
    PlacePopulation population = study.population();
    TableBuilder table =
        Table.titled(Words.of("spread.title"))
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.count("satisfied", Words.of("spread.satisfied"), Words.of("places")))
            .column(Column.count("open", Words.of("spread.open"), Words.of("places")))
            .column(Column.count("failing", Words.of("spread.failing"), Words.of("places")))
            .column(Column.rate("share", Words.of("spread.share")).withDecimals(1))
            .column(Column.text("worst", Words.of("spread.worst")))
            .column(Column.text("median", Words.of("spread.median")))
            .column(Column.text("best", Words.of("spread.best")));
    String how = behind.method("spread", Words.of("spread.title"), Words.of("spread.how"));
    for (StudyFinding finding : byPlace()) {
      List<String> failing =
          study.places().stream()
              .filter(place -> finding.byPlace().get(place) == Status.NOT_SATISFIED)
              .toList();
      List<String> ordered = ordered(finding.id());
      table.row(row -> {
        row.text(finding.id());
        row.count(finding.count(Status.SATISFIED)).from(how);
        row.count(finding.count(Status.UNDETERMINED)).from(how);
        row.count(finding.count(Status.NOT_SATISFIED)).from(how);
        row.rate(population.share(failing, study.places())).from(how);
        row.text(cell(finding.id(), ordered.getFirst()));
        row.text(cell(finding.id(), ordered.get(ordered.size() / 2)));
        row.text(cell(finding.id(), ordered.getLast()));
      });
    }
    return table.provenance(study.provenance()).build();
  }

  /// Places from the worst to the best: by finding, then by the lower end of the figure.
  private List<String> ordered(String id) {
    List<String> places = new ArrayList<>(study.places());
    places.sort((one, other) -> {
      Finding first = study.assessment(one).get(id);
      Finding second = study.assessment(other).get(id);
      int byStatus = second.status().compareTo(first.status());
      return byStatus != 0 ? byStatus : Double.compare(lowEnd(first), lowEnd(second));
    });
    return places;
  }

  private static double lowEnd(Finding finding) {
    Figure figure = finding.figure();
    return figure == null || figure.value().low() == null ? -1 : figure.value().low().toDouble();
  }

  private Label cell(String id, String place) {
    Finding finding = study.assessment(place).get(id);
    Label name = study.placeName(place);
    Figure figure = finding.figure();
    String shown =
        finding.status().symbol()
            + (figure == null || figure.kind() == Figure.Kind.MEASURE
                ? ""
                : " " + Texts.range(figure.value(), true));
    return new Label(name.en() + " " + shown, name.zh() + " " + shown);
  }

  /// A province a row, a requirement a column.
  Table map() {
    List<StudyFinding> findings = byPlace();
    TableBuilder table =
        Table.titled(Words.of("map.title")).column(Column.text("place", Words.of("column.place")));
    for (StudyFinding finding : findings) {
      table.column(
          Column.text(
              finding.id().substring(finding.id().indexOf('.') + 1).replace('.', '-'),
              Label.same(finding.requirement().article())));
    }
    for (String place : study.places()) {
      table.row(row -> {
        row.text(study.placeName(place));
        for (StudyFinding finding : findings) {
          Finding of = study.assessment(place).get(finding.id());
          Figure figure = of.figure();
          String rate =
              figure == null || figure.kind() == Figure.Kind.MEASURE
                  ? ""
                  : " " + Texts.range(figure.value(), true);
          row.text(of.status().symbol() + rate);
        }
      });
    }
    return table.note(Words.of("map.note")).provenance(study.provenance()).build();
  }

  /// What is known of a mother's own payment by scheme, stage of care and province.
  Table maternity() {
    Binding.MaternityCare care = study.context().binding().maternityCare();
    TableBuilder table =
        Table.titled(Words.of("maternity.title"))
            .column(Column.text("place", Words.of("column.place")));
    care.insideList()
        .forEach((computation, label) -> table.column(Column.text(computation, label)));
    table
        .column(Column.text("postnatal", Words.of("maternity.postnatal")))
        .column(Column.text("outside", Words.of("maternity.outside")))
        .column(Column.text("finding", Words.of("column.finding")));
    for (String place : study.places()) {
      String key = behind.measure(care.measure(), place);
      var finding = study.assessment(place).find("c102.part-VIII.art-49.free");
      table.row(row -> {
        row.text(study.placeName(place));
        for (String computation : care.insideList().keySet()) {
          Rational free = study.amount(computation, place, "1", 0);
          if (free == null) {
            row.absent(Words.of("maternity.unknown"));
          } else {
            row.text(Words.of(free.signum() == 0 ? "maternity.something" : "maternity.nothing"))
                .from(behind.computation(computation, place));
          }
        }
        row.absent(Words.of("maternity.unknown"));
        row.text(Words.of("maternity.allOwn")).from(key);
        row.text(
            finding.isPresent()
                ? Texts.status(finding.get().status(), finding.get().doubt())
                : Label.same("–"));
      });
    }
    return table.note(Words.of("maternity.note")).provenance(study.provenance()).build();
  }
}
