package org.openshebao.actuarial.wpp;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.MortalityCalibration;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.graduation.SingleAgeCounts;
import org.openshebao.actuarial.graduation.SingleAgeRates;
import org.openshebao.actuarial.mortality.AgeAtDeath;
import org.openshebao.actuarial.mortality.LifeTable;

/// Single-age population and rates graduated from the five-year tables, group totals kept.
///
/// - Persons: a monotone curve through the cumulated groups up to 100.
/// - Deaths: the rates of each period graduated to single ages, their logarithms interpolated between the middles of periods,
///   then scaled so that the expectancy at birth of each sex is the published one of the year.
/// - Births: the cumulated pattern of ages graduated, times the published TFR of the year.
///
/// Every result that rests on it must say so: these are no single-age figures of the United Nations.
public final class GraduatedSingleAges implements SingleAgeSource {

  private static final int[] DEATH_BOUNDS = deathBounds();
  private static final int[] BIRTH_BOUNDS = {10, 15, 20, 25, 30, 35, 40, 45, 50, 55};

  private final FiveYearInputs groups;
  private final ByYear<double[]> men;
  private final ByYear<double[]> women;
  private final ByYear<double[]> fertilityPattern = new ByYear<>("The pattern of fertility");
  private final ByYear<FileRow> annual = new ByYear<>("A yearly indicator");

  private GraduatedSingleAges(WppFolder wpp, String iso3) {
    groups = FiveYearInputs.of(wpp, iso3);
    men = rates(wpp, iso3, "mxM");
    women = rates(wpp, iso3, "mxF");
    for (FileRow row : wpp.rows(WppFolder.ANNUAL, iso3)) {
      annual.put(row.whole("year"), row);
    }
    readFertility(wpp, iso3);
  }

  /// The country with the code `iso3`.
  public static GraduatedSingleAges of(WppFolder wpp, String iso3) {
    return new GraduatedSingleAges(wpp, iso3);
  }

  private static int[] deathBounds() {
    int[] bounds = new int[22];
    bounds[1] = 1;
    for (int group = 2; group < bounds.length; group++) {
      bounds[group] = 5 * (group - 1);
    }
    return bounds;
  }

  private static ByYear<double[]> rates(WppFolder wpp, String iso3, String column) {
    ByYear<TreeMap<Integer, Double>> periods = new ByYear<>("A death rate");
    for (FileRow row : wpp.rows(WppFolder.DEATH_RATES, iso3)) {
      periods
          .getOrAdd(row.whole("mid_year"), TreeMap::new)
          .put(row.whole("age_start"), row.number(column));
    }
    ByYear<double[]> single = new ByYear<>("A death rate");
    periods
        .entries()
        .forEach(period ->
            single.put(
                period.getKey(),
                single(
                    period.getValue().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())));
    return single;
  }

  /// 101 rates from 22: the open one stays as it is.
  private static double[] single(double[] rates) {
    double[] closed = Arrays.copyOf(rates, rates.length - 1);
    double[] exposures = new double[AGES - 1];
    double alive = 1;
    for (int age = 0, group = 0; age < exposures.length; age++) {
      while (age >= DEATH_BOUNDS[group + 1]) {
        group++;
      }
      double after = alive * Math.exp(-rates[group]);
      exposures[age] = (alive - after) / rates[group];
      alive = after;
    }
    double[] graduated = SingleAgeRates.of(DEATH_BOUNDS, closed, exposures);
    double[] all = Arrays.copyOf(graduated, AGES);
    all[AGES - 1] = rates[rates.length - 1];
    return all;
  }

  private void readFertility(WppFolder wpp, String iso3) {
    ByYear<double[]> patterns = new ByYear<>("The pattern of fertility");
    for (FileRow row : wpp.rows(WppFolder.FERTILITY_PATTERN, iso3)) {
      int start = Integer.parseInt(row.text("age").replaceAll("-.*$", ""));
      double[] pattern =
          patterns.getOrAdd(row.whole("mid_year"), () -> new double[BIRTH_BOUNDS.length - 1]);
      pattern[(start - BIRTH_BOUNDS[0]) / 5] = row.number("pasfr");
    }
    for (Map.Entry<Integer, double[]> pattern : patterns.entries()) {
      double[] single = SingleAgeCounts.of(BIRTH_BOUNDS, pattern.getValue());
      double[] all = new double[AGES];
      System.arraycopy(single, 0, all, BIRTH_BOUNDS[0], single.length);
      fertilityPattern.put(pattern.getKey(), all);
    }
  }

  @Override
  public AgeSexCounts population(int year) {
    AgeSexCounts five = groups.population(year);
    return AgeSexCounts.of(single(five, Sex.MALE), single(five, Sex.FEMALE));
  }

  private static double[] single(AgeSexCounts five, Sex sex) {
    int closed = FiveYearInputs.GROUPS - 1;
    int[] bounds = new int[closed + 1];
    double[] counts = new double[closed];
    for (int group = 0; group < closed; group++) {
      bounds[group + 1] = 5 * (group + 1);
      counts[group] = five.get(sex, group);
    }
    double[] all = Arrays.copyOf(SingleAgeCounts.of(bounds, counts), AGES);
    all[AGES - 1] = five.get(sex, closed);
    return all;
  }

  @Override
  public double[] deathRates(Sex sex, int year) {
    double[] raw = between(sex == Sex.MALE ? men : women, year, true);
    double target = annual.get(year).number(sex == Sex.MALE ? "e0_m" : "e0_f");
    double factor =
        MortalityCalibration.factorFor(f -> table(sex, scaled(raw, f)).expectancy(0), target);
    return scaled(raw, factor);
  }

  private static LifeTable table(Sex sex, double[] m) {
    return LifeTable.ofDeathRates(0, AgeAtDeath.ofInfants(sex, m[0]), m);
  }

  private static double[] scaled(double[] rates, double factor) {
    double[] scaled = rates.clone();
    for (int age = 0; age < scaled.length; age++) {
      scaled[age] *= factor;
    }
    return scaled;
  }

  @Override
  public double[] fertility(int year) {
    double[] pattern = between(fertilityPattern, year, false);
    double total = annual.get(year).number("tfr");
    double sum = Arrays.stream(pattern).sum();
    return scaled(pattern, total / sum);
  }

  /// The values of a calendar year, whose middle is year + ½, between the middles of two periods; a period 2025–2030 has its
  /// middle at the beginning of 2028. Before the first and after the last middle these hold.
  private static double[] between(ByYear<double[]> periods, int year, boolean logs) {
    int before = periods.atOrBefore(year);
    int after = periods.after(Math.max(year, before));
    double[] low = periods.get(before);
    double[] high = periods.get(after);
    if (after == before || year < before) {
      return low.clone();
    }
    double share = (year + 0.5 - before) / (after - before);
    double[] values = new double[low.length];
    for (int age = 0; age < values.length; age++) {
      values[age] =
          logs
              ? Math.exp((1 - share) * Math.log(low[age]) + share * Math.log(high[age]))
              : (1 - share) * low[age] + share * high[age];
    }
    return values;
  }

  @Override
  public int lastYear() {
    return annual.last();
  }
}
