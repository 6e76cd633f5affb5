package org.openshebao.workbench.risk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.forecast.LeeCarter;
import org.openshebao.actuarial.forecast.RandomWalk;
import org.openshebao.actuarial.wpp.WppFolder;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// How a country's mortality has moved: the model of Lee and Carter on the death rates of both sexes in five-year periods.
///
/// A walk of five-year steps with deviation s is one of yearly steps with s/√5; its drift is known from 5·(steps) years.
///
/// @param sensitivity  b by single age from 0 to 100: each age has that of its group
/// @param deviation  of a yearly step of K
/// @param observed  T, as if the walk had been observed yearly
/// @param explained  share of the variance of ln m that b·K explains
public record MortalityModel(
    List<Double> sensitivity, double deviation, int observed, double explained) {

  private static final int LAST_ESTIMATE = 2021;
  private static final int YEARS = 5;
  private static final int AGES = 101;

  public MortalityModel {
    sensitivity = List.copyOf(sensitivity);
  }

  /// Fits.
  ///
  /// @param folder  of population data, with `wpp2024/`
  /// @param from  the first middle year that counts; periods after 2021 are projections and do not
  public static MortalityModel of(Path folder, String iso3, int from) {
    WppFolder wpp = WppFolder.at(folder.resolve("wpp2024"));
    Map<Integer, Map<Integer, Double>> periods = new TreeMap<>();
    for (FileRow row : wpp.rows(WppFolder.DEATH_RATES, iso3)) {
      int middle = row.whole("mid_year");
      if (middle >= from && middle <= LAST_ESTIMATE) {
        String age = row.text("age_start").replace("+", "");
        periods
            .computeIfAbsent(middle, year -> new TreeMap<>())
            .put(Integer.parseInt(age), row.number("mxB"));
      }
    }
    if (periods.size() < 4) {
      throw new ProblemException(
          Problem.error(
              "RISK-MORTALITY",
              wpp.nameOf(WppFolder.DEATH_RATES),
              0,
              "mortality_from",
              Integer.toString(from),
              "Four periods or more are needed to fit mortality but there are %d from %d to %d."
                  .formatted(periods.size(), from, LAST_ESTIMATE),
              "Begin earlier."));
    }
    List<Integer> ages = List.copyOf(periods.values().iterator().next().keySet());
    double[][] m = new double[ages.size()][periods.size()];
    int t = 0;
    for (Map<Integer, Double> period : periods.values()) {
      for (int x = 0; x < ages.size(); x++) {
        Double rate = period.get(ages.get(x));
        if (rate == null) {
          throw new IllegalStateException("A period lacks the age " + ages.get(x) + ".");
        }
        m[x][t] = rate;
      }
      t++;
    }
    LeeCarter fit = LeeCarter.bySingularValues(m);
    RandomWalk walk = fit.walk();
    double[] b = fit.b();
    List<Double> sensitivity = new ArrayList<>();
    int group = 0;
    for (int age = 0; age < AGES; age++) {
      while (group + 1 < ages.size() && ages.get(group + 1) <= age) {
        group++;
      }
      sensitivity.add(b[group]);
    }
    return new MortalityModel(
        sensitivity,
        walk.sigma() / Math.sqrt(YEARS),
        YEARS * (periods.size() - 1) + 1,
        fit.explained());
  }

  /// b as an array.
  double[] b() {
    return sensitivity.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
