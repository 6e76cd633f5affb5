package org.openshebao.publishing.docx;

import org.openshebao.publishing.drawing.Drawing;
import org.openshebao.publishing.drawing.PngImage;
import org.openshebao.publishing.ooxml.OfficeFile;
import org.openshebao.publishing.ooxml.Xml;
import org.openshebao.publishing.paper.Paper;

/// Charts as pictures in the text, with what they show in words.
final class Pictures {

  private static final double SCALE = 2; // dots a pixel: 192 an inch
  private static final int EMU = 9525; // a pixel
  private static final String DOCUMENT = "word/document.xml";

  private final OfficeFile file;
  private int number;

  Pictures(OfficeFile file) {
    this.file = file;
  }

  Xml add(Drawing drawing) {
    int id = ++number;
    String name = "media/chart-" + id + ".png";
    file.addPng("word/" + name, PngImage.of(drawing, SCALE));
    String relation = file.relate(DOCUMENT, "image", name);
    double shrunk = Math.min(1, Paper.PAGE_OF_PICTURE / drawing.height());
    long cx = Math.round(drawing.width() * shrunk * EMU);
    long cy = Math.round(drawing.height() * shrunk * EMU);
    Xml xml = Xml.piece().open("w:drawing");
    xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
    xml.empty("wp:extent", "cx", cx, "cy", cy);
    xml.empty(
        "wp:docPr",
        "id",
        id,
        "name",
        "chart-" + id,
        "descr",
        drawing.told(),
        "title",
        drawing.title());
    xml.open("wp:cNvGraphicFramePr")
        .empty("a:graphicFrameLocks", "xmlns:a", Namespaces.DRAWING, "noChangeAspect", 1)
        .close();
    xml.open("a:graphic", "xmlns:a", Namespaces.DRAWING);
    xml.open("a:graphicData", "uri", Namespaces.PICTURE);
    xml.open("pic:pic", "xmlns:pic", Namespaces.PICTURE).open("pic:nvPicPr");
    xml.empty("pic:cNvPr", "id", id, "name", "chart-" + id + ".png", "descr", drawing.told());
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").empty("a:blip", "r:embed", relation);
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0);
    xml.empty("a:ext", "cx", cx, "cy", cy).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    return xml.close().close().close().close().close();
  }
}
