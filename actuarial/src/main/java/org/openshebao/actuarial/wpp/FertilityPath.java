package org.openshebao.actuarial.wpp;

import org.openshebao.actuarial.file.FileRow;

/// Total fertility of a country by calendar year and variant.
final class FertilityPath {

  private static final String INTERVALS = "annual_projection_intervals.csv";

  private final ByYear<Double> medium = new ByYear<>("Total fertility");
  private final ByYear<Double> low = new ByYear<>("Total fertility of the low variant");
  private final ByYear<Double> high = new ByYear<>("Total fertility of the high variant");

  FertilityPath(WppFolder wpp, String iso3) {
    for (FileRow row : wpp.rows(WppFolder.ANNUAL, iso3)) {
      medium.put(row.whole("year"), row.number("tfr"));
    }
    for (FileRow row : wpp.rows(INTERVALS, iso3)) {
      low.put(row.whole("year"), row.number("tfr_low"));
      high.put(row.whole("year"), row.number("tfr_high"));
    }
  }

  /// TFR of a calendar year; before the variants part it is the estimate.
  double of(Variant variant, int year) {
    ByYear<Double> path =
        switch (variant) {
          case LOW -> low;
          case HIGH -> high;
          case MEDIUM, ZERO_MIGRATION -> medium;
        };
    return path.has(year) ? path.get(year) : medium.get(year);
  }

  /// By how much a variant's TFR differs from the medium one's from 1 July of `year`, for `years`, on average.
  double shift(Variant variant, int year, int years) {
    double sum = 0;
    for (int i = 0; i <= years; i++) {
      double part = i == 0 || i == years ? 0.5 : 1;
      sum += part * (of(variant, year + i) - of(Variant.MEDIUM, year + i));
    }
    return sum / years;
  }
}
