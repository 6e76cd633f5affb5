package org.openshebao.workbench.explain;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;

/// A fact as a user wrote it.
///
/// @param name  a variable or a parameter: its id, a simple name, a path or a former name
/// @param value  as people write it: 8000 (yuan), 1965-03, flexible, Guangdong
/// @param file  the file it stands in; null when it was given on the command line
/// @param line  its line; 0 when it was given on the command line
public record Fact(String name, String value, @Nullable String file, int line) {

  private static final Set<String> UNKNOWN = Set.of("", "unknown", "null", "?", "未知", "不详");

  /// A fact written `key=value`.
  ///
  /// @throws IllegalArgumentException when there is no equals sign, or nothing before it
  public static Fact parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "A fact must be written as key=value but was \"%s\".".formatted(text));
    }
    return new Fact(text.substring(0, equals).strip(), text.substring(equals + 1).strip(), null, 0);
  }

  /// Whether it says that the value is not known, which is the same as not saying it.
  public boolean isUnknown() {
    return UNKNOWN.contains(value.toLowerCase(Locale.ROOT));
  }

  /// An error in it.
  Problem problem(String code, String message) {
    return Problem.error(code, file, line, name, value, message, null);
  }
}
