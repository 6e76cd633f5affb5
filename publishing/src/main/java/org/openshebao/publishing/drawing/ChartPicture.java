package org.openshebao.publishing.drawing;

import java.util.Optional;
import org.openshebao.base.table.Chart;
import org.openshebao.base.text.Language;
import org.openshebao.publishing.drawing.Shape.Anchor;
import org.openshebao.publishing.message.Messages;

/// Draws a chart as a picture of a given width, the same on every machine.
public final class ChartPicture {

  private ChartPicture() {}

  /// The picture; empty when the chart has no value to draw.
  public static Optional<Drawing> find(Chart chart, Language language, double width) {
    ChartData data = ChartData.of(chart, language);
    if (data.isEmpty()) {
      return Optional.empty();
    }
    Sheet sheet = new Sheet();
    double y = legend(sheet, data, width);
    double bottom =
        switch (chart.kind()) {
          case BAR, STACKED_BAR ->
              data.lying()
                  ? LyingBars.draw(sheet, data, width, y)
                  : StandingBars.draw(sheet, data, width, y);
          case LINE, STEP -> Lines.draw(sheet, data, width, y);
          case DOT -> Dots.draw(sheet, data, width, y);
          case HISTOGRAM -> Histogram.draw(sheet, data, width, y);
          case WATERFALL -> Waterfall.draw(sheet, data, width, y);
          case PYRAMID -> Pyramid.draw(sheet, data, width, y);
          case TILE_GRID -> Tiles.draw(sheet, chart, language, width, y);
        };
    boolean cut =
        switch (chart.kind()) {
          case LINE, STEP, DOT -> data.isCut();
          default -> false;
        };
    if (cut) {
      sheet.small(Messages.get("chart.axis").in(language), 0, bottom + 10, Anchor.START, Ink.MUTED);
      bottom += 18;
    }
    return Optional.of(
        new Drawing(
            width,
            Math.ceil(bottom),
            language,
            chart.title().in(language),
            ChartInWords.of(chart).in(language),
            sheet.shapes()));
  }

  private static double legend(Sheet sheet, ChartData data, double width) {
    Chart.Kind kind = data.chart().kind();
    Flow flow = new Flow(sheet, width, 0);
    boolean several =
        switch (kind) {
          case LINE, STEP -> data.series().size() > 1 && !Lines.isNamed(data, width);
          case PYRAMID -> data.series().size() > 2;
          case TILE_GRID, WATERFALL -> false;
          default -> data.series().size() > 1;
        };
    for (ChartData.Series one : data.series()) {
      boolean line =
          kind == Chart.Kind.LINE
              || kind == Chart.Kind.STEP
              || kind == Chart.Kind.HISTOGRAM && one.number() == 1;
      if (several && line) {
        flow.addLine(
            one.ink(), kind == Chart.Kind.HISTOGRAM ? java.util.List.of() : one.dash(), one.name());
      } else if (several && kind == Chart.Kind.DOT) {
        flow.addDot(one.symbol(), one.ink(), one.name());
      } else if (several) {
        flow.add(one.ink(), one.ink() == Ink.NOT_KNOWN, one.name());
      }
    }
    for (ChartData.Series one : data.series()) {
      for (int i = 0; i < one.around().size(); i++) {
        String name = one.around().get(i).name();
        if (kind == Chart.Kind.LINE) {
          flow.addBand(one.ink(), Lines.opacity(one.around().size() - i), name);
        } else {
          flow.addLine(one.ink(), java.util.List.of(), name);
        }
      }
    }
    return flow.bottom();
  }
}
