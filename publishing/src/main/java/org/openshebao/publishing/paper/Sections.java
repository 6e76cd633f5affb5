package org.openshebao.publishing.paper;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
import org.openshebao.base.table.Mark;
import org.openshebao.base.table.NumberFormatter;
import org.openshebao.base.table.Table;
import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.absent.AbsentNotes;
import org.openshebao.publishing.drawing.ChartAxes;
import org.openshebao.publishing.drawing.ChartInWords;
import org.openshebao.publishing.drawing.ChartPicture;
import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.drawing.PictureFont;
import org.openshebao.publishing.message.Messages;
import org.openshebao.publishing.paper.Line.Listing;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Piece.Look;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.FigureSources;
import org.openshebao.publishing.report.Passage;
import org.openshebao.publishing.report.Report;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.Stat;

/// The sections of a report: headings, words, big numbers, figures and tables.
final class Sections {

  private final Paper paper;
  private final Language language;
  private final Numbering numbering;
  private final FigureSources sources;
  private final NumberFormatter numbers;

  Sections(Paper paper, Report report, Language language, Numbering numbering) {
    this.paper = paper;
    this.language = language;
    this.numbering = numbering;
    this.sources = new FigureSources(report);
    this.numbers = new NumberFormatter(language);
  }

  void section(Section section) {
    paper.turn(false);
    heading(section.title(), Place.ofSection(section.id()));
    line(Style.INTRO, section.intro());
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.TextBlock(var text) -> prose(text);
        case Block.StatGrid(var stats) -> stats.forEach(this::stat);
        case Block.ChartBlock(var chart) -> figure(chart);
        case Block.TableBlock(var table, var collapsed) -> {
          if (collapsed) {
            reference(table, table.title());
          } else {
            table(table);
          }
        }
      }
    }
  }

  /// The numbers behind the figures, and the long tables.
  void annex() {
    paper.turn(false);
    if (numbering.annex().isEmpty()) {
      return;
    }
    heading(Messages.get("office.annex"), Place.ANNEX);
    line(Style.INTRO, Messages.get("office.annex.intro"));
    numbering.annex().forEach(this::table);
    paper.turn(false);
  }

  private void heading(Label title, String place) {
    paper.line(Line.of(Style.HEADING_1).at(place).words(title.in(language)));
  }

  private void line(Style style, Label text) {
    paper.line(Line.of(style).words(text.in(language)));
  }

  private void prose(Label text) {
    for (Passage passage : Passage.of(text.in(language), language)) {
      Listing listing = passage.list() ? Listing.BULLETS : Listing.NONE;
      passage.texts().forEach(words -> paper.line(Line.of(Style.NORMAL).in(listing).words(words)));
    }
  }

  /// A big number: what, how much.
  private void stat(Stat stat) {
    Line line = Line.of(Style.NORMAL).words(stat.column().label().in(language) + "  ");
    String text = numbers.format(stat.column(), stat.value());
    line.link(place(stat.value().source()), text, Look.STRONG, Look.STRONG);
    if (stat.column().unit() != null && !(stat.value() instanceof Cell.Absent)) {
      line.words(" " + stat.column().unit().in(language), Look.QUIET);
    }
    if (stat.note() != null) {
      line.words("  " + stat.note().in(language), Look.QUIET);
    }
    paper.line(line);
  }

  private void figure(Chart chart) {
    paper.turn(false);
    String number = Messages.get("office.figure", numbering.of(chart)).in(language);
    caption(number, chart.title(), Place.ofChart(chart.id()), chart.table());
    Label unit = ChartAxes.valueColumn(chart).unit();
    if (unit != null) {
      paper.line(Line.of(Style.NOTE).withNext().words(unit.in(language)));
    }
    picture(chart);
    chart.notes().forEach(note -> line(Style.NOTE, note));
    chart.extras().marks().forEach(mark -> mark(chart, mark));
    absent(AbsentNotes.of(chart.table()));
    reference(chart.table(), Messages.get("office.numbers"));
  }

  private void picture(Chart chart) {
    Drawing drawing = ChartPicture.find(chart, language, Paper.PICTURE).orElse(null);
    if (drawing == null) {
      line(Style.NOTE, ChartInWords.of(chart));
    } else if (!PictureFont.canWrite(language)) {
      line(Style.NOTE, Messages.get("office.font"));
      line(Style.NOTE, ChartInWords.of(chart));
    } else if (drawing.height() > Paper.TALLEST_PICTURE) {
      line(Style.NOTE, Messages.get("office.tall"));
    } else {
      paper.picture(drawing);
    }
  }

  private void mark(Chart chart, Mark mark) {
    Column axis = ChartAxes.markedColumn(chart);
    String place = place(mark.value().source());
    paper.line(
        Line.of(Style.NOTE)
            .words(mark.name().in(language) + "  ")
            .link(place, numbers.format(axis, mark.value()), Look.FIGURE, Look.STRONG));
  }

  private void reference(Table table, Label words) {
    String number = numbering.of(table);
    paper.line(
        Line.of(Style.NOTE)
            .words(words.in(language) + " ")
            .link(Place.ofTable(number), Messages.get("office.table", number).in(language)));
  }

  /// A table with its caption, notes and reasons.
  private void table(Table table) {
    PaperTable rows = new PaperTable(table, language, this::place);
    paper.turn(rows.isWide());
    String number = numbering.of(table);
    String name = Messages.get("office.table", number).in(language);
    caption(name, table.title(), Place.ofTable(number), table);
    paper.table(rows);
    table.notes().forEach(note -> line(Style.NOTE, note));
    absent(rows.absent());
  }

  private void caption(String number, Label title, String place, Table behind) {
    String separator = language == Language.ZH ? "　" : ".  ";
    Line caption = Line.of(Style.CAPTION).at(place).words(number + separator + title.in(language));
    Citation.find(sources, behind, language).ifPresent(caption::note);
    paper.line(caption);
  }

  private void absent(AbsentNotes absent) {
    if (absent.isEmpty()) {
      return;
    }
    line(
        Style.NOTE,
        Messages.get(
            "table.absent.count", numbers.count(absent.count()), numbers.count(absent.cells())));
    for (AbsentNotes.Note note : absent.notes()) {
      Label count =
          note.count() == 1
              ? Messages.get("table.absent.one")
              : Messages.get("table.absent.reason", numbers.count(note.count()));
      String words = " " + note.cell().reason().in(language) + " " + count.in(language);
      paper.line(Line.of(Style.NOTE).raised(note.letter()).words(words));
    }
  }

  /// The place of what stands behind a figure; null when nothing does.
  private @Nullable String place(@Nullable String source) {
    if (source != null && sources.findDetail(source).isPresent()) {
      return Place.ofDetail(source);
    }
    return source != null && sources.findDocument(source).isPresent()
        ? Place.ofSource(source)
        : null;
  }
}
