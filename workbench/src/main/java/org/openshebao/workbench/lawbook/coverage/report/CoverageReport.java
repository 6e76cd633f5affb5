package org.openshebao.workbench.lawbook.coverage.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.source.Grade;
import org.openshebao.base.source.Source;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.RowBuilder;
import org.openshebao.base.table.Table;
import org.openshebao.base.table.TableBuilder;
import org.openshebao.base.text.Label;
import org.openshebao.law.Law;
import org.openshebao.law.gap.Gap;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.Detail;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.SourceEntry;
import org.openshebao.workbench.lawbook.Room;
import org.openshebao.workbench.lawbook.coverage.CoverageCell;
import org.openshebao.workbench.lawbook.coverage.LawCoverage;
import org.openshebao.workbench.lawbook.coverage.Provision;

/// The coverage of a law as a report: a matrix of places and branches, a map and the missing parameters of each branch, the gaps.
///
/// Of several years the last is drawn; the table of counts holds all of them.
public final class CoverageReport {

  private static final String SHARE = "share";
  private static final String COUNT = "count";

  private final LawCoverage coverage;
  private final Law law;
  private final int year;

  /// For the branches, places and years of `coverage`.
  public CoverageReport(LawCoverage coverage) {
    this.coverage = coverage;
    law = coverage.inForce().law();
    year = coverage.years().getLast();
  }

  /// The report.
  public Report report() {
    Label country = law.manifest().label();
    Report.Builder report =
        Report.titled(
            Words.of("title", country),
            Words.of("subtitle", String.valueOf(year), coverage.inForce().date()));
    report.detail(
        SHARE, new Detail(Words.of("share"), Words.of("share.how"), List.of(), null, null));
    report.detail(
        COUNT, new Detail(Words.of("count"), Words.of("count.how"), List.of(), null, null));
    summarise(report);
    report.section(
        "matrix",
        Words.of("matrix"),
        Words.of("matrix.intro"),
        new Block.TableBlock(matrix(), false),
        new Block.TableBlock(counts(), true));
    for (Room room : coverage.rooms()) {
      List<Block> blocks = blocks(room);
      if (!blocks.isEmpty()) {
        report.section(id(room), label(room), intro(room), blocks.toArray(Block[]::new));
      }
    }
    report.section(
        "gaps", Words.of("gaps"), Words.of("gaps.intro"), new Block.TableBlock(gaps(), false));
    sources().forEach(report::source);
    report.caveat(Words.of("caveat.year"));
    report.caveat(Words.of("caveat.counted"));
    return report.build(coverage.inForce().provenance());
  }

  private void summarise(Report.Builder report) {
    long known = 0;
    long documented = 0;
    long all = 0;
    for (CoverageCell cell : ofYear()) {
      known += cell.countKnown();
      documented += cell.countDocumented();
      all += cell.provisions().size();
    }
    report.summary(
        Words.of("summary.documented", percent(documented, all)),
        Words.of("summary.counts", documented, known, all, coverage.places().size()),
        "matrix");
    Room weakest = null;
    double least = 2;
    for (Room room : coverage.rooms()) {
      double share = share(room);
      if (share < least) {
        least = share;
        weakest = room;
      }
    }
    if (weakest != null) {
      report.summary(
          Words.of("summary.weakest", label(weakest), percent(Math.round(least * 1000), 1000)),
          intro(weakest),
          blocks(weakest).isEmpty() ? "matrix" : id(weakest));
    }
    report.summary(
        Words.of("summary.gaps", coverage.gaps().size()), Words.of("summary.gapsDetail"), "gaps");
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  private List<CoverageCell> ofYear() {
    return coverage.cells().stream().filter(cell -> cell.year() == year).toList();
  }

  private double share(Room room) {
    long documented = 0;
    long all = 0;
    for (CoverageCell cell : ofYear()) {
      if (cell.room().equals(room.name())) {
        documented += cell.countDocumented();
        all += cell.provisions().size();
      }
    }
    return all == 0 ? 1 : (double) documented / all;
  }

  private Label intro(Room room) {
    CoverageCell cell = coverage.cell(room.name(), coverage.places().getFirst().code(), year);
    return Words.of(
        "branch.intro", cell.rules().size(), room.parameters().size(), room.countValues());
  }

  private Label label(Room room) {
    return law.manifest().roomLabel(room.name().isEmpty() ? "law" : room.name());
  }

  private static String id(Room room) {
    return "branch-" + (room.name().isEmpty() ? "law" : room.name().replace('.', '-'));
  }

  private static String column(Room room) {
    return room.name().isEmpty() ? "law" : room.name().replace('.', '_');
  }

  private Table matrix() {
    TableBuilder table =
        Table.titled(Words.of("matrix.table", String.valueOf(year)))
            .column(Column.text("place", Words.of("place")));
    List<Room> rooms =
        coverage.rooms().stream().filter(room -> !room.parameters().isEmpty()).toList();
    rooms.forEach(room -> table.column(Column.rate(column(room), label(room)).withDecimals(0)));
    coverage
        .places()
        .forEach(place ->
            table.row(row -> {
              row.text(place.name());
              rooms.forEach(room -> share(row, coverage.cell(room.name(), place.code(), year)));
            }));
    return table.provenance(coverage.inForce().provenance()).build();
  }

  private static void share(RowBuilder row, CoverageCell cell) {
    Double share = cell.share();
    if (share == null) {
      row.absent(Words.of("noParameters"));
    } else {
      row.rate(share).from(SHARE);
    }
  }

  /// Every cell of every year, for programs and spreadsheets.
  private Table counts() {
    TableBuilder table =
        Table.titled(Words.of("counts"))
            .column(Column.text("branch", Words.of("branch")))
            .column(Column.text("place", Words.of("place")))
            .column(Column.text("year", Words.of("year")))
            .column(Column.count("rules", Words.of("rules"), Words.of("unit.rules")))
            .column(Column.count("provisions", Words.of("provisions"), Words.of("unit.parameters")))
            .column(Column.count("known", Words.of("known"), Words.of("unit.parameters")))
            .column(Column.count("documented", Words.of("documented"), Words.of("unit.parameters")))
            .column(Column.text("weakest", Words.of("weakest")))
            .column(Column.date("checked", Words.of("checked")))
            .column(Column.text("missing", Words.of("missing")));
    for (CoverageCell cell : coverage.cells()) {
      table.row(row -> {
        row.text(law.manifest().roomLabel(cell.room().isEmpty() ? "law" : cell.room()))
            .text(cell.place().name())
            .text(String.valueOf(cell.year()))
            .count(cell.rules().size())
            .from(COUNT)
            .count(cell.provisions().size())
            .from(COUNT)
            .count(cell.countKnown())
            .from(COUNT)
            .count(cell.countDocumented())
            .from(COUNT);
        Grade weakest = cell.weakest();
        row.text(weakest == null ? Label.same("–") : weakest.label());
        if (cell.checked() == null) {
          row.absent(Words.of("neverChecked"));
        } else {
          row.date(cell.checked());
        }
        row.text(
            cell.missing().isEmpty()
                ? "–"
                : String.join(
                    " ", cell.missing().stream().map(each -> each.parameter().path()).toList()));
      });
    }
    return table.provenance(coverage.inForce().provenance()).build();
  }

  private List<Block> blocks(Room room) {
    List<Block> blocks = new ArrayList<>();
    Set<Double> shares = new HashSet<>();
    for (CoverageCell cell : ofYear()) {
      if (cell.room().equals(room.name()) && cell.share() != null) {
        shares.add(cell.share());
      }
    }
    if (shares.size() > 1 && coverage.places().size() > 1) {
      blocks.add(new Block.ChartBlock(map(room)));
    }
    Table missing = missing(room);
    if (!missing.rows().isEmpty()) {
      blocks.add(new Block.TableBlock(missing, missing.rows().size() > 12));
    }
    return blocks;
  }

  private Chart map(Room room) {
    Label title = Words.of("map", label(room), String.valueOf(year));
    TableBuilder table =
        Table.titled(title)
            .column(Column.text("place", Words.of("place")))
            .column(Column.rate("documented", Words.of("share")).withDecimals(0))
            .column(Column.text("weakest", Words.of("weakest")));
    coverage
        .places()
        .forEach(place ->
            table.row(row -> {
              CoverageCell cell = coverage.cell(room.name(), place.code(), year);
              row.text(place.name());
              share(row, cell);
              Grade weakest = cell.weakest();
              row.text(weakest == null ? Label.same("–") : weakest.label());
            }));
    return Chart.tileGrid(
            "map-" + column(room).replace('_', '-'),
            title,
            table.provenance(coverage.inForce().provenance()).build(),
            "place",
            "documented")
        .withNote(Words.of("map.note"));
  }

  private Table missing(Room room) {
    Map<Parameter, List<Label>> where = new TreeMap<>((a, b) -> a.path().compareTo(b.path()));
    for (CoverageCell cell : ofYear()) {
      if (cell.room().equals(room.name())) {
        for (Provision provision : cell.missing()) {
          where
              .computeIfAbsent(provision.parameter(), path -> new ArrayList<>())
              .add(cell.place().name());
        }
      }
    }
    TableBuilder table =
        Table.titled(Words.of("missing.table", label(room)))
            .column(Column.text("parameter", Words.of("parameter")))
            .column(Column.count("places", Words.of("missing.places"), Words.of("unit.places")))
            .column(Column.text("which", Words.of("missing.which")))
            .column(Column.text("needed", Words.of("needed")));
    where.forEach((parameter, places) ->
        table.row(row ->
            row.text(parameter.label())
                .count(places.size())
                .from(COUNT)
                .text(
                    places.size() == coverage.places().size() && places.size() > 1
                        ? Words.of("everywhere")
                        : joined(places))
                .text(parameter.setBy() == null ? Label.same("–") : parameter.setBy())));
    return table.provenance(coverage.inForce().provenance()).build();
  }

  private static Label joined(List<Label> labels) {
    return new Label(
        String.join(", ", labels.stream().map(Label::en).toList()),
        String.join("、", labels.stream().map(Label::zh).toList()));
  }

  private Table gaps() {
    TableBuilder table =
        Table.titled(Words.of("gaps"))
            .column(Column.text("branch", Words.of("branch")))
            .column(Column.text("missing", Words.of("missing")))
            .column(Column.text("places", Words.of("place")))
            .column(Column.date("from", Words.of("from")))
            .column(Column.date("to", Words.of("to")))
            .column(Column.text("needed", Words.of("needed")));
    for (Gap gap : coverage.gaps()) {
      table.row(row -> {
        row.text(law.manifest().roomLabel(gap.room()))
            .text(gap.missing())
            .text(
                joined(
                    gap.places().stream()
                        .map(code -> law.places().get(law.places().indexOf(code)).name())
                        .toList()))
            .date(gap.from());
        if (gap.to() == null) {
          row.absent(Words.of("open"));
        } else {
          row.date(gap.to());
        }
        row.text(gap.needed());
      });
    }
    return table.provenance(coverage.inForce().provenance()).build();
  }

  /// The documents of the values counted, each with the weakest grade of what it supports here.
  private List<SourceEntry> sources() {
    Map<String, Grade> grades = new TreeMap<>();
    for (CoverageCell cell : ofYear()) {
      for (Provision provision : cell.provisions()) {
        @Nullable Grade grade = provision.grade();
        if (grade != null && provision.value() != null) {
          provision.value().sources().forEach(id -> grades.merge(id, grade, Grade::weaker));
        }
      }
    }
    List<SourceEntry> entries = new ArrayList<>();
    grades.forEach((id, grade) -> {
      Source source = law.findSource(id).orElse(null);
      if (source != null) {
        entries.add(new SourceEntry(source, grade));
      }
    });
    return entries;
  }
}
