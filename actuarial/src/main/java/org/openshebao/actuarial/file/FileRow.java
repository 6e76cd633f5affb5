package org.openshebao.actuarial.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;

/// A row of a [NumberFile].
///
/// @param file  the file as the user named it
/// @param line  from 1, the header being 1
/// @param header  names of the columns
/// @param cells  one a column
public record FileRow(String file, int line, List<String> header, List<String> cells) {

  /// The text of a column.
  public String text(String column) {
    return cells.get(header.indexOf(column));
  }

  /// Whether a column is empty in this row.
  public boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /// The number of a column.
  public double number(String column) {
    String text = text(column);
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrong("TABLE-NUMBER", column, "This is no number.", "Write it like 0.0125.");
  }

  /// The whole number of a column; an open group is its start, "100+" is 100.
  public int whole(String column) {
    String text = text(column).replaceFirst("\\+$", "").replaceFirst("\\.0+$", "");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong("TABLE-WHOLE-NUMBER", column, "This is no whole number.", "Write it like 65.");
    }
  }

  /// What is wrong with a cell of this row.
  public ProblemException wrong(String code, String column, String message, @Nullable String mend) {
    return new ProblemException(
        Problem.error(code, file, line, column, text(column), message, mend));
  }
}
