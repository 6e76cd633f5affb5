package org.openshebao.statistics.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.base.text.Label;
import org.openshebao.population.mapping.UserFile;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.storage.TextRows;

/// Reads a file of a user (CSV, Parquet, or of SPSS, Stata or SAS) as microdata: a column whose values are all numbers holds numbers,
/// every other one categories.
///
/// Values that begin with 0 or have more than 15 digits are codes and no numbers. The file is read twice, so that no text is kept.
public final class SurveyFile {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final int DIGITS_OF_A_DOUBLE = 15;

  private final Path file;
  private final Set<String> categories;
  private final Set<String> missing;

  private SurveyFile(Path file, Set<String> categories, Set<String> missing) {
    this.file = file;
    this.categories = Set.copyOf(categories);
    this.missing = Set.copyOf(missing);
  }

  /// Reads a file.
  ///
  /// @param categories  columns whose numbers are codes
  /// @param missing  texts that mean that there is no value, beside nothing at all
  /// @throws ProblemException  naming every row that cannot be read
  public static Microdata read(Path file, Set<String> categories, Set<String> missing) {
    return new SurveyFile(file, categories, missing).read();
  }

  private Microdata read() {
    boolean[] numeric;
    int rows = 0;
    List<String> header;
    try (TextRows texts = UserFile.open(file, CsvFormat.USUAL)) {
      header = texts.header();
      for (String name : categories) {
        if (!header.contains(name)) {
          throw new ProblemException(
              Problem.error(
                  "STATISTICS-COLUMN",
                  file.getFileName().toString(),
                  1,
                  name,
                  null,
                  "The file has no column \"%s\".".formatted(name),
                  Suggestion.maybe(name, header)));
        }
      }
      numeric = new boolean[header.size()];
      for (int column = 0; column < numeric.length; column++) {
        numeric[column] = !categories.contains(header.get(column));
      }
      List<Problem> problems = new ArrayList<>();
      while (texts.next()) {
        Problem fault = texts.fault();
        if (fault != null) {
          if (problems.size() < 20) {
            problems.add(fault);
          }
          continue;
        }
        rows++;
        for (int column = 0; column < numeric.length; column++) {
          if (numeric[column]) {
            String cell = texts.cell(column);
            numeric[column] = isMissing(cell) || isNumber(cell);
          }
        }
      }
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
    }
    if (rows == 0) {
      throw new ProblemException(
          Problem.error(
              "STATISTICS-EMPTY",
              file.getFileName().toString(),
              0,
              null,
              null,
              "The file has no rows.",
              null));
    }
    return fill(header, numeric, rows);
  }

  private Microdata fill(List<String> header, boolean[] numeric, int rows) {
    double[][] numbers = new double[numeric.length][];
    int[][] codes = new int[numeric.length][];
    List<Map<String, Integer>> levels = new ArrayList<>();
    for (int column = 0; column < numeric.length; column++) {
      levels.add(new HashMap<>());
      if (numeric[column]) {
        numbers[column] = new double[rows];
      } else {
        codes[column] = new int[rows];
      }
    }
    Map<String, VariableLabel> labels = new LinkedHashMap<>();
    try (TextRows texts = UserFile.open(file, CsvFormat.USUAL)) {
      for (int column = 0; column < numeric.length; column++) {
        Map<String, Label> categories = new LinkedHashMap<>();
        texts
            .codeLabels(column)
            .forEach((code, text) -> {
              if (!text.isBlank()) {
                categories.put(code, Label.same(text));
              }
            });
        String name = texts.label(column);
        if (!name.isBlank() || !categories.isEmpty()) {
          labels.put(
              header.get(column),
              new VariableLabel(
                  Label.same(name.isBlank() ? header.get(column) : name), categories));
        }
      }
      for (int row = 0; texts.next(); row++) {
        for (int column = 0; column < numeric.length; column++) {
          String cell = texts.cell(column);
          boolean none = isMissing(cell);
          if (numeric[column]) {
            numbers[column][row] = none ? Double.NaN : Double.parseDouble(cell);
          } else if (none) {
            codes[column][row] = -1;
          } else {
            Map<String, Integer> known = levels.get(column);
            Integer code = known.putIfAbsent(cell, known.size());
            codes[column][row] = code == null ? known.size() - 1 : code;
          }
        }
      }
    }
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (int column = 0; column < numeric.length; column++) {
      variables.put(
          header.get(column),
          numeric[column]
              ? NumericVariable.of(numbers[column])
              : sorted(codes[column], levels.get(column)));
    }
    return Microdata.of(variables).withLabels(labels);
  }

  /// Levels in order: codes that are all whole numbers by size, others by code point.
  private static CategoricalVariable sorted(int[] codes, Map<String, Integer> levels) {
    List<String> order = new ArrayList<>(levels.keySet());
    boolean whole = order.stream().allMatch(level -> level.matches("\\d{1,15}"));
    order.sort(
        whole
            ? Comparator.<String>comparingLong(Long::parseLong)
                .thenComparing(Comparator.naturalOrder())
            : Comparator.naturalOrder());
    int[] place = new int[order.size()];
    for (int k = 0; k < place.length; k++) {
      place[levels.getOrDefault(order.get(k), 0)] = k;
    }
    for (int row = 0; row < codes.length; row++) {
      codes[row] = codes[row] < 0 ? -1 : place[codes[row]];
    }
    return CategoricalVariable.of(codes, order);
  }

  private boolean isMissing(String cell) {
    return cell.isEmpty() || missing.contains(cell);
  }

  private static boolean isNumber(String cell) {
    if (!NUMBER.matcher(cell).matches()) {
      return false;
    }
    // Codes with leading zeros and long ids must not lose digits.
    return !(cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1)))
        && !(cell.length() > DIGITS_OF_A_DOUBLE && cell.chars().allMatch(Character::isDigit));
  }
}
