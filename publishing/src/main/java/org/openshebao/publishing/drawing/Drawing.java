package org.openshebao.publishing.drawing;

import java.util.List;
import org.openshebao.base.text.Language;

/// A picture of a chart: shapes from back to front, and what it shows in words.
///
/// @param language  of its words
/// @param title  of the chart
/// @param told  what it shows, for readers who do not see it
public record Drawing(
    double width, double height, Language language, String title, String told, List<Shape> shapes) {

  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
