package org.openshebao.publishing.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openshebao.publishing.paper.Line;
import org.openshebao.publishing.paper.PaperTable;

/// Writes tables as wide as the page, their head on each page.
final class Tables {

  private static final float PADDING = 3;
  private static final float EDGE = 1;
  private static final float THIN = 0.5f;

  private final Lines lines;

  Tables(Lines lines) {
    this.lines = lines;
  }

  PdfPTable of(PaperTable table) {
    List<Double> shares = table.shares();
    PdfPTable written = new PdfPTable(shares.size());
    float[] widths = new float[shares.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = shares.get(i).floatValue();
    }
    written.setWidths(widths);
    written.setWidthPercentage(100);
    written.setSpacingAfter(4);
    written.setHeaderRows(1);
    written.setSplitLate(true);
    table.head().forEach(line -> written.addCell(head(line)));
    List<List<Line>> rows = table.rows();
    for (int row = 0; row < rows.size(); row++) {
      boolean last = row == rows.size() - 1;
      rows.get(row).forEach(line -> written.addCell(cell(line, last ? EDGE : THIN, last)));
    }
    return written;
  }

  private PdfPCell head(Line line) {
    PdfPCell cell = cell(line, EDGE, true);
    cell.setBackgroundColor(Looks.HEAD);
    cell.setVerticalAlignment(Rectangle.ALIGN_BOTTOM);
    cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
    cell.setBorderWidthTop(EDGE);
    cell.setBorderColorTop(Looks.TEXT);
    return cell;
  }

  private PdfPCell cell(Line line, float rule, boolean dark) {
    PdfPCell cell = new PdfPCell(lines.phrase(line));
    cell.setUseAscender(true);
    cell.setPadding(PADDING);
    cell.setHorizontalAlignment(Lines.alignment(line.style()));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidthBottom(rule);
    Color colour = dark ? Looks.TEXT : Looks.RULE;
    cell.setBorderColorBottom(colour);
    return cell;
  }
}
