package org.openshebao.population.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.mapping.UserFile;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.storage.TextRows;

/// Reads a file from first row to last and says what each column holds.
///
/// The encoding is found by trying: bytes that are no UTF-8 are read as GB18030, as older spreadsheets in China save files.
public final class FileProfiler {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String ENCODING = "CSV-ENCODING";
  private static final int MAX_PROBLEMS = 20;

  private FileProfiler() {}

  /// The profile of a file; throws when it cannot be opened, or is in no encoding that is known.
  public static FileProfile of(Path file) {
    if (startsAsUtf16(file)) {
      return read(file, new CsvFormat(StandardCharsets.UTF_16, '\0'));
    }
    try {
      return read(file, CsvFormat.USUAL);
    } catch (ProblemException e) {
      if (e.problems().stream().noneMatch(problem -> problem.code().equals(ENCODING))) {
        throw e;
      }
      return read(file, new CsvFormat(GB18030, '\0'));
    }
  }

  private static FileProfile read(Path file, CsvFormat format) {
    try (TextRows rows = UserFile.open(file, format)) {
      List<String> header = rows.header();
      List<ColumnCounter> counters = new ArrayList<>();
      header.forEach(name -> counters.add(new ColumnCounter(name)));
      List<Problem> problems = new ArrayList<>();
      long read = 0;
      long bad = 0;
      while (rows.next()) {
        read++;
        Problem fault = rows.fault();
        if (fault != null) {
          bad++;
          if (problems.size() < MAX_PROBLEMS) {
            problems.add(fault);
          }
          continue;
        }
        for (int i = 0; i < counters.size(); i++) {
          counters.get(i).add(rows.cell(i));
        }
      }
      List<ColumnProfile> columns = new ArrayList<>();
      for (int i = 0; i < counters.size(); i++) {
        columns.add(counters.get(i).build(rows.label(i), rows.codeLabels(i), read - bad));
      }
      return new FileProfile(file, format, read, columns, bad, problems);
    }
  }

  /// Whether the file begins with the mark of UTF-16.
  private static boolean startsAsUtf16(Path file) {
    if (!Files.isRegularFile(file)) {
      return false; // opening it says what is wrong
    }
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      int second = in.read();
      return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    } catch (IOException e) {
      return false;
    }
  }
}
