package org.openshebao.publishing.pdf;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.DottedLineSeparator;
import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.drawing.Painter;
import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.Line.Listing;
import org.openshebao.publishing.paper.Line.Style;
import org.openshebao.publishing.paper.Paper;
import org.openshebao.publishing.paper.PaperTable;
import org.openshebao.publishing.paper.Piece;
import org.openshebao.publishing.paper.Piece.Look;

/// The pages of a PDF. Headings and captions wait for what they introduce, so that none stands alone at the foot of a page.
final class PdfPaper implements Paper {

  private static final float PIXEL = 0.75f; // points
  private static final int ROWS_WITH_CAPTION = 3;
  private static final float LEAST_ROOM = 40;

  private final Document document;
  private final PdfWriter writer;
  private final Letters letters;
  private final Looks looks;
  private final Lines lines;
  private final Tables tables;
  private final Frame frame;
  private final List<Line> waiting = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int number;
  private boolean lying;
  private boolean lyingWanted;

  PdfPaper(Document document, PdfWriter writer, Letters letters, Looks looks, Frame frame) {
    this.document = document;
    this.writer = writer;
    this.letters = letters;
    this.looks = looks;
    this.lines = new Lines(looks);
    this.tables = new Tables(lines);
    this.frame = frame;
  }

  @Override
  public void line(Line line) {
    for (Piece piece : line.pieces()) {
      if (piece instanceof Piece.Note(var text)) {
        notes.add(text);
      }
    }
    if (waits(line)) {
      waiting.add(line);
      return;
    }
    if (line.style() == Style.CALLOUT) {
      place(callout(line), LEAST_ROOM);
    } else {
      number = line.listing() == Listing.NUMBERS ? number + 1 : 0;
      Paragraph paragraph = lines.paragraph(line, number);
      place(paragraph, waiting.isEmpty() && left() >= LEAST_ROOM ? 0 : least(paragraph));
    }
  }

  @Override
  public void picture(Drawing drawing) {
    double shrunk = Math.min(1, PAGE_OF_PICTURE / drawing.height());
    float width = (float) drawing.width();
    float height = (float) drawing.height();
    PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
    Graphics2D pen = template.createGraphics(width, height, new OwnLetters());
    Painter.paint(drawing, pen, letters.inPictures());
    pen.dispose();
    Image image = Image.getInstance(template);
    image.scaleAbsolute((float) (width * PIXEL * shrunk), (float) (height * PIXEL * shrunk));
    image.setAlt(drawing.told());
    place(image, image.getScaledHeight() + 4);
    writeNotes();
  }

  @Override
  public void table(PaperTable table) {
    PdfPTable written = tables.of(table);
    written.setTotalWidth(lyingWanted ? (float) LYING : (float) UPRIGHT);
    float first = 0;
    for (int row = 0; row < Math.min(ROWS_WITH_CAPTION, written.size()); row++) {
      first += written.getRowHeight(row);
    }
    place(written, first);
    writeNotes();
  }

  @Override
  public void turn(boolean toLying) {
    lyingWanted = toLying;
  }

  @Override
  public void contents(List<Entry> entries) {
    for (Entry entry : entries) {
      Paragraph line = new Paragraph("", looks.font(Style.NORMAL));
      line.setLeading(Looks.measure(Style.NORMAL).leading());
      line.add(looks.chunk(entry.title(), Style.NORMAL, Look.PLAIN).setLocalGoto(entry.place()));
      line.add(own(new Chunk(new DottedLineSeparator())));
      Image page = Image.getInstance(frame.await(writer, entry.place()));
      line.add(own(new Chunk(page, 0, -3, true)));
      place(line, LEAST_ROOM);
    }
  }

  /// A chunk without words would bring a font of its own.
  private Chunk own(Chunk chunk) {
    chunk.setFont(looks.font(Style.NORMAL));
    return chunk;
  }

  private static boolean waits(Line line) {
    return switch (line.style()) {
      case HEADING_1, HEADING_2, HEADING_3, KICKER, INTRO, CAPTION -> true;
      default -> line.isKeptWithNext();
    };
  }

  /// Writes what waits, then `element`, on a page with room for all of the one and `room` of the other.
  private void place(Element element, float room) {
    turnPage();
    List<Paragraph> first = waiting.stream().map(line -> lines.paragraph(line, 0)).toList();
    float needed = room;
    for (Paragraph paragraph : first) {
      needed += height(paragraph);
    }
    float page = document.top() - document.bottom();
    float left = left();
    if (needed > left && left < page - 1) {
      document.newPage();
    }
    for (int i = 0; i < first.size(); i++) {
      outline(waiting.get(i));
      document.add(first.get(i));
    }
    waiting.clear();
    document.add(element);
  }

  /// How much of the page is left.
  private float left() {
    return writer.getVerticalPosition(true) - document.bottom();
  }

  /// The room that a paragraph begins in: all that it takes, or enough lines of a long one.
  private float least(Paragraph paragraph) {
    return Math.min(height(paragraph), LEAST_ROOM);
  }

  private void turnPage() {
    if (lying != lyingWanted) {
      lying = lyingWanted;
      document.setPageSize(lying ? PageSize.A4.rotate() : PageSize.A4);
      document.newPage();
    }
  }

  private void outline(Line line) {
    if (line.style() == Style.HEADING_1 && line.place() != null) {
      StringBuilder title = new StringBuilder();
      for (Piece piece : line.pieces()) {
        if (piece instanceof Piece.Words(var text, var _)) {
          title.append(text);
        }
      }
      new PdfOutline(
          writer.getRootOutline(), PdfAction.gotoLocalPage(line.place(), false), title.toString());
    }
  }

  private void writeNotes() {
    List<String> owed = List.copyOf(notes);
    notes.clear();
    owed.forEach(note -> line(Line.of(Style.NOTE).words(note)));
  }

  private PdfPTable callout(Line line) {
    PdfPTable box = new PdfPTable(1);
    box.setWidthPercentage(100);
    PdfPCell cell = new PdfPCell(lines.phrase(line));
    cell.setBackgroundColor(Looks.CALLOUT);
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderWidthLeft(3);
    cell.setBorderColorLeft(Looks.CALLOUT_EDGE);
    cell.setPaddingLeft(10);
    cell.setPaddingTop(2);
    cell.setPaddingBottom(4);
    box.addCell(cell);
    return box;
  }

  /// How much of a page a paragraph takes.
  private float height(Paragraph paragraph) {
    ColumnText measure = new ColumnText(null);
    float low = -100_000;
    measure.setSimpleColumn(0, low, lying ? (float) LYING : (float) UPRIGHT, 0);
    measure.addElement(paragraph);
    measure.go(true);
    return -measure.getYLine() + paragraph.getSpacingBefore() + paragraph.getSpacingAfter();
  }

  /// Words of pictures in the letters of the text.
  private final class OwnLetters implements FontMapper {
    @Override
    public BaseFont awtToPdf(Font font) {
      return font.isBold() ? letters.bold() : letters.regular();
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      return letters.inPictures().deriveFont((float) size);
    }
  }
}
