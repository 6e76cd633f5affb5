package org.openshebao.actuarial.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Suggestion;

/// A CSV file of names and numbers: a header, then rows; no cell holds a comma or a line break. A name that ends in `.gz` is
/// unpacked.
///
/// @param name  the file as the user named it
/// @param header  names of the columns
/// @param rows  cells, trimmed; as many in each as the header has
public record NumberFile(String name, List<String> header, List<FileRow> rows) {

  public NumberFile {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// Reads a file.
  public static NumberFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw problem(
          "TABLE-MISSING", file.toString(), 0, null, null, "There is no such file.", null);
    }
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return read(file.toString(), bytes);
    } catch (CharacterCodingException e) {
      throw problem(
          "TABLE-ENCODING",
          file.toString(),
          0,
          null,
          null,
          "The file is not UTF-8.",
          "Save it as CSV UTF-8.");
    } catch (IOException e) {
      throw problem(
          "TABLE-UNREADABLE",
          file.toString(),
          0,
          null,
          null,
          "The file cannot be read to its end: " + e.getMessage() + ".",
          "Maybe it was cut in half?");
    }
  }

  private static NumberFile read(String name, InputStream bytes) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    String first = reader.readLine();
    if (first == null || first.isBlank()) {
      throw problem("TABLE-EMPTY", name, 1, null, null, "The file has no header.", null);
    }
    List<String> header = cells(first.startsWith("\uFEFF") ? first.substring(1) : first);
    requireNames(name, header);
    List<FileRow> rows = new ArrayList<>();
    String line;
    for (int number = 2; (line = reader.readLine()) != null; number++) {
      if (line.isBlank()) {
        continue;
      }
      List<String> cells = cells(line);
      if (cells.size() != header.size()) {
        throw problem(
            "TABLE-WIDTH",
            name,
            number,
            null,
            line,
            "The row has %d cells and the header %d.".formatted(cells.size(), header.size()),
            "Maybe the file was cut in half, or numbers have commas?");
      }
      rows.add(new FileRow(name, number, header, cells));
    }
    if (rows.isEmpty()) {
      throw problem("TABLE-EMPTY", name, 1, null, null, "The file has a header and no row.", null);
    }
    return new NumberFile(name, header, rows);
  }

  private static void requireNames(String name, List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column)) {
        throw problem(
            "TABLE-COLUMN-TWICE", name, 1, column, null, "Two columns have this name.", null);
      }
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(NumberFile::plain).toList();
  }

  private static String plain(String cell) {
    String trimmed = cell.strip();
    boolean quoted = trimmed.length() >= 2 && trimmed.startsWith("\"") && trimmed.endsWith("\"");
    return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
  }

  /// Whether there is such a column.
  public boolean has(String column) {
    return header.contains(column);
  }

  /// The name of a column as the header writes it.
  public String nameOf(String column) {
    return header.get(header.indexOf(column));
  }

  /// This file, with the refusal of one that lacks any of `columns`.
  public NumberFile require(String... columns) {
    for (String column : columns) {
      if (!has(column)) {
        throw problem(
            "TABLE-NO-COLUMN",
            name,
            1,
            column,
            null,
            "There is no column \"%s\"; there are %s.".formatted(column, header),
            Suggestion.maybe(column, header));
      }
    }
    return this;
  }

  private static ProblemException problem(
      String code,
      String file,
      long line,
      @org.jspecify.annotations.Nullable String key,
      @org.jspecify.annotations.Nullable String value,
      String message,
      @org.jspecify.annotations.Nullable String mend) {
    return new ProblemException(Problem.error(code, file, line, key, value, message, mend));
  }
}
