package org.openshebao.publishing.drawing;

import org.openshebao.base.table.Chart;
import org.openshebao.publishing.drawing.Shape.Anchor;

/// Bars upright, one category beside the other: years, ages.
final class StandingBars {

  private static final double HEIGHT = 280;

  private StandingBars() {}

  static double draw(Sheet sheet, ChartData data, double width, double y) {
    boolean stacked = data.chart().kind() == Chart.Kind.STACKED_BAR;
    double least = Math.min(0, stacked ? Stacks.least(data) : data.least());
    double greatest = stacked ? Stacks.greatest(data) : Math.max(0, data.greatest());
    Scale scale = Scale.round(least, greatest, y + HEIGHT, y + 14, 5);
    double left = ValueAxis.room(scale, data::onValueAxis);
    double right = width - 4;
    ValueAxis.level(sheet, scale, left, right, data::onValueAxis);
    double room = (right - left) / Math.max(1, data.slots().size());
    double group = Math.min(room * 0.86, data.series().size() * 44.0);
    for (int slot = 0; slot < data.slots().size(); slot++) {
      double x = left + room * slot + (room - group) / 2;
      if (stacked) {
        double wide = Math.min(room * 0.86, 44);
        for (Stacks.Piece piece : Stacks.of(data, slot)) {
          double top = scale.at(Math.max(piece.from(), piece.to()));
          sheet.add(
              new Shape.Box(
                  left + room * slot + (room - wide) / 2,
                  top,
                  wide,
                  Math.abs(scale.at(piece.to()) - scale.at(piece.from())),
                  piece.series().ink(),
                  room > 10 ? Ink.PAPER : null,
                  piece.series().ink() == Ink.NOT_KNOWN));
        }
      } else {
        double wide = group / data.series().size();
        for (ChartData.Series one : data.series()) {
          double value = one.values().get(slot);
          if (!Double.isNaN(value)) {
            sheet.box(
                x,
                scale.at(Math.max(0, value)),
                wide * 0.9,
                Math.abs(scale.at(value) - scale.at(0)),
                one.ink());
            if (room / data.series().size() > TextWidth.of(one.texts().get(slot), Sheet.SMALL)) {
              sheet.small(
                  one.texts().get(slot),
                  x + wide * 0.45,
                  value < 0 ? scale.at(value) + 13 : scale.at(value) - 4,
                  Anchor.MIDDLE,
                  Ink.INK);
            }
          }
          x += wide;
        }
      }
    }
    for (ChartData.Line mark : data.marks()) {
      double at = scale.at(mark.value());
      sheet.dashed(left, at, right, at, Ink.INK, 1.2);
      sheet.small(mark.name() + " " + mark.text(), right, at - 4, Anchor.END, Ink.INK);
    }
    Along.names(sheet, data, left + room / 2, right - room / 2, y + HEIGHT);
    return y + HEIGHT + 42;
  }
}
