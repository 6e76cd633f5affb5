package org.openshebao.workbench.conform.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.acceptance.AcceptableSets;
import org.openshebao.standards.conformity.Assessment;
import org.openshebao.standards.conformity.Conformity;
import org.openshebao.standards.finding.Change;
import org.openshebao.standards.finding.Status;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.PartGrid;
import org.openshebao.workbench.conform.PlacePopulation;
import org.openshebao.workbench.conform.StudyFinding;

/// Questions above the article: the law over time, the ladder of instruments, and which Parts can be accepted.
final class AboveSection {

  /// Which instrument, or Part of one, is the higher standard of a Part of Convention No. 102.
  private static final Map<String, List<String>> HIGHER = higher();

  private static Map<String, List<String>> higher() {
    Map<String, List<String>> higher = new LinkedHashMap<>();
    higher.put("c130", List.of("II", "III"));
    higher.put("c168", List.of("IV"));
    higher.put("c128", List.of("V", "IX", "X"));
    higher.put("c121", List.of("VI"));
    higher.put("c183", List.of("VIII"));
    return higher;
  }

  private final ConformityStudy study;

  AboveSection(ConformityStudy study) {
    this.study = study;
  }

  /// Ids of the instruments of the ladder.
  static List<String> ladder() {
    return List.copyOf(HIGHER.keySet());
  }

  /// Findings that are not the same on every date.
  Table timeline(List<ConformityStudy> dates) {
    TableBuilder table =
        Table.titled(Words.of("timeline.title"))
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.text("asks", Words.of("column.asks")));
    for (ConformityStudy at : dates) {
      table.column(Column.text("d" + at.date(), Label.same(at.date().toString())));
    }
    boolean isEmpty = true;
    for (StudyFinding finding : study.list()) {
      List<StudyFinding> all = dates.stream().map(at -> at.get(finding.id())).toList();
      boolean isOtherStatus =
          all.stream().anyMatch(each -> each.status() != all.getFirst().status());
      boolean isOtherFigure =
          isOfRule(finding)
              && all.stream().anyMatch(each -> !figure(each).equals(figure(all.getFirst())));
      if (isOtherStatus || isOtherFigure) {
        isEmpty = false;
        table.row(row -> {
          row.text(finding.id());
          row.text(Texts.asks(finding.requirement()));
          all.forEach(each -> row.text(withFigure(each)));
        });
      }
    }
    if (isEmpty) {
      table.note(Words.of("timeline.nothing"));
    }
    return table.note(Words.of("timeline.note")).provenance(study.provenance()).build();
  }

  /// Figures of rules (years, weeks, ages) are shown when they change; rates move with every level.
  private static boolean isOfRule(StudyFinding finding) {
    var figure = finding.finding().figure();
    return figure != null
        && figure.kind() == org.openshebao.standards.finding.Figure.Kind.MEASURE
        && finding.byPlace().isEmpty();
  }

  private static String figure(StudyFinding finding) {
    var figure = finding.finding().figure();
    return figure == null ? "" : figure.value().toString();
  }

  private static Label withFigure(StudyFinding finding) {
    Label status = Texts.status(finding.status(), finding.doubt());
    var figure = finding.finding().figure();
    if (figure == null || !finding.byPlace().isEmpty()) {
      return status;
    }
    Label shown = Texts.figure(figure);
    return new Label(status.en() + " (" + shown.en() + ")", status.zh() + "（" + shown.zh() + "）");
  }

  /// For each Part the first test that is lost in Convention No. 102, and in the higher instrument.
  Table ladder(Map<String, ConformityStudy> higher) {
    TableBuilder table =
        Table.titled(Words.of("ladder.title"))
            .column(Column.text("part", Words.of("column.part")))
            .column(Column.text("c102", Words.of("ladder.c102")))
            .column(Column.text("lost", Words.of("ladder.lost")))
            .column(Column.text("higher", Words.of("ladder.higher")))
            .column(Column.text("higherFinding", Words.of("ladder.higherFinding")))
            .column(Column.text("higherLost", Words.of("ladder.higherLost")));
    PartGrid grid = new PartGrid(study);
    for (Map.Entry<String, List<String>> entry : HIGHER.entrySet()) {
      ConformityStudy above = higher.get(entry.getKey());
      if (above == null) {
        continue;
      }
      for (String part : entry.getValue()) {
        List<StudyFinding> lost = ofPart(above, part);
        Status worst =
            lost.stream().map(StudyFinding::status).reduce(Status.NOT_APPLICABLE, Status::worse);
        table.row(row -> {
          row.text(Sections.part(study, part));
          row.text(Texts.status(grid.status(part), null));
          row.text(first(grid.missing(part)));
          row.text(above.instrument().id().toUpperCase(java.util.Locale.ROOT));
          row.text(Texts.status(worst, null));
          row.text(first(lost.stream().filter(AboveSection::isLost).toList()));
        });
      }
    }
    return table.note(Words.of("ladder.note")).provenance(study.provenance()).build();
  }

  private static boolean isLost(StudyFinding finding) {
    return finding.status() == Status.NOT_SATISFIED || finding.status() == Status.UNDETERMINED;
  }

  private static final Map<String, List<String>> BRANCHES =
      Map.of(
          "II", List.of("medical-care"),
          "III", List.of("sickness"),
          "IV", List.of("unemployment"),
          "V", List.of("old-age"),
          "VI", List.of("employment-injury"),
          "VIII", List.of("maternity"),
          "IX", List.of("invalidity"),
          "X", List.of("survivors"));

  private static List<StudyFinding> ofPart(ConformityStudy above, String part) {
    List<String> branches = BRANCHES.getOrDefault(part, List.of());
    java.util.Set<String> members = above.members();
    boolean hasBranches =
        above.list().stream()
            .anyMatch(each -> branches.contains(String.valueOf(each.requirement().branch())));
    return above.list().stream()
        .filter(each -> each.requirement().isScored() && each.requirement().strength() == null)
        .filter(each -> !members.contains(each.id()))
        .filter(
            each -> !hasBranches || branches.contains(String.valueOf(each.requirement().branch())))
        .toList();
  }

  /// The first one that fails for certain, else the first that is open; all counted.
  private static Label first(List<StudyFinding> lost) {
    if (lost.isEmpty()) {
      return Words.of("ladder.none");
    }
    StudyFinding first =
        lost.stream()
            .filter(each -> each.status() == Status.NOT_SATISFIED)
            .findFirst()
            .orElse(lost.getFirst());
    long failing = lost.stream().filter(each -> each.status() == Status.NOT_SATISFIED).count();
    return Words.of("ladder.first", first.id(), failing, lost.size() - failing);
  }

  /// The sets of Parts that may be accepted today, and those that may be if what is open were settled.
  Table acceptable() {
    AcceptableSets sets = new PartGrid(study).acceptable();
    TableBuilder table =
        Table.titled(Words.of("acceptance.title"))
            .column(Column.text("kind", Words.of("acceptance.kind")))
            .column(Column.text("sets", Words.of("acceptance.sets")));
    table.row(row ->
        row.text(Words.of("acceptance.certain", sets.certain().size())).text(list(sets.certain())));
    table.row(row ->
        row.text(Words.of("acceptance.smallest", sets.smallest().size()))
            .text(list(sets.smallest())));
    table.row(row ->
        row.text(Words.of("acceptance.possible", sets.possible().size()))
            .text(largest(sets.possible())));
    return table.note(Words.of("acceptance.note")).provenance(study.provenance()).build();
  }

  private static Label list(List<List<String>> sets) {
    if (sets.isEmpty()) {
      return Words.of("acceptance.none");
    }
    List<String> shown = new ArrayList<>();
    for (List<String> set : sets.subList(0, Math.min(12, sets.size()))) {
      shown.add(String.join(" + ", set));
    }
    return Label.same(String.join("; ", shown) + (sets.size() > 12 ? " …" : ""));
  }

  private static Label largest(List<List<String>> sets) {
    return sets.stream()
        .max((one, other) -> Integer.compare(one.size(), other.size()))
        .map(set -> Words.of("acceptance.largest", String.join(" + ", set)))
        .orElse(Words.of("acceptance.none"));
  }

  /// For each Part the smallest set of changes after which it is met, in the place looked at or the most populous one.
  Table changes() {
    PartGrid grid = new PartGrid(study);
    String place = place();
    Conformity conformity = Conformity.of(study.context().standards());
    Assessment assessment = study.assessment(place);
    TableBuilder table =
        Table.titled(Words.of("changes.title", study.placeName(place)))
            .column(Column.text("part", Words.of("column.part")))
            .column(Column.text("failing", Words.of("changes.failing")))
            .column(Column.text("open", Words.of("changes.open")))
            .column(Column.text("amend", Words.of("changes.change")))
            .column(Column.text("settle", Words.of("changes.settle")));
    for (String part : grid.listParts()) {
      List<StudyFinding> missing = grid.missing(part);
      List<String> ids = grid.findings(part).stream().map(StudyFinding::id).toList();
      List<Change> changes =
          conformity.findSmallestChanges(
              study.instrument().id(), ids, assessment.evidence(), assessment.choices());
      table.row(row -> {
        row.text(Sections.part(study, part));
        row.text(articles(missing, Status.NOT_SATISFIED));
        row.text(articles(missing, Status.UNDETERMINED));
        row.text(needed(changes, true));
        row.text(needed(changes, false));
      });
    }
    return table.note(Words.of("changes.note")).provenance(study.provenance()).build();
  }

  private String place() {
    String place = study.place();
    if (place != null) {
      return place;
    }
    PlacePopulation population = study.population();
    return study.places().stream()
        .max((one, other) -> Long.compare(population.of(one), population.of(other)))
        .orElseThrow();
  }

  private static Label needed(List<Change> changes, boolean isOfLaw) {
    List<Label> texts = new ArrayList<>();
    for (Change change : changes) {
      boolean amends = change.kind() == Change.Kind.AMEND || change.kind() == Change.Kind.DECLARE;
      if (amends == isOfLaw) {
        texts.add(Words.of("changes.needed", change.measure(), change.needed()));
      }
    }
    return texts.isEmpty()
        ? Label.same("–")
        : new Label(
            String.join("; ", texts.stream().map(Label::en).toList()),
            String.join("；", texts.stream().map(Label::zh).toList()));
  }

  private static Label articles(List<StudyFinding> findings, Status status) {
    List<String> articles =
        findings.stream()
            .filter(each -> each.status() == status)
            .map(each -> each.requirement().article())
            .toList();
    return articles.isEmpty() ? Label.same("–") : Label.same(String.join(", ", articles));
  }
}
