package org.openshebao.workbench.valuation;

import java.util.List;
import org.openshebao.actuarial.valuation.input.YearPath;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// Rates of the law by year, in July of each.
final class LawRates {

  private final Law law;
  private final String place;
  private final int baseYear;
  private final int years;

  LawRates(Law law, String place, int baseYear, int years) {
    this.law = law;
    this.place = place;
    this.baseYear = baseYear;
    this.years = years;
  }

  /// The sum of some rates; those that begin with "-" are taken away.
  YearPath sum(List<String> parameters) {
    YearPath sum = YearPath.constant(0);
    for (String parameter : parameters) {
      boolean minus = parameter.startsWith("-");
      YearPath each = of(minus ? parameter.substring(1) : parameter);
      sum = sum.plus(minus ? each.map(rate -> -rate) : each);
    }
    return sum;
  }

  /// A rate by year.
  YearPath of(String path) {
    Parameter parameter = law.parameter(path);
    int at = law.places().indexOf(place);
    return YearPath.of(
        years,
        t -> {
          int month = CalendarMonth.of(baseYear + t, 7);
          ParameterValue value = law.timeline(parameter, at).find(month);
          if (value == null || !(value.content() instanceof Content.Number(long number))) {
            throw new IllegalArgumentException(
                "No value of %s for %s in %s, which the valuation needs."
                    .formatted(path, place, CalendarMonth.format(month)));
          }
          return switch (parameter.unit()) {
            case RATE -> number / 1e6;
            case INDEX -> number / 1e8;
            default ->
                throw new IllegalArgumentException(
                    "%s is in %s and no rate.".formatted(path, parameter.unit()));
          };
        });
  }
}
