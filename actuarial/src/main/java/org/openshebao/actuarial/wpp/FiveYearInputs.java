package org.openshebao.actuarial.wpp;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.demography.CohortComponents;
import org.openshebao.actuarial.demography.Fertility;
import org.openshebao.actuarial.demography.ProjectionStep;
import org.openshebao.actuarial.demography.StepRates;
import org.openshebao.actuarial.demography.SurvivalRatios;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.mortality.AbridgedLifeTable;
import org.openshebao.actuarial.mortality.AbridgedLifeTable.WithinGroup;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// A projection of a country by five-year groups and periods from the tables of World Population Prospects.
///
/// The groups are 0–4 to 95–99 and 100 and over; a period begins and ends at 1 July of a year that ends in 0 or 5.
public final class FiveYearInputs {

  /// Groups of five years up to 100 and over.
  public static final int GROUPS = 21;

  private static final int YEARS = 5;

  private final WppFolder wpp;
  private final String iso3;

  private FiveYearInputs(WppFolder wpp, String iso3) {
    this.wpp = wpp;
    this.iso3 = iso3;
  }

  /// The country with the code `iso3`, as in CHN.
  public static FiveYearInputs of(WppFolder wpp, String iso3) {
    return new FiveYearInputs(wpp, iso3);
  }

  /// The published population at 1 July of a year, in thousands: estimates to 2023, then the medium variant.
  public AgeSexCounts population(int year) {
    double[] men = new double[GROUPS];
    double[] women = new double[GROUPS];
    int found = 0;
    for (FileRow row : wpp.rows(WppFolder.POPULATION, iso3)) {
      if (row.whole("year") == year && !row.isEmpty("popM")) {
        int group = groupOf(row, "age_group");
        men[group] = row.number("popM");
        women[group] = row.number("popF");
        found++;
      }
    }
    requireAll(WppFolder.POPULATION, "year", year, found, GROUPS);
    return AgeSexCounts.of(men, women);
  }

  /// Projects from the published population of `from` to `to`, period by period.
  ///
  /// @param from  a year that ends in 0 or 5
  /// @param to  a later one
  public List<ProjectionStep> project(int from, int to, Variant variant, WithinGroup within) {
    if (from % YEARS != 0 || to % YEARS != 0 || to <= from) {
      throw new IllegalArgumentException(
          "Steps of five years go from and to a year that ends in 0 or 5 but were asked from %d to %d."
              .formatted(from, to));
    }
    List<StepRates> rates = new ArrayList<>();
    for (int year = from; year < to; year += YEARS) {
      rates.add(rates(year + 3, variant, within));
    }
    return CohortComponents.project(population(from), rates.size(), rates::get);
  }

  /// The rates of the period whose mid-year is `middle`: 2028 stands for July 2025 to July 2030.
  StepRates rates(int middle, Variant variant, WithinGroup within) {
    return new StepRates(
        survival(Sex.MALE, middle, within),
        survival(Sex.FEMALE, middle, within),
        fertility(middle, variant),
        single(WppFolder.SEX_RATIO, "srb", middle),
        migrants(middle, variant));
  }

  /// The abridged life table of a period.
  public AbridgedLifeTable lifeTable(Sex sex, int middle, WithinGroup within) {
    TreeMap<Integer, Double> rates = new TreeMap<>();
    String column = sex == Sex.MALE ? "mxM" : "mxF";
    for (FileRow row : wpp.rows(WppFolder.DEATH_RATES, iso3)) {
      if (row.whole("mid_year") == middle) {
        rates.put(row.whole("age_start"), row.number(column));
      }
    }
    requireAll(WppFolder.DEATH_RATES, "mid_year", middle, rates.size(), GROUPS + 1);
    return AbridgedLifeTable.of(
        sex,
        within,
        rates.keySet().stream().mapToInt(Integer::intValue).toArray(),
        rates.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private SurvivalRatios survival(Sex sex, int middle, WithinGroup within) {
    return SurvivalRatios.ofFiveYearGroups(lifeTable(sex, middle, within));
  }

  private Fertility fertility(int middle, Variant variant) {
    double total =
        single(WppFolder.TOTALS, "tfr", middle)
            + new FertilityPath(wpp, iso3).shift(variant, middle - 3, YEARS);
    double[] rates = new double[GROUPS];
    for (FileRow row : wpp.rows(WppFolder.FERTILITY_PATTERN, iso3)) {
      if (row.whole("mid_year") == middle) {
        rates[groupOf(row, "age")] = row.number("pasfr") / 100 * total / YEARS;
      }
    }
    return Fertility.of(YEARS, rates);
  }

  private AgeSexCounts migrants(int middle, Variant variant) {
    double[] men = new double[GROUPS];
    double[] women = new double[GROUPS];
    for (FileRow row : wpp.rows(WppFolder.MIGRATION, iso3)) {
      if (variant != Variant.ZERO_MIGRATION && row.whole("mid_year") == middle) {
        int group = groupOf(row, "age");
        men[group] = row.number("migM");
        women[group] = row.number("migF");
      }
    }
    return AgeSexCounts.of(men, women);
  }

  private double single(String file, String column, int middle) {
    String key = file.equals(WppFolder.SEX_RATIO) ? "year" : "mid_year";
    for (FileRow row : wpp.rows(file, iso3)) {
      if (row.whole(key) == middle) {
        return row.number(column);
      }
    }
    throw missing(file, key, middle);
  }

  private static int groupOf(FileRow row, String column) {
    String text = row.text(column);
    int start = Integer.parseInt(text.replaceAll("[-+].*$", ""));
    if (start % YEARS != 0 || start / YEARS >= GROUPS) {
      throw row.wrong("WPP-AGE", column, "This is no five-year group up to 100+.", null);
    }
    return start / YEARS;
  }

  private void requireAll(String file, String key, int value, int found, int wanted) {
    if (found == 0) {
      throw missing(file, key, value);
    }
    if (found != wanted) {
      throw new ProblemException(
          Problem.error(
              "WPP-GROUPS",
              wpp.nameOf(file),
              0,
              key,
              Integer.toString(value),
              "%s has %d age groups there; %d are needed.".formatted(iso3, found, wanted),
              null));
    }
  }

  private ProblemException missing(String file, String key, int value) {
    return new ProblemException(
        Problem.error(
            "WPP-YEAR",
            wpp.nameOf(file),
            0,
            key,
            Integer.toString(value),
            "%s has no such row.".formatted(iso3),
            "Estimates begin in 1950 and projections of the components end in 2100."));
  }
}
