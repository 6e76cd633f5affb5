package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.publishing.drawing.Shape.Anchor;
import org.openshebao.publishing.drawing.Shape.Point;

/// Where shapes are put while a chart is drawn.
final class Sheet {

  static final double SMALL = 11.5;
  static final double NORMAL = 12;
  static final double LINE = 15;

  private final List<Shape> shapes = new ArrayList<>();

  List<Shape> shapes() {
    return shapes;
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  void box(double x, double y, double width, double height, Ink fill) {
    add(new Shape.Box(x, y, width, height, fill, null, false));
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
    add(new Shape.Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), ink, width, List.of()));
  }

  void dashed(double x1, double y1, double x2, double y2, Ink ink, double width) {
    add(
        new Shape.Stroke(
            List.of(new Point(x1, y1), new Point(x2, y2)), ink, width, List.of(5.0, 3.0)));
  }

  void words(String text, double x, double y, Anchor anchor, Ink ink) {
    add(new Shape.Words(text, x, y, NORMAL, false, anchor, ink));
  }

  void small(String text, double x, double y, Anchor anchor, Ink ink) {
    add(new Shape.Words(text, x, y, SMALL, false, anchor, ink));
  }

  void bold(String text, double x, double y, Anchor anchor, Ink ink) {
    add(new Shape.Words(text, x, y, NORMAL, true, anchor, ink));
  }
}
