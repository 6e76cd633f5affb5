package org.openshebao.population.statfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.statfile.sas.Sas7bdatFile;
import org.openshebao.population.statfile.sas.XptFile;
import org.openshebao.population.statfile.spss.SavFile;
import org.openshebao.population.statfile.stata.DtaFile;
import org.openshebao.population.statfile.table.BadFileException;
import org.openshebao.population.statfile.table.CutOffException;
import org.openshebao.population.statfile.table.StatColumn;
import org.openshebao.population.statfile.table.StatTable;
import org.openshebao.population.storage.TextRows;

/// A file of a statistics program as rows of texts; its first row is row 1.
public final class StatRows implements TextRows {

  private final Path file;
  private final StatTable table;
  private long row;

  private StatRows(Path file, StatTable table) {
    this.file = file;
    this.table = table;
  }

  /// Whether the name of a file ends as those of statistics programs do.
  public static boolean isOne(Path file) {
    return switch (ending(file)) {
      case "sav", "zsav", "dta", "xpt", "sas7bdat" -> true;
      default -> false;
    };
  }

  /// Opens a file; throws a problem when it is cut off, too old or of another kind.
  public static StatRows open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw TextRows.noSuchFile(file);
    }
    try {
      return new StatRows(
          file,
          switch (ending(file)) {
            case "sav", "zsav" -> SavFile.open(file);
            case "dta" -> DtaFile.open(file);
            case "xpt" -> XptFile.open(file);
            case "sas7bdat" -> Sas7bdatFile.open(file);
            default ->
                throw new IllegalArgumentException("No file of a statistics program: " + file);
          });
    } catch (IOException e) {
      throw new ProblemException(problem(file, 0, e));
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Problem problem(Path file, long row, IOException cause) {
    if (cause instanceof CutOffException cut) {
      return Problem.error(
          "STAT-CUT",
          file.toString(),
          row,
          null,
          null,
          String.valueOf(cut.getMessage()),
          "It may have been cut off while copying. Copy or write it again.");
    }
    @Nullable String mend = cause instanceof BadFileException bad ? bad.mend() : null;
    return Problem.error(
        "STAT-FILE", file.toString(), row, null, null, String.valueOf(cause.getMessage()), mend);
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public List<String> header() {
    return table.columns().stream().map(StatColumn::name).toList();
  }

  @Override
  public boolean next() {
    try {
      boolean isThere = table.next();
      row += isThere ? 1 : 0;
      return isThere;
    } catch (IOException e) {
      throw new ProblemException(problem(file, row + 1, e));
    }
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public @Nullable Problem fault() {
    return null;
  }

  @Override
  public String cell(int column) {
    return table.cell(column).strip();
  }

  @Override
  public String label(int column) {
    return table.columns().get(column).label();
  }

  @Override
  public Map<String, String> codeLabels(int column) {
    return table.columns().get(column).codeLabels();
  }

  @Override
  public void close() {
    try {
      table.close();
    } catch (IOException e) {
      // Nothing is written here, so nothing is lost.
    }
  }
}
