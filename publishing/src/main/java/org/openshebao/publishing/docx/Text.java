package org.openshebao.publishing.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.table.Cell;
import org.openshebao.base.table.Chart;
import org.openshebao.base.table.Column;
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
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.report.Block;
import org.openshebao.publishing.report.FigureSources;
import org.openshebao.publishing.report.Passage;
import org.openshebao.publishing.report.Section;
import org.openshebao.publishing.report.SourceEntry;
import org.openshebao.publishing.report.Stat;

/// The sections of a report: headings, words, big numbers, figures and tables.
final class Text {

  private static final int MOST_DOCUMENTS = 6;
  private static final int BULLETS = 1;

  private final Xml body;
  private final Language language;
  private final Pages pages;
  private final Pictures pictures;
  private final Footnotes footnotes;
  private final Bookmarks bookmarks;
  private final Numbering numbering;
  private final FigureSources sources;
  private final NumberFormatter numbers;

  Text(
      Xml body,
      Language language,
      Pages pages,
      Pictures pictures,
      Footnotes footnotes,
      Bookmarks bookmarks,
      Numbering numbering,
      FigureSources sources) {
    this.body = body;
    this.language = language;
    this.pages = pages;
    this.pictures = pictures;
    this.footnotes = footnotes;
    this.bookmarks = bookmarks;
    this.numbering = numbering;
    this.sources = sources;
    this.numbers = new NumberFormatter(language);
  }

  void section(Section section) {
    pages.turn(body, false);
    heading(1, section.title(), "section." + section.id());
    paragraph("Intro", section.intro());
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.TextBlock(var text) -> prose(text);
        case Block.StatGrid(var stats) -> stats(stats);
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

  void heading(int level, Label title, @Nullable String place) {
    Paragraph heading = Paragraph.styled("Heading" + level).run(title.in(language));
    if (place != null) {
      bookmarks.mark(heading, place);
    }
    body.add(heading.xml());
  }

  void paragraph(String style, Label text) {
    body.add(Paragraph.styled(style).run(text.in(language)).xml());
  }

  private void prose(Label text) {
    for (Passage passage : Passage.of(text.in(language), language)) {
      for (String words : passage.texts()) {
        Paragraph paragraph = Paragraph.styled("Normal");
        body.add((passage.list() ? paragraph.inList(BULLETS) : paragraph).run(words).xml());
      }
    }
  }

  /// Big numbers as a table of two lines each: what, how much.
  private void stats(List<Stat> stats) {
    for (Stat stat : stats) {
      Paragraph line = Paragraph.styled("Normal").run(stat.column().label().in(language) + "  ");
      String text = numbers.format(stat.column(), stat.value());
      String place = place(stat.value().source());
      if (place == null) {
        line.run(text, "Strong");
      } else {
        line.link(place, text, "Strong");
      }
      if (stat.column().unit() != null && !(stat.value() instanceof Cell.Absent)) {
        line.run(" " + stat.column().unit().in(language), "Quiet");
      }
      if (stat.note() != null) {
        line.run("  " + stat.note().in(language), "Quiet");
      }
      body.add(line.xml());
    }
  }

  private void figure(Chart chart) {
    pages.turn(body, false);
    String number = Messages.get("office.figure", numbering.of(chart)).in(language);
    caption(number, chart.title(), "chart." + chart.id(), chart.table());
    Label unit = ChartAxes.valueColumn(chart).unit();
    if (unit != null) {
      body.add(Paragraph.styled("Note").withNext().run(unit.in(language)).xml());
    }
    Drawing drawing = ChartPicture.find(chart, language, Pictures.WIDTH).orElse(null);
    if (drawing == null) {
      paragraph("Note", ChartInWords.of(chart));
    } else if (!PictureFont.canWrite(language)) {
      paragraph("Note", Messages.get("office.font"));
      paragraph("Note", ChartInWords.of(chart));
    } else if (drawing.height() > Pictures.TALLEST) {
      paragraph("Note", Messages.get("office.tall"));
    } else {
      body.add(Paragraph.styled("Normal").drawing(pictures.add(drawing)).xml());
    }
    chart.notes().forEach(note -> paragraph("Note", note));
    chart
        .extras()
        .marks()
        .forEach(mark -> {
          Column axis = ChartAxes.markedColumn(chart);
          String value = numbers.format(axis, mark.value());
          Paragraph line = Paragraph.styled("Note").run(mark.name().in(language) + "  ");
          String place = place(mark.value().source());
          if (place == null) {
            line.run(value, "Strong");
          } else {
            line.link(place, value, "FigureLink");
          }
          body.add(line.xml());
        });
    absent(AbsentNotes.of(chart.table()));
    reference(chart.table(), Messages.get("office.numbers"));
  }

  private void reference(Table table, Label words) {
    String number = Messages.get("office.table", numbering.of(table)).in(language);
    body.add(
        Paragraph.styled("Note")
            .run(words.in(language) + " ")
            .link(bookmarks.of("table." + numbering.of(table)), number, "Hyperlink")
            .xml());
  }

  /// A table with its caption, notes and reasons.
  void table(Table table) {
    TableBody rows = new TableBody(table, language);
    pages.turn(body, rows.isWide());
    String number = Messages.get("office.table", numbering.of(table)).in(language);
    caption(number, table.title(), "table." + numbering.of(table), table);
    body.add(rows.xml(pages.width(), this::place));
    table.notes().forEach(note -> paragraph("Note", note));
    absent(rows.absent());
  }

  private void caption(String number, Label title, String place, Table behind) {
    Paragraph caption = Paragraph.styled("Caption");
    bookmarks.mark(caption, place);
    caption.run(number + (language == Language.ZH ? "　" : ".  ") + title.in(language));
    List<SourceEntry> documents = sources.listDocuments(behind);
    if (!documents.isEmpty()) {
      caption.footnote(footnotes.add(cited(documents)));
    }
    body.add(caption.xml());
  }

  private String cited(List<SourceEntry> documents) {
    StringBuilder cited = new StringBuilder();
    String separator = language == Language.ZH ? "；" : "; ";
    documents.stream()
        .limit(MOST_DOCUMENTS)
        .forEach(entry -> {
          cited
              .append(cited.isEmpty() ? "" : separator)
              .append(entry.source().title().in(language));
          if (entry.source().number() != null) {
            cited.append(language == Language.ZH ? "，" : ", ").append(entry.source().number());
          }
        });
    if (documents.size() > MOST_DOCUMENTS) {
      cited.append(separator);
      cited.append(
          Messages.get("office.sources.more", documents.size() - MOST_DOCUMENTS).in(language));
    }
    return Messages.get("office.sources", cited.toString()).in(language);
  }

  private void absent(AbsentNotes absent) {
    if (absent.isEmpty()) {
      return;
    }
    paragraph(
        "Note",
        Messages.get(
            "table.absent.count", numbers.count(absent.count()), numbers.count(absent.cells())));
    for (AbsentNotes.Note note : absent.notes()) {
      Label count =
          note.count() == 1
              ? Messages.get("table.absent.one")
              : Messages.get("table.absent.reason", numbers.count(note.count()));
      body.add(
          Paragraph.styled("Note")
              .superscript(note.letter())
              .run(" " + note.cell().reason().in(language) + " " + count.in(language))
              .xml());
    }
  }

  /// The bookmark of what stands behind a figure; null when nothing does.
  private @Nullable String place(@Nullable String source) {
    if (sources.findDetail(source).isPresent()) {
      return bookmarks.of("detail." + source);
    }
    return sources.findDocument(source).isPresent() ? bookmarks.of("source." + source) : null;
  }
}
