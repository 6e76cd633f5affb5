package org.openshebao.workbench.lawbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.place.Place;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;

/// Finds in a law what users name; a name that the law does not have is a problem with the nearest one suggested.
public final class LawNames {

  private LawNames() {}

  /// The variable of an id, a simple name or a former name.
  public static Variable variable(Law law, String name) {
    return named("NAME-VARIABLE", "variable", name, () -> law.findVariable(name))
        .orElseThrow(() -> unknownVariable(law, name));
  }

  private static ProblemException unknownVariable(Law law, String name) {
    return new ProblemException(
        Problem.error(
            "NAME-VARIABLE",
            null,
            0,
            "variable",
            name,
            "The law has no variable \"" + name + "\".",
            NearNames.maybe(name, law.variableNames())));
  }

  /// Ids of the variables of some names, each once; a career is no result that could be asked for.
  public static List<String> results(Law law, List<String> names) {
    Problems problems = new Problems();
    Set<String> ids = new LinkedHashSet<>();
    for (String name : names) {
      try {
        Variable variable = variable(law, name);
        if (variable.unit() == null) {
          problems.add(
              Problem.error(
                  "NAME-VARIABLE",
                  null,
                  0,
                  "variable",
                  name,
                  "\"" + name + "\" is a career and no result.",
                  "Ask for what is computed from it."));
        }
        ids.add(variable.id());
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    problems.throwIfErrors();
    return List.copyOf(ids);
  }

  /// The place of a code or a name in either language.
  public static Place place(Law law, String name) {
    return named("NAME-PLACE", "place", name, () -> law.places().get(law.places().indexOf(name)));
  }

  /// A day written 2025-07-01.
  public static LocalDate date(String key, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          Problem.error(
              "NAME-DATE",
              null,
              0,
              key,
              text,
              "\"" + text + "\" is no day.",
              "Write it as 2025-07-01."));
    }
  }

  /// What `find` gives; its IllegalArgumentException becomes a problem under `code`.
  public static <T> T named(
      String code, @Nullable String key, @Nullable String value, Supplier<T> find) {
    try {
      return find.get();
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(code, null, 0, key, value, String.valueOf(e.getMessage()), null));
    }
  }
}
