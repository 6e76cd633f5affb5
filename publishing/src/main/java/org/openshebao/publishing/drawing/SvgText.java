package org.openshebao.publishing.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.drawing.Shape.Point;
import org.openshebao.publishing.drawing.Shape.Symbol;
import org.unbescape.html.HtmlEscape;

/// Writes a drawing as SVG, words as words.
public final class SvgText {

  private static final String FONTS =
      "system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

  private final StringBuilder svg = new StringBuilder();
  private final boolean onPage;
  private final String hatch;

  private SvgText(boolean onPage, String id) {
    this.onPage = onPage;
    this.hatch = "hatch-" + id;
  }

  /// A file of its own, in the colours of paper.
  public static String file(Drawing drawing) {
    return new SvgText(false, "0").write(drawing);
  }

  /// A piece of a page, in the colours of its style.
  ///
  /// @param id  unique on the page
  public static String onPage(Drawing drawing, String id) {
    return new SvgText(true, id).write(drawing);
  }

  private String write(Drawing drawing) {
    String size =
        "viewBox=\"0 0 %s %s\"".formatted(number(drawing.width()), number(drawing.height()));
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" ").append(size);
    svg.append(" width=\"").append(number(drawing.width())).append('"');
    svg.append(" height=\"").append(number(drawing.height())).append('"');
    svg.append(" role=\"img\" xml:lang=\"")
        .append(drawing.language() == Language.ZH ? "zh-CN" : "en");
    svg.append("\" font-family=\"").append(onPage ? "inherit" : FONTS).append("\">");
    svg.append("<title>").append(escaped(drawing.title())).append("</title>");
    svg.append("<desc>").append(escaped(drawing.told())).append("</desc>");
    svg.append("<defs><pattern id=\"").append(hatch);
    svg.append(
        "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
    svg.append("<rect width=\"3\" height=\"6\" ")
        .append(fill(Ink.PAPER))
        .append("/></pattern></defs>");
    if (!onPage) {
      svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    }
    drawing.shapes().forEach(this::add);
    return svg.append("</svg>").toString();
  }

  private void add(Shape shape) {
    switch (shape) {
      case Shape.Box box -> box(box);
      case Shape.Stroke stroke -> {
        svg.append("<polyline fill=\"none\" points=\"").append(points(stroke.points()));
        svg.append("\" ").append(paint("stroke", stroke.ink()));
        svg.append(" stroke-width=\"").append(number(stroke.width())).append('"');
        if (!stroke.dash().isEmpty()) {
          svg.append(" stroke-dasharray=\"")
              .append(stroke.dash().stream().map(SvgText::number).collect(Collectors.joining(" ")))
              .append('"');
        }
        svg.append("/>");
      }
      case Shape.Area area ->
          svg.append("<polygon points=\"")
              .append(points(area.points()))
              .append("\" ")
              .append(fill(area.fill()))
              .append(" fill-opacity=\"")
              .append(number(area.opacity()))
              .append("\"/>");
      case Shape.Dot dot -> dot(dot);
      case Shape.Words words -> {
        svg.append("<text x=\"").append(number(words.x())).append("\" y=\"");
        svg.append(number(words.y())).append("\" font-size=\"").append(number(words.size()));
        svg.append('"');
        if (words.bold()) {
          svg.append(" font-weight=\"600\"");
        }
        if (words.anchor() != Shape.Anchor.START) {
          svg.append(" text-anchor=\"")
              .append(words.anchor() == Shape.Anchor.END ? "end" : "middle")
              .append('"');
        }
        svg.append(' ').append(fill(words.ink())).append('>').append(escaped(words.text()));
        svg.append("</text>");
      }
    }
  }

  private void box(Shape.Box box) {
    rect(box, box.fill() == null ? "fill=\"none\"" : fill(box.fill()), box.edge());
    if (box.hatched()) {
      rect(box, "fill=\"url(#" + hatch + ")\"", null);
    }
  }

  private void rect(Shape.Box box, String fill, @Nullable Ink edge) {
    svg.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()));
    svg.append("\" width=\"").append(number(box.width())).append("\" height=\"");
    svg.append(number(box.height())).append("\" ").append(fill);
    if (edge != null) {
      svg.append(' ').append(paint("stroke", edge));
    }
    svg.append("/>");
  }

  private void dot(Shape.Dot dot) {
    boolean hollow = dot.symbol() == Symbol.RING || dot.symbol() == Symbol.FRAME;
    String look =
        hollow
            ? fill(Ink.PAPER) + " " + paint("stroke", dot.fill()) + " stroke-width=\"2\""
            : fill(dot.fill());
    if (dot.symbol() == Symbol.CIRCLE || dot.symbol() == Symbol.RING) {
      svg.append("<circle cx=\"")
          .append(number(dot.x()))
          .append("\" cy=\"")
          .append(number(dot.y()));
      svg.append("\" r=\"").append(number(dot.size() / 2)).append("\" ").append(look).append("/>");
    } else {
      svg.append("<polygon points=\"").append(points(DotForm.of(dot))).append("\" ").append(look);
      svg.append("/>");
    }
  }

  private String fill(Ink ink) {
    return paint("fill", ink);
  }

  private String paint(String what, Ink ink) {
    return onPage
        ? "%s=\"var(--%s)\"".formatted(what, ink.variable())
        : "%s=\"#%06x\"".formatted(what, ink.light());
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
