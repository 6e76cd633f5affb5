package org.openshebao.publishing.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Values on top of each other: what is above zero upwards, what is below it downwards.
final class Stacks {

  private Stacks() {}

  /// A value: where it begins and ends.
  record Piece(ChartData.Series series, double from, double to) {}

  static List<Piece> of(ChartData data, int slot) {
    List<Piece> pieces = new ArrayList<>();
    double up = 0;
    double down = 0;
    for (ChartData.Series one : data.series()) {
      double value = one.values().get(slot);
      if (Double.isNaN(value) || value == 0) {
        continue;
      }
      if (value > 0) {
        pieces.add(new Piece(one, up, up + value));
        up += value;
      } else {
        pieces.add(new Piece(one, down, down + value));
        down += value;
      }
    }
    return pieces;
  }

  static double greatest(ChartData data) {
    return Math.max(0, ends(data).max().orElse(1));
  }

  static double least(ChartData data) {
    return Math.min(0, ends(data).min().orElse(0));
  }

  private static java.util.stream.DoubleStream ends(ChartData data) {
    return IntStream.range(0, data.slots().size())
        .boxed()
        .flatMap(slot -> of(data, slot).stream())
        .mapToDouble(Piece::to);
  }
}
