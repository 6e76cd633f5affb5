package org.openshebao.workbench.mortality;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.file.FileRow;
import org.openshebao.actuarial.file.NumberFile;
import org.openshebao.actuarial.mortality.AgeAtDeath;
import org.openshebao.actuarial.mortality.LifeTable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// Reads a life table from a CSV file with a column `age` or `x` and one of `qx`, `lx`, `mx`, or `deaths` with `population`.
///
/// @param table  the table
/// @param column  where it came from
/// @param quantity  as what it was read
public record MortalityFile(LifeTable table, String column, Quantity quantity) {

  private static final List<String> AGES = List.of("age", "x");
  private static final List<String> EXPOSURES = List.of("population", "exposure", "exposures");

  /// Reads a file.
  ///
  /// @param column  the column to read; null to find one by its name
  /// @param quantity  what it holds; null to tell by its name, else by its numbers
  /// @param sex  whose mortality it is: rates from age 0 need it for the infants
  public static MortalityFile read(
      Path path, @Nullable String column, @Nullable Quantity quantity, Sex sex, Closing closing) {
    NumberFile file = NumberFile.read(path);
    String ages =
        AGES.stream()
            .filter(file::has)
            .findFirst()
            .orElseThrow(() ->
                problem(
                    file,
                    1,
                    "age",
                    "There is no column age or x; there are %s.".formatted(file.header())));
    List<FileRow> rows = file.rows().stream().filter(row -> isAge(row, ages)).toList();
    if (rows.isEmpty()) {
      throw problem(file, 1, ages, "No row holds an age.");
    }
    requireConsecutive(rows, ages);
    String from = column == null ? findColumn(file) : file.require(column).nameOf(column);
    double[] numbers =
        from.equals("deaths")
            ? ratesOf(file, rows)
            : rows.stream().mapToDouble(row -> row.number(from)).toArray();
    Quantity of = quantity == null ? tell(from, numbers) : quantity;
    int first = rows.getFirst().whole(ages);
    try {
      LifeTable table =
          switch (of) {
            case QX -> LifeTable.ofDeathProbabilities(first, numbers);
            case LX -> LifeTable.ofSurvivors(first, numbers);
            case MX ->
                LifeTable.ofDeathRates(
                    first, first == 0 ? AgeAtDeath.ofInfants(sex, numbers[0]) : 0.5, numbers);
          };
      return new MortalityFile(table.isClosed() ? table : closing.close(table), from, of);
    } catch (IllegalArgumentException e) {
      throw problem(file, 0, from, String.valueOf(e.getMessage()));
    }
  }

  /// Totals ("all", "total", "合计") are no ages.
  private static boolean isAge(FileRow row, String ages) {
    return !row.text(ages).isEmpty() && Character.isDigit(row.text(ages).charAt(0));
  }

  private static void requireConsecutive(List<FileRow> rows, String ages) {
    for (int i = 1; i < rows.size(); i++) {
      FileRow row = rows.get(i);
      if (row.whole(ages) != rows.get(i - 1).whole(ages) + 1) {
        throw row.wrong(
            "MORTALITY-AGES",
            ages,
            "After age %s comes age %s.".formatted(rows.get(i - 1).text(ages), row.text(ages)),
            "A table needs one row for each age; of several tables in one file choose one with --column, or split the file.");
      }
    }
  }

  private static String findColumn(NumberFile file) {
    for (Quantity quantity : Quantity.values()) {
      Optional<String> named =
          file.header().stream()
              .filter(name -> name.equalsIgnoreCase(quantity.column()))
              .findFirst();
      if (named.isPresent()) {
        return named.get();
      }
    }
    if (file.has("deaths") && EXPOSURES.stream().anyMatch(file::has)) {
      return "deaths";
    }
    throw problem(
        file,
        1,
        null,
        "There is no column qx, lx or mx, nor deaths with population; there are %s. Choose one with --column."
            .formatted(file.header()));
  }

  private static double[] ratesOf(NumberFile file, List<FileRow> rows) {
    String exposure = EXPOSURES.stream().filter(file::has).findFirst().orElseThrow();
    double[] rates = new double[rows.size()];
    for (int i = 0; i < rates.length; i++) {
      double persons = rows.get(i).number(exposure);
      if (!(persons > 0)) {
        throw rows.get(i).wrong("MORTALITY-EXPOSURE", exposure, "It must be above 0.", null);
      }
      rates[i] = rows.get(i).number("deaths") / persons;
    }
    return rates;
  }

  private static Quantity tell(String column, double[] numbers) {
    if (column.equals("deaths")) {
      return Quantity.MX;
    }
    return Quantity.find(column)
        .orElseGet(() -> {
          for (double number : numbers) {
            if (number > 1) {
              return Quantity.LX;
            }
          }
          return Quantity.QX;
        });
  }

  private static ProblemException problem(
      NumberFile file, long line, @Nullable String key, String message) {
    return new ProblemException(
        Problem.error("MORTALITY-FILE", file.name(), line, key, null, message, null));
  }
}
