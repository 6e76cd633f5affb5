package org.openshebao.actuarial.wpp;

import java.nio.file.Path;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Single-age population and rates read from files: `age,pop_m_k,pop_f_k` and `year,age,mx_m,mx_f,asfr_f`.
public final class PublishedSingleAges implements SingleAgeSource {

  private final int baseYear;
  private final AgeSexCounts base;
  private final ByYear<double[][]> rates; // by year: men's m, women's m, fertility

  private PublishedSingleAges(int baseYear, AgeSexCounts base, ByYear<double[][]> rates) {
    this.baseYear = baseYear;
    this.base = base;
    this.rates = rates;
  }

  /// Reads both files.
  ///
  /// @param baseYear  the year at whose 1 July the population stands
  public static PublishedSingleAges read(int baseYear, Path population, Path ratesFile) {
    double[] men = new double[AGES];
    double[] women = new double[AGES];
    NumberFile persons = NumberFile.read(population).require("age", "pop_m_k", "pop_f_k");
    for (FileRow row : persons.rows()) {
      int age = ageOf(row);
      men[age] = row.number("pop_m_k");
      women[age] = row.number("pop_f_k");
    }
    ByYear<double[][]> rates = new ByYear<>("A single-age rate");
    NumberFile file = NumberFile.read(ratesFile).require("year", "age", "mx_m", "mx_f", "asfr_f");
    for (FileRow row : file.rows()) {
      double[][] year = rates.getOrAdd(row.whole("year"), () -> new double[3][AGES]);
      int age = ageOf(row);
      year[0][age] = row.number("mx_m");
      year[1][age] = row.number("mx_f");
      year[2][age] = row.number("asfr_f");
    }
    return new PublishedSingleAges(baseYear, AgeSexCounts.of(men, women), rates);
  }

  private static int ageOf(FileRow row) {
    int age = row.whole("age");
    if (age < 0 || age >= AGES) {
      throw row.wrong("WPP-AGE", "age", "Ages go from 0 to 100.", null);
    }
    return age;
  }

  @Override
  public AgeSexCounts population(int year) {
    if (year != baseYear) {
      throw new ProblemException(
          Problem.error(
              "POPULATION-FROM",
              null,
              0,
              "from",
              Integer.toString(year),
              "The single-age population is known for 1 July %d.".formatted(baseYear),
              "Begin in %d, or project by five-year groups.".formatted(baseYear)));
    }
    return base;
  }

  @Override
  public double[] deathRates(Sex sex, int year) {
    return rates.get(year)[sex == Sex.MALE ? 0 : 1].clone();
  }

  @Override
  public double[] fertility(int year) {
    return rates.get(year)[2].clone();
  }

  @Override
  public int lastYear() {
    return rates.last();
  }
}
