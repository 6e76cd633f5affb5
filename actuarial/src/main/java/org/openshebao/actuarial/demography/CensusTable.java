package org.openshebao.actuarial.demography;

import java.nio.file.Path;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Persons and deaths of a census by sex and single age from 0 to 100 and over, from a file with the columns `census_year`,
/// `area_type`, `age`, `mean_pop_m`, `mean_pop_f`, `deaths_m` and `deaths_f`; rows whose age is "all" are totals.
///
/// @param population  mean population of the year before the census
/// @param deaths  in that year
public record CensusTable(AgeSexCounts population, AgeSexCounts deaths) {

  private static final int AGES = 101;

  /// The census of a year in a kind of area: "total", "city", "town" or "rural".
  public static CensusTable read(Path file, int year, String area) {
    NumberFile all =
        NumberFile.read(file)
            .require(
                "census_year",
                "area_type",
                "age",
                "mean_pop_m",
                "mean_pop_f",
                "deaths_m",
                "deaths_f");
    double[][] persons = new double[2][AGES];
    double[][] deaths = new double[2][AGES];
    int found = 0;
    for (FileRow row : all.rows()) {
      boolean asked = row.whole("census_year") == year && row.text("area_type").equals(area);
      if (!asked || row.text("age").equals("all")) {
        continue;
      }
      int age = row.whole("age");
      if (age < 0 || age >= AGES) {
        throw row.wrong("CENSUS-AGE", "age", "Ages go from 0 to 100.", null);
      }
      persons[0][age] = row.number("mean_pop_m");
      persons[1][age] = row.number("mean_pop_f");
      deaths[0][age] = row.number("deaths_m");
      deaths[1][age] = row.number("deaths_f");
      found++;
    }
    if (found != AGES) {
      throw new ProblemException(
          Problem.error(
              "CENSUS-AGES",
              all.name(),
              0,
              "census_year",
              Integer.toString(year),
              "The census of that year in the area \"%s\" has %d ages; %d are needed."
                  .formatted(area, found, AGES),
              null));
    }
    return new CensusTable(
        AgeSexCounts.of(persons[0], persons[1]), AgeSexCounts.of(deaths[0], deaths[1]));
  }

  /// Deaths per person-year by sex and age.
  public AgeSexCounts deathRates() {
    return AgeSexCounts.of(rates(Sex.MALE), rates(Sex.FEMALE));
  }

  private double[] rates(Sex sex) {
    double[] rates = deaths.of(sex);
    for (int age = 0; age < rates.length; age++) {
      rates[age] /= population.get(sex, age);
    }
    return rates;
  }
}
