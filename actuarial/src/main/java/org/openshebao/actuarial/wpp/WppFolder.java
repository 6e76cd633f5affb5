package org.openshebao.actuarial.wpp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// A folder of tables of World Population Prospects 2024, long CSV files with `iso3` in the first column.
///
/// Numbers of persons are in thousands. Files are read when first asked for.
public final class WppFolder {

  /// Population by five-year age group and sex at 1 July.
  public static final String POPULATION = "population_5y_ages_1july.csv";

  /// Death rates by age group and sex of five-year periods from mid-year to mid-year.
  public static final String DEATH_RATES = "mx_abridged_5y_periods.csv";

  /// Total fertility and life expectancy of the same periods.
  public static final String TOTALS = "e0_tfr_5y_periods.csv";

  /// Percentage of total fertility in each age group.
  public static final String FERTILITY_PATTERN = "percent_asfr_5y.csv";

  /// Boys born for a girl.
  public static final String SEX_RATIO = "sex_ratio_at_birth_5y.csv";

  /// Net migrants of a period by age group and sex.
  public static final String MIGRATION = "net_migration_5y_projected.csv";

  /// Net migrants of a calendar year by single age and sex.
  public static final String MIGRATION_SINGLE = "net_migration_single_age_2023_2100.csv";

  /// Births, deaths, fertility, expectancies and totals by calendar year.
  public static final String ANNUAL = "annual_indicators.csv";

  private final Path folder;
  private final Map<String, NumberFile> files = new HashMap<>();

  private WppFolder(Path folder) {
    this.folder = folder;
  }

  /// The folder at a path.
  public static WppFolder at(Path folder) {
    return new WppFolder(folder);
  }

  /// The rows of a file for one country, in the file's order.
  public List<FileRow> rows(String file, String iso3) {
    NumberFile all = files.computeIfAbsent(file, name -> NumberFile.read(folder.resolve(name)));
    all.require("iso3");
    List<FileRow> rows = new ArrayList<>();
    Set<String> countries = new TreeSet<>();
    for (FileRow row : all.rows()) {
      countries.add(row.text("iso3"));
      if (row.text("iso3").equals(iso3)) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "WPP-COUNTRY",
              all.name(),
              0,
              "iso3",
              iso3,
              "The file holds no such country; it holds " + String.join(", ", countries) + ".",
              null));
    }
    return rows;
  }

  /// The path of a file, for messages.
  public String nameOf(String file) {
    return folder.resolve(file).toString();
  }
}
