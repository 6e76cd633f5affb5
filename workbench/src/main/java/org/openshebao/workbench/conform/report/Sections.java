package org.openshebao.workbench.conform.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.standards.evidence.EvidenceItem;
import org.openshebao.standards.evidence.Fact;
import org.openshebao.standards.evidence.Origin;
import org.openshebao.standards.finding.Aspect;
import org.openshebao.standards.finding.Figure;
import org.openshebao.standards.finding.Finding;
import org.openshebao.standards.finding.OpenInput;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.requirement.Requirement;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.PartGrid;
import org.openshebao.workbench.conform.StudyFinding;

/// The tables of findings: the grid, and each Part article by article.
public final class Sections {

  private static final int MOST_FACTS = 2;

  /// What the grid shows; common provisions count for the Part and have no column.
  private static final List<Aspect> COLUMNS =
      List.of(
          Aspect.COVERAGE, Aspect.CONTINGENCY, Aspect.BENEFIT, Aspect.QUALIFYING, Aspect.DURATION);

  private final ConformityStudy study;
  private final PartGrid grid;
  private final Behind behind;

  Sections(ConformityStudy study, Behind behind) {
    this.study = study;
    this.grid = new PartGrid(study);
    this.behind = behind;
  }

  /// Parts by aspects, for a screen.
  public static Table gridOf(ConformityStudy study) {
    return new Sections(study, new Behind(study)).grid();
  }

  /// Name of a Part: "Part V, old age".
  static Label part(ConformityStudy study, String part) {
    String key = "part." + study.instrument().id() + "." + part;
    Label name = Words.find(key);
    return name == null ? Words.of("part", part) : name;
  }

  /// The id of a Part's section on the page.
  static String anchor(String part) {
    return "part-" + part.toLowerCase(Locale.ROOT);
  }

  Table grid() {
    TableBuilder table =
        Table.titled(Words.of("grid.title", Texts.instrument(study.instrument().id())))
            .column(Column.text("part", Words.of("column.part")))
            .column(Column.text("finding", Words.of("column.finding")));
    for (Aspect aspect : COLUMNS) {
      table.column(Column.text(aspect.key(), aspect.label()));
    }
    table.column(Column.text("open", Words.of("column.open")));
    for (String part : grid.listParts()) {
      Map<Aspect, Status> aspects = grid.aspects(part);
      table.row(row -> {
        row.text(part(study, part));
        row.text(Texts.status(grid.status(part), null));
        for (Aspect aspect : COLUMNS) {
          Status status = aspects.get(aspect);
          if (status == null) {
            row.absent(Words.of("grid.nothing"));
          } else {
            row.text(status.symbol());
          }
        }
        List<String> open =
            grid.missing(part).stream().map(each -> each.requirement().article()).toList();
        row.text(open.isEmpty() ? Label.same("–") : Label.same(String.join(", ", open)));
      });
    }
    return table.note(Words.of("grid.note")).provenance(study.provenance()).build();
  }

  /// A Part, article by article.
  Table articles(String part, Label title) {
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("id", Words.of("column.id")))
            .column(Column.text("asks", Words.of("column.asks")))
            .column(Column.text("finding", Words.of("column.finding")))
            .column(Column.text("figure", Words.of("column.figure")))
            .column(Column.text("evidence", Words.of("column.evidence")))
            .column(Column.text("settles", Words.of("column.settles")));
    for (StudyFinding finding : study.list()) {
      if (part.equals(String.valueOf(finding.requirement().part()))) {
        row(table, finding);
      }
    }
    return table.provenance(study.provenance()).build();
  }

  private void row(TableBuilder table, StudyFinding of) {
    Finding finding = of.finding();
    Requirement requirement = of.requirement();
    Figure figure = finding.figure();
    table.row(row -> {
      row.text(of.id());
      row.text(asks(requirement));
      row.text(findingText(of));
      if (figure == null) {
        row.absent(Words.of("figure.none"));
      } else {
        row.text(Texts.figure(figure));
        String measure = figure.measures().isEmpty() ? null : figure.measures().getFirst();
        if (measure != null) {
          row.from(behind.measure(measure, of.place()));
        }
      }
      row.text(evidence(of));
      String first = finding.inputs().isEmpty() ? null : finding.inputs().getFirst();
      if (first != null) {
        row.from(behind.measure(first, of.place()));
      }
      row.text(settles(of));
    });
  }

  private static Label asks(Requirement requirement) {
    Label article = articleOf(requirement);
    Label asks = Texts.asks(requirement);
    return new Label(article.en() + ": " + asks.en(), article.zh() + "：" + asks.zh());
  }

  private static Label articleOf(Requirement requirement) {
    Label article = Texts.article(requirement);
    if (requirement.permissive()) {
      return Words.of("article.permissive", article);
    }
    if (requirement.strength() != null) {
      return Words.of("article.endeavour", article);
    }
    return requirement.verification().isUnverified()
        ? Words.of("article.unverified", article)
        : article;
  }

  /// The finding, and where it is that of the worst province, in how many it is which.
  private Label findingText(StudyFinding of) {
    Label status = Texts.status(of.status(), of.doubt());
    if (of.byPlace().isEmpty() || of.place() == null) {
      return status;
    }
    return Words.of(
        "finding.byPlace",
        status,
        of.count(Status.SATISFIED),
        of.count(Status.UNDETERMINED),
        of.count(Status.NOT_SATISFIED),
        study.placeName(of.place()));
  }

  /// What the finding rests on: facts with law and article, or the figure's origin; cautions and readings.
  private Label evidence(StudyFinding of) {
    Finding finding = of.finding();
    List<Label> texts = new ArrayList<>();
    finding.cautions().forEach(caution -> texts.add(caution.caution().label()));
    finding
        .readings()
        .forEach(reading ->
            texts.add(
                Words.of(
                    "reading",
                    reading.requirement(),
                    reading.on().label(),
                    reading.off().label())));
    List<Label> facts = new ArrayList<>();
    for (String measure : finding.inputs()) {
      Label fact = factOf(measure, of.place());
      if (fact != null && !facts.contains(fact)) {
        facts.add(fact);
      }
    }
    texts.addAll(facts.subList(0, Math.min(MOST_FACTS, facts.size())));
    if (facts.size() > MOST_FACTS) {
      texts.add(Words.of("evidence.more", facts.size() - MOST_FACTS));
    }
    return texts.isEmpty()
        ? Label.same("–")
        : new Label(
            String.join("; ", texts.stream().map(Label::en).toList()),
            String.join("；", texts.stream().map(Label::zh).toList()));
  }

  /// A fact with its document and article: "yes (Social Insurance Law, art. 17)".
  private @Nullable Label factOf(String measure, @Nullable String place) {
    EvidenceItem item =
        (place == null ? study.nation() : study.assessment(place))
            .evidence()
            .find(measure)
            .orElse(null);
    if (item == null || item.fact() instanceof Fact.Unknown) {
      return null;
    }
    boolean isShare = study.context().standards().getMeasure(measure).isShareOfWhole();
    Label fact = Texts.fact(item.fact(), isShare);
    Label source = item.origin().text();
    String citation = item.origin().citation();
    if (citation == null || item.origin().kind() != Origin.Kind.LEGAL_FACT) {
      return Words.of("evidence", fact, source);
    }
    return Words.of("evidence.cited", fact, source, citation);
  }

  private Label settles(StudyFinding of) {
    if (of.status() != Status.UNDETERMINED) {
      return Label.same("–");
    }
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    Finding finding = of.finding();
    if (finding.breakEven() != null) {
      boolean isShare =
          study.context().standards().getMeasure(finding.breakEven().measure()).isShareOfWhole();
      Label closes = Texts.breakEven(finding.breakEven(), isShare);
      en.add(closes.en());
      zh.add(closes.zh());
    }
    for (OpenInput input : finding.wouldSettle().stream().limit(2).toList()) {
      Label settles = settles(input, of.place());
      en.add(settles.en());
      zh.add(settles.zh());
    }
    return en.isEmpty() ? Label.same("–") : new Label(String.join("; ", en), String.join("；", zh));
  }

  private Label settles(OpenInput input, @Nullable String place) {
    var fact = study.legalFact(input.measure(), place);
    Label settles = fact == null ? null : fact.settles();
    return settles == null ? Words.of("settles", input.measure(), input.reason()) : settles;
  }
}
