package org.openshebao.workbench.conform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.standards.review.SignOff;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.LegalFact;

/// Where every number and fact comes from, and what the findings were read with.
final class AnnexSection {

  private final ConformityStudy study;
  private final Behind behind;

  AnnexSection(ConformityStudy study, Behind behind) {
    this.study = study;
    this.behind = behind;
  }

  /// Every measure that the instrument asks for: the fact, its origin, article, reviewer and grade.
  Table evidence() {
    TableBuilder table =
        Table.titled(Words.of("annex.title"))
            .column(Column.text("measure", Words.of("column.measure")))
            .column(Column.text("fact", Words.of("annex.fact")))
            .column(Column.text("origin", Words.of("annex.origin")))
            .column(Column.text("article", Words.of("annex.article")))
            .column(Column.text("reviewer", Words.of("annex.reviewer")))
            .column(Column.text("grade", Words.of("annex.grade")));
    String place = study.place();
    for (String measure : asked()) {
      EvidenceItem item = study.evidence().find(measure).orElse(null);
      Measure known = study.context().standards().getMeasure(measure);
      boolean isShare = known.isShareOfWhole();
      LegalFact fact = study.legalFact(measure, place);
      table.row(row -> {
        row.text(measure);
        if (item == null) {
          row.absent(
              Words.of(study.computationOf(measure) == null ? "fact.notGiven" : "annex.byPlace"));
          row.text(Words.of("annex.law")).text("–").text("–").text("–");
          return;
        }
        row.text(Texts.fact(item.fact(), isShare)).from(behind.measure(measure, place));
        row.text(
            new Label(
                item.origin().kind().label().en() + ": " + item.origin().text().en(),
                item.origin().kind().label().zh() + "：" + item.origin().text().zh()));
        String citation = item.origin().citation();
        row.text(citation == null ? "–" : citation);
        row.text(
            fact == null
                ? Label.same("–")
                : new Label(
                    fact.reviewer().en() + ", " + fact.reviewedOn(),
                    fact.reviewer().zh() + "，" + fact.reviewedOn()));
        row.text(item.origin().grade() == null ? Label.same("–") : item.origin().grade().label());
      });
    }
    return table.provenance(study.provenance()).build();
  }

  private Set<String> asked() {
    Set<String> asked = new TreeSet<>();
    for (Requirement requirement : study.instrument().requirements()) {
      asked.addAll(requirement.inputs());
    }
    return asked;
  }

  /// What reviewers said, the latest of each finding first told; a review of another finding than today's says so.
  Table reviews() {
    TableBuilder table =
        Table.titled(Words.of("reviews.title"))
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.text("place", Words.of("column.place")))
            .column(Column.text("reviewer", Words.of("reviews.reviewer")))
            .column(Column.text("date", Words.of("reviews.date")))
            .column(Column.text("decision", Words.of("reviews.decision")))
            .column(Column.text("then", Words.of("reviews.then")))
            .column(Column.text("now", Words.of("reviews.now")))
            .column(Column.text("comment", Words.of("reviews.comment")));
    boolean isEmpty = true;
    for (SignOff review : study.context().signOffs().list()) {
      var finding = study.find(review.finding());
      boolean isHere = Objects.equals(review.place(), study.place());
      if (finding.isPresent() && isHere) {
        isEmpty = false;
        var status = finding.get().status();
        String place = review.place();
        String comment = review.comment();
        table.row(row -> {
          row.text(review.finding());
          row.text(place == null ? Words.of("nation") : study.placeName(place));
          row.text(review.reviewer());
          row.text(review.date());
          row.text(review.decision().label());
          row.text(Texts.status(review.status(), null));
          row.text(
              review.covers(status)
                  ? Texts.status(status, null)
                  : Words.of("reviews.moved", Texts.status(status, null)));
          row.text(comment == null ? "–" : comment);
        });
      }
    }
    if (isEmpty) {
      table.note(Words.of("reviews.none"));
    }
    return table.provenance(study.provenance()).build();
  }

  /// Interpretations on which findings hang, and what the project supposes.
  Table readings() {
    TableBuilder table =
        Table.titled(Words.of("readings.title"))
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.text("reading", Words.of("readings.reading")))
            .column(Column.text("on", Words.of("readings.on")))
            .column(Column.text("off", Words.of("readings.off")));
    for (Requirement requirement : study.instrument().requirements()) {
      String reading = requirement.reading();
      if (reading != null) {
        var finding = study.get(requirement.id());
        var effect =
            finding.finding().readings().stream()
                .filter(each -> each.requirement().equals(requirement.id()))
                .findFirst();
        table.row(row -> {
          row.text(requirement.id());
          row.text(reading);
          row.text(
              effect.isPresent()
                  ? Texts.status(effect.get().on(), null)
                  : Texts.status(finding.status(), finding.doubt()));
          row.text(
              effect.isPresent()
                  ? Texts.status(effect.get().off(), null)
                  : Words.of("readings.noEffect"));
        });
      }
    }
    return table.provenance(study.provenance()).build();
  }

  /// Contributions on the reference wage by who pays, and employees' share, article 71(2).
  Table financing() {
    TableBuilder table =
        Table.titled(Words.of("financing.title"))
            .column(Column.text("place", Words.of("column.place")));
    List<String> lines = new ArrayList<>(study.context().binding().financing().employees());
    lines.addAll(study.context().binding().financing().others());
    for (String line : lines) {
      table.column(
          Column.decimal(line, study.describe(line), Words.of("yuanAMonth")).withDecimals(2));
    }
    table
        .column(Column.rate("least", Words.of("financing.least")).withDecimals(1))
        .column(Column.rate("most", Words.of("financing.most")).withDecimals(1));
    String measure = study.context().binding().financing().measure();
    for (String place : study.places()) {
      Map<String, Rational> paid = study.contributions(place);
      var range = study.assessment(place).evidence().find(measure);
      String key = behind.measure(measure, place);
      table.row(row -> {
        row.text(study.placeName(place));
        for (String line : lines) {
          Rational amount = paid.get(line);
          if (amount == null) {
            row.absent(Words.of("financing.unknown"));
          } else {
            row.decimal(amount.toDecimal()).from(behind.computation(line, place));
          }
        }
        if (range.isPresent()
            && range.get().fact() instanceof org.openshebao.standards.evidence.Fact.Amount amount) {
          row.decimal(decimal(amount.range().low())).from(key);
          row.decimal(decimal(amount.range().high())).from(key);
        } else {
          row.absent(Words.of("financing.unknown")).absent(Words.of("financing.unknown"));
        }
      });
    }
    return table
        .note(study.context().binding().financing().note())
        .provenance(study.provenance())
        .build();
  }

  private static java.math.BigDecimal decimal(@Nullable Rational value) {
    return value == null ? java.math.BigDecimal.ZERO : value.toDecimal();
  }

  /// The closed list of an instrument beside the national one, differences marked.
  @Nullable Table closedList() {
    for (Requirement requirement : study.instrument().requirements()) {
      if (requirement.test()
              instanceof org.openshebao.standards.requirement.Condition.SubsetOf subset
          && subset.measure().equals("suspension.grounds")) {
        EvidenceItem item = study.evidence().find(subset.measure()).orElse(null);
        if (item != null
            && item.fact() instanceof org.openshebao.standards.evidence.Fact.Items items) {
          return closedList(requirement, subset.items(), items.items());
        }
      }
    }
    return null;
  }

  private Table closedList(Requirement requirement, List<String> allowed, List<String> national) {
    TableBuilder table =
        Table.titled(Words.of("closed.title", Texts.article(requirement)))
            .column(Column.text("ground", Words.of("closed.ground")))
            .column(Column.text("instrument", Words.of("closed.instrument")))
            .column(Column.text("national", Words.of("closed.national")));
    TreeSet<String> all = new TreeSet<>(allowed);
    all.addAll(national);
    String key = behind.measure("suspension.grounds", study.place());
    for (String ground : all) {
      boolean isAllowed = allowed.contains(ground);
      boolean isNational = national.contains(ground);
      table.row(row -> {
        row.text(ground);
        row.text(Words.of(isAllowed ? "closed.yes" : "closed.no"));
        row.text(
                Words.of(!isNational ? "closed.no" : isAllowed ? "closed.yes" : "closed.different"))
            .from(key);
      });
    }
    return table.provenance(study.provenance()).build();
  }
}
