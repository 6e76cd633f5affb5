package org.openshebao.workbench.conform.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Report;
import org.openshebao.standards.acceptance.AcceptableSets;
import org.openshebao.standards.finding.Aspect;
import org.openshebao.standards.finding.Status;
import org.openshebao.workbench.conform.ConformityStudy;
import org.openshebao.workbench.conform.PartGrid;
import org.openshebao.workbench.conform.StudySet;

/// The document of a study, in the order of article 76(1)(b) of Convention No. 102.
public final class ConformityReport {

  private static final String C102 = "c102";

  private final StudySet set;
  private final ConformityStudy study;
  private final Behind behind;
  private final Sections sections;
  private final FiguresSection figures;
  private final PlacesSection places;
  private final AnnexSection annex;
  private final AboveSection above;
  private final PartGrid grid;

  /// Of a study and those beside it: other dates, other instruments, other reference wages.
  public ConformityReport(StudySet set) {
    this.set = set;
    this.study = set.study();
    this.behind = new Behind(study);
    this.sections = new Sections(study, behind);
    this.figures = new FiguresSection(study, set.references(), behind);
    this.places = new PlacesSection(study, behind);
    this.annex = new AnnexSection(study, behind);
    this.above = new AboveSection(study);
    this.grid = new PartGrid(study);
  }

  /// The document.
  public Report report() {
    Label country = study.context().law().manifest().label();
    String place = study.place();
    Label where = place == null ? country : study.placeName(place);
    Report.Builder report =
        Report.titled(
            Words.of("report.title", where, Texts.instrument(study.instrument().id())),
            Words.of("report.subtitle", study.date().toString(), reforms()));
    summary(report);
    section(report, "grid", sections.grid());
    for (String part : grid.listParts()) {
      partSection(report, part);
    }
    section(report, "financing", annex.financing());
    common(report);
    if (study.instrument().id().equals(C102) || study.find("c183.art-6.7").isPresent()) {
      section(report, "maternity-care", places.maternity());
    }
    section(report, "places", places.spread(), places.map());
    section(report, "career", careerTables());
    if (set.timeline().size() > 1) {
      section(report, "timeline", above.timeline(set.timeline()));
    }
    if (!set.higher().isEmpty()) {
      section(report, "ladder", above.ladder(set.higher()));
    }
    if (study.instrument().acceptance() != null) {
      section(report, "acceptance", above.acceptable(), above.changes());
    }
    section(report, "reviews", annex.reviews());
    section(report, "annex", annex.readings(), annex.evidence());
    study.context().binding().suppositions().forEach(report::caveat);
    report.caveat(Words.of("caveat.unverified", unverified()));
    report.caveat(Words.of("caveat.law"));
    report.caveat(Words.of("caveat.signoff"));
    report.banner(Words.of("banner"));
    behind.addTo(report);
    return report.build(study.provenance());
  }

  private Table[] careerTables() {
    List<Table> tables = new ArrayList<>();
    for (String computation : List.of("old-age-30", "old-age-20", "old-age-15", "invalidity-15")) {
      if (study.context().binding().computations().containsKey(computation)) {
        tables.add(
            figures.careerGrid(computation, Words.of("career.title", study.describe(computation))));
      }
    }
    return tables.toArray(Table[]::new);
  }

  private Label reforms() {
    List<String> reforms = study.reforms();
    return reforms.isEmpty() ? Words.of("report.noReform") : Label.same(String.join(", ", reforms));
  }

  private long unverified() {
    return study.list().stream()
        .filter(finding -> finding.requirement().verification().isUnverified())
        .count();
  }

  private void summary(Report.Builder report) {
    Map<Status, List<Label>> parts = new LinkedHashMap<>();
    for (String part : grid.listParts()) {
      parts
          .computeIfAbsent(grid.status(part), key -> new ArrayList<>())
          .add(Sections.part(study, part));
    }
    for (Status status : Status.values()) {
      List<Label> of = parts.get(status);
      if (of != null) {
        report.summary(Words.of("summary.parts", of.size(), status.label()), join(of), "grid");
      }
    }
    AcceptableSets sets = grid.acceptable();
    if (study.instrument().acceptance() != null) {
      report.summary(
          Words.of("summary.acceptance", sets.certain().size()),
          Words.of("summary.acceptanceDetail", sets.possible().size()),
          "acceptance");
    }
    long satisfied = count(Status.SATISFIED);
    report.summary(
        Words.of(
            "summary.findings", satisfied, count(Status.NOT_SATISFIED), count(Status.UNDETERMINED)),
        Words.of("summary.findingsDetail"),
        "annex");
  }

  private long count(Status status) {
    return grid.listParts().stream()
        .flatMap(part -> grid.findings(part).stream())
        .filter(finding -> finding.status() == status)
        .count();
  }

  private static Label join(List<Label> labels) {
    return new Label(
        String.join("; ", labels.stream().map(Label::en).toList()),
        String.join("；", labels.stream().map(Label::zh).toList()));
  }

  private void partSection(Report.Builder report, String part) {
    List<Block> blocks = new ArrayList<>();
    Label name = Sections.part(study, part);
    blocks.add(
        new Block.TableBlock(sections.articles(part, Words.of("articles.title", name)), false));
    add(blocks, figures.persons(part));
    add(blocks, figures.rates(part));
    report.section(Sections.anchor(part), name, partIntro(part), blocks.toArray(Block[]::new));
  }

  private Label partIntro(String part) {
    Label own = Words.find("intro." + study.instrument().id() + "." + part);
    Label found = Words.of("part.intro", grid.status(part).label(), aspects(part));
    return own == null ? found : new Label(own.en() + " " + found.en(), own.zh() + found.zh());
  }

  private Label aspects(String part) {
    List<Label> words = new ArrayList<>();
    grid.aspects(part)
        .forEach((aspect, status) ->
            words.add(
                new Label(
                    aspect.label().en() + " " + status.symbol(),
                    aspect.label().zh() + " " + status.symbol())));
    return words.isEmpty() ? Label.same(Aspect.BENEFIT.key()) : join(words);
  }

  private void common(Report.Builder report) {
    List<Block> blocks = new ArrayList<>();
    for (String part : grid.listCommonParts()) {
      blocks.add(
          new Block.TableBlock(
              sections.articles(part, Words.of("articles.title", Sections.part(study, part))),
              false));
    }
    add(blocks, annex.closedList());
    if (!blocks.isEmpty()) {
      report.section(
          "common",
          Words.of("common.title"),
          Words.of("common.intro"),
          blocks.toArray(Block[]::new));
    }
  }

  private static void add(List<Block> blocks, @Nullable Table table) {
    if (table != null) {
      blocks.add(new Block.TableBlock(table, false));
    }
  }

  private static void section(Report.Builder report, String id, Table... tables) {
    List<Block> blocks = new ArrayList<>();
    for (Table table : tables) {
      blocks.add(new Block.TableBlock(table, table.rows().size() > 60));
    }
    report.section(
        id, Words.of(id + ".heading"), Words.of(id + ".intro"), blocks.toArray(Block[]::new));
  }
}
