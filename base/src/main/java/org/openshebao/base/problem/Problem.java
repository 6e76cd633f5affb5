package org.openshebao.base.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something wrong with what was given: where it stands, what it is, and what would be right.
///
/// A problem is a result, not an exception: good rows go on, and every problem comes back at once.
///
/// @param code  stable and searchable, as in "LAW-DATES-OVERLAP" or "DATA-TYPE"
/// @param severity  whether the thing can still be used
/// @param file  the file as the user named it; null when there is none
/// @param line  line or row in the file from 1; 0 when unknown
/// @param key  column, parameter or variable; null when it concerns the whole file
/// @param value  the offending value as written; null when something is absent
/// @param message  what is wrong, one sentence
/// @param mend  what would be right, one sentence; null when the message says it
public record Problem(
    String code,
    Severity severity,
    @Nullable String file,
    long line,
    @Nullable String key,
    @Nullable String value,
    String message,
    @Nullable String mend) {

  private static final int MOST_SHOWN = 60;

  /// A user's text as a message shows it: the beginning of a long one.
  public static String shown(String text) {
    return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
  }

  /// How bad a problem is.
  public enum Severity {
    /// The thing cannot be used.
    ERROR,
    /// The thing is used, and the user should look at it.
    WARNING
  }

  /// An error in `file` at `line`.
  public static Problem error(
      String code,
      @Nullable String file,
      long line,
      @Nullable String key,
      @Nullable String value,
      String message,
      @Nullable String mend) {
    return new Problem(code, Severity.ERROR, file, line, key, value, message, mend);
  }

  /// A warning in `file` at `line`.
  public static Problem warning(
      String code,
      @Nullable String file,
      long line,
      @Nullable String key,
      @Nullable String value,
      String message,
      @Nullable String mend) {
    return new Problem(code, Severity.WARNING, file, line, key, value, message, mend);
  }

  /// Whether the thing cannot be used.
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// The file and line as compilers print them, "file:line", when known.
  public Optional<String> where() {
    if (file == null) {
      return Optional.empty();
    }
    return Optional.of(line > 0 ? file + ":" + line : file);
  }

  /// One readable line: `file:line: key: message (value "…") Mend. [CODE]`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    where().ifPresent(place -> text.append(place).append(": "));
    if (key != null) {
      text.append(key).append(": ");
    }
    text.append(message);
    if (value != null && !message.contains(value)) {
      text.append(" (value \"").append(value).append("\")");
    }
    if (mend != null) {
      text.append(' ').append(mend);
    }
    return text.append(" [").append(code).append(']').toString();
  }
}
