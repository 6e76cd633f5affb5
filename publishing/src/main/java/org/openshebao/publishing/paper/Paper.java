package org.openshebao.publishing.paper;

import java.util.List;
import org.openshebao.publishing.drawing.Drawing;

/// A document of A4 pages while it is written, from top to bottom.
public interface Paper {

  /// Room between the edges, in points: upright and lying.
  double UPRIGHT = 481.9;

  double LYING = 728.5;

  /// How wide pictures are, in pixels of 1/96 inch.
  double PICTURE = 640;

  /// Pictures that would be taller than a page are made smaller, up to where words can no longer be read.
  double TALLEST_PICTURE = 1500;

  /// How tall a picture may stand on a page.
  double PAGE_OF_PICTURE = 880;

  void line(Line line);

  void picture(Drawing drawing);

  void table(PaperTable table);

  /// Turns the paper for what follows, if it stands otherwise.
  void turn(boolean lying);

  /// A list of places with their titles, each with its page where the writer knows pages.
  void contents(List<Entry> entries);

  /// A line of the contents.
  record Entry(String title, String place) {}
}
