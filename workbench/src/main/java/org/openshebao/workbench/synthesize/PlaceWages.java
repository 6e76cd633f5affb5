package org.openshebao.workbench.synthesize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Timeline;

/// Average monthly wages by place and year, as the law knows them: the place's own, else the nation's moved to the place's level.
final class PlaceWages {

  private static final int FIRST_YEAR = 1978;
  private static final double INDEX_DIGITS = 1e8;

  private final double[][] fen;
  private final double[] level;
  private final int lastYear;

  PlaceWages(Law law, Details details, List<String> places, int lastYear) {
    this.lastYear = lastYear;
    fen = new double[places.size()][lastYear - FIRST_YEAR + 1];
    level = new double[places.size()];
    String own = details.part("average_wage").text();
    String nation = details.part("national_wage").text();
    String ratio = details.part("place_level").text();
    double mean = 0;
    for (int place = 0; place < places.size(); place++) {
      int number = law.places().indexOf(places.get(place));
      for (int year = FIRST_YEAR; year <= lastYear; year++) {
        fen[place][year - FIRST_YEAR] =
            wage(
                law.timeline(law.parameter(own), number),
                law.timeline(law.parameter(nation), number),
                law.timeline(law.parameter(ratio), number),
                CalendarMonth.of(year, 12));
      }
      for (int i = 1; i < fen[place].length; i++) {
        // A year between two that are known stays at the one before.
        fen[place][i] = fen[place][i] > 0 ? fen[place][i] : fen[place][i - 1];
      }
      mean += at(place, lastYear) / places.size();
    }
    for (int place = 0; place < level.length; place++) {
      level[place] = at(place, lastYear) / mean;
    }
  }

  private static double wage(Timeline own, Timeline nation, Timeline ratio, int month) {
    Double ownFen = number(own.find(month));
    if (ownFen != null) {
      return ownFen;
    }
    Double nationFen = number(nation.find(month));
    Double placeLevel = number(ratio.find(month));
    return nationFen == null
        ? 0
        : nationFen / 12 * (placeLevel == null ? 1 : placeLevel / INDEX_DIGITS);
  }

  private static @Nullable Double number(@Nullable ParameterValue value) {
    return value != null && value.content() instanceof Content.Number(long raw)
        ? (double) raw
        : null;
  }

  /// The wage of a place in a year, in fen a month.
  double at(int place, int year) {
    int last = Math.min(year, lastYear);
    return fen[place][Math.max(0, last - FIRST_YEAR)];
  }

  /// The wage of a place over the plain mean of all places, last year.
  double level(int place) {
    return level[place];
  }
}
