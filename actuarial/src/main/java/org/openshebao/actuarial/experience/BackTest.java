package org.openshebao.actuarial.experience;

import java.util.List;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;

/// A projection from an earlier year beside what was published since.
///
/// @param label  what is compared: contributors, persons
/// @param points  in order of years
public record BackTest(Label label, List<Point> points) {

  /// A year.
  ///
  /// @param year  calendar year
  /// @param projected  from what was known in the base year
  /// @param actual  as published since
  /// @param grade  how well the published value is known
  public record Point(int year, double projected, double actual, Grade grade) {
    public Point {
      if (!(actual > 0)) {
        throw new IllegalArgumentException(
            "The published value of %d must be above 0 but is %s.".formatted(year, actual));
      }
    }

    /// Projected over actual, less 1: above 0 the projection was too high.
    public double error() {
      return projected / actual - 1;
    }
  }

  public BackTest {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          "A back-test of %s needs a published year.".formatted(label.en()));
    }
  }

  /// The mean of errors: the bias.
  public double meanError() {
    return points.stream().mapToDouble(Point::error).average().orElseThrow();
  }

  /// The mean of errors without their signs.
  public double meanAbsoluteError() {
    return points.stream().mapToDouble(point -> Math.abs(point.error())).average().orElseThrow();
  }

  /// The year of the largest error.
  public Point worst() {
    Point worst = points.getFirst();
    for (Point point : points) {
      if (Math.abs(point.error()) > Math.abs(worst.error())) {
        worst = point;
      }
    }
    return worst;
  }

  /// The same with the years alone whose published value was read in a document, not recalled.
  public BackTest seen() {
    return new BackTest(
        label, points.stream().filter(point -> point.grade() != Grade.UNVERIFIED).toList());
  }
}
