package org.openshebao.publishing.xlsx;

import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.drawing.PngImage;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;

/// The picture of a chart beside its table.
final class Pictures {

  static final double WIDTH = 560;

  private static final double SCALE = 2; // dots a pixel
  private static final int EMU = 9525; // a pixel

  private final OfficeFile file;
  private int number;

  Pictures(OfficeFile file) {
    this.file = file;
  }

  /// Adds the picture, its corner in the column at `column` from 0 and in `row` from 0, and gives the name of its part.
  String add(Drawing drawing, int column, int row) {
    int id = ++number;
    String image = "xl/media/chart-" + id + ".png";
    String part = "xl/drawings/drawing" + id + ".xml";
    file.addPng(image, PngImage.of(drawing, SCALE));
    String relation = file.relate(part, "image", "../media/chart-" + id + ".png");
    long cx = Math.round(drawing.width() * EMU);
    long cy = Math.round(drawing.height() * EMU);
    Xml xml =
        Xml.part()
            .open(
                "xdr:wsDr",
                "xmlns:xdr",
                Namespaces.PLACED,
                "xmlns:a",
                Namespaces.DRAWING,
                "xmlns:r",
                Namespaces.RELATION);
    xml.open("xdr:oneCellAnchor").open("xdr:from");
    xml.leaf("xdr:col", String.valueOf(column)).leaf("xdr:colOff", "0");
    xml.leaf("xdr:row", String.valueOf(row)).leaf("xdr:rowOff", "0").close();
    xml.empty("xdr:ext", "cx", cx, "cy", cy).open("xdr:pic").open("xdr:nvPicPr");
    xml.empty(
        "xdr:cNvPr",
        "id",
        id + 1,
        "name",
        "chart-" + id,
        "descr",
        drawing.told(),
        "title",
        drawing.title());
    xml.open("xdr:cNvPicPr").empty("a:picLocks", "noChangeAspect", 1).close().close();
    xml.open("xdr:blipFill").empty("a:blip", "r:embed", relation);
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("xdr:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
    xml.empty("a:ext", "cx", cx, "cy", cy).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().empty("xdr:clientData").close();
    file.add(part, "application/vnd.openxmlformats-officedocument.drawing+xml", xml.close());
    return part;
  }
}
