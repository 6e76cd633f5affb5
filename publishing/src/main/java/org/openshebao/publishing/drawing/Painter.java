package org.openshebao.publishing.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.openshebao.publishing.drawing.Shape.Point;
import org.openshebao.publishing.drawing.Shape.Symbol;

/// Draws shapes with a pen of the Java library, whatever the pen writes to.
public final class Painter {

  private static final double HATCH = 6;
  private static final double BOLD = 1.08; // bold letters are wider

  private Painter() {}

  /// Draws all of `drawing` from the upper left corner on, in its own pixels.
  public static void paint(Drawing drawing, Graphics2D pen, Font font) {
    drawing.shapes().forEach(shape -> draw(pen, font, shape));
  }

  private static void draw(
      Graphics2D pen, Font font, org.openshebao.publishing.drawing.Shape shape) {
    switch (shape) {
      case org.openshebao.publishing.drawing.Shape.Box box -> box(pen, box);
      case org.openshebao.publishing.drawing.Shape.Stroke(
              var points,
              var ink,
              var width,
              var dash) -> {
        pen.setColor(colour(ink, 1));
        pen.setStroke(stroke(width, dash));
        pen.draw(path(points, false));
      }
      case org.openshebao.publishing.drawing.Shape.Area(var points, var ink, var opacity) -> {
        pen.setColor(colour(ink, opacity));
        pen.fill(path(points, true));
      }
      case org.openshebao.publishing.drawing.Shape.Dot dot -> dot(pen, dot);
      case org.openshebao.publishing.drawing.Shape.Words words -> {
        Font sized = font.deriveFont(words.bold() ? Font.BOLD : Font.PLAIN, (float) words.size());
        double natural = sized.getStringBounds(words.text(), pen.getFontRenderContext()).getWidth();
        double wide = Math.min(natural, room(words));
        double x =
            switch (words.anchor()) {
              case START -> words.x();
              case MIDDLE -> words.x() - wide / 2;
              case END -> words.x() - wide;
            };
        pen.setColor(colour(words.ink(), 1));
        pen.setFont(natural > wide ? narrowed(sized, wide / natural) : sized);
        pen.drawString(words.text(), (float) x, (float) words.y());
      }
    }
  }

  /// How much room the words were given when the picture was laid out.
  private static double room(org.openshebao.publishing.drawing.Shape.Words words) {
    return TextWidth.of(words.text(), words.size()) * (words.bold() ? BOLD : 1);
  }

  /// Wide fonts are made as narrow as the layout supposed, so that words neither touch nor leave the picture.
  private static Font narrowed(Font font, double share) {
    return font.deriveFont(AffineTransform.getScaleInstance(share, 1));
  }

  private static void box(Graphics2D pen, org.openshebao.publishing.drawing.Shape.Box box) {
    Rectangle2D rectangle = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    if (box.fill() != null) {
      pen.setColor(colour(box.fill(), 1));
      pen.fill(rectangle);
    }
    if (box.hatched()) {
      Shape before = pen.getClip();
      pen.clip(rectangle);
      pen.setColor(Color.WHITE);
      pen.setStroke(stroke(HATCH / 2, List.of()));
      for (double x = box.x() - box.height();
          x < box.x() + box.width();
          x += HATCH * Math.sqrt(2)) {
        pen.draw(
            path(
                List.of(new Point(x, box.y()), new Point(x + box.height(), box.y() + box.height())),
                false));
      }
      pen.setClip(before);
    }
    if (box.edge() != null) {
      pen.setColor(colour(box.edge(), 1));
      pen.setStroke(stroke(1, List.of()));
      pen.draw(rectangle);
    }
  }

  private static void dot(Graphics2D pen, org.openshebao.publishing.drawing.Shape.Dot dot) {
    boolean round = dot.symbol() == Symbol.CIRCLE || dot.symbol() == Symbol.RING;
    Shape form =
        round
            ? new Ellipse2D.Double(
                dot.x() - dot.size() / 2, dot.y() - dot.size() / 2, dot.size(), dot.size())
            : path(DotForm.of(dot), true);
    boolean hollow = dot.symbol() == Symbol.RING || dot.symbol() == Symbol.FRAME;
    pen.setColor(hollow ? Color.WHITE : colour(dot.fill(), 1));
    pen.fill(form);
    if (hollow) {
      pen.setColor(colour(dot.fill(), 1));
      pen.setStroke(stroke(2, List.of()));
      pen.draw(form);
    }
  }

  private static BasicStroke stroke(double width, List<Double> dash) {
    if (dash.isEmpty()) {
      return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i).floatValue();
    }
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
  }

  private static Path2D path(List<Point> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private static Color colour(Ink ink, double opacity) {
    return new Color(
        ink.light() >> 16 & 0xff,
        ink.light() >> 8 & 0xff,
        ink.light() & 0xff,
        (int) Math.round(255 * opacity));
  }
}
