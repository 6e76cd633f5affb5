package org.openshebao.publishing.drawing;

import java.util.List;
import org.openshebao.publishing.drawing.Shape.Point;

/// The corners of a dot that is not round.
final class DotForm {

  private DotForm() {}

  static List<Point> of(Shape.Dot dot) {
    double x = dot.x();
    double y = dot.y();
    double r = dot.size() / 2;
    return switch (dot.symbol()) {
      case TRIANGLE ->
          List.of(new Point(x, y - r), new Point(x + r, y + r), new Point(x - r, y + r));
      case DIAMOND ->
          List.of(
              new Point(x, y - r * 1.2),
              new Point(x + r * 1.2, y),
              new Point(x, y + r * 1.2),
              new Point(x - r * 1.2, y));
      default ->
          List.of(
              new Point(x - r, y - r),
              new Point(x + r, y - r),
              new Point(x + r, y + r),
              new Point(x - r, y + r));
    };
  }
}
