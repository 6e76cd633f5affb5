package org.openshebao.publishing.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a drawing. Lengths are in pixels of a screen, 1/96 inch; y grows downwards.
public sealed interface Shape {

  /// A place.
  record Point(double x, double y) {}

  /// A rectangle; `hatched` ones are not known, open at an end, or otherwise not as firm as they look.
  record Box(
      double x,
      double y,
      double width,
      double height,
      @Nullable Ink fill,
      @Nullable Ink edge,
      boolean hatched)
      implements Shape {}

  /// A line through points; `dash` holds lengths of strokes and gaps, none for a line without gaps.
  record Stroke(List<Point> points, Ink ink, double width, List<Double> dash) implements Shape {
    public Stroke {
      points = List.copyOf(points);
      dash = List.copyOf(dash);
    }
  }

  /// A filled area within points.
  record Area(List<Point> points, Ink fill, double opacity) implements Shape {
    public Area {
      points = List.copyOf(points);
    }
  }

  /// A mark of a series.
  record Dot(Symbol symbol, double x, double y, double size, Ink fill) implements Shape {}

  /// Words; `y` is their base line.
  record Words(String text, double x, double y, double size, boolean bold, Anchor anchor, Ink ink)
      implements Shape {}

  /// Which part of the words stands at their x.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// The form of a dot: series differ by it as well as by colour.
  enum Symbol {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    RING,
    FRAME;

    static Symbol of(int series) {
      return values()[series % values().length];
    }
  }
}
