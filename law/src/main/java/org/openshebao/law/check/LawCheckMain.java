package org.openshebao.law.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.parts.LawParts;
import org.openshebao.law.parts.LawReader;

/// Checks laws while they are built: `LawCheckMain [--strict] [--errors-only] china …` prints every problem and ends with 1 on errors.
public final class LawCheckMain {

  private static final String STRICT = "--strict";
  private static final String ERRORS_ONLY = "--errors-only";

  private LawCheckMain() {}

  /// Ends with 0, 1 on errors, 2 when no law is named.
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /// What `main` does, without ending the program.
  static int run(List<String> arguments, PrintStream out) {
    boolean strict = arguments.contains(STRICT);
    boolean errorsOnly = arguments.contains(ERRORS_ONLY);
    List<String> laws = arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
    if (laws.isEmpty()) {
      out.println("Name the laws to check. Known: " + String.join(", ", LawReader.listIds()));
      return 2;
    }
    int errors = 0;
    for (String law : laws) {
      List<Problem> problems = problems(law, strict);
      long found = problems.stream().filter(Problem::isError).count();
      problems.stream()
          .filter(problem -> problem.isError() || !errorsOnly)
          .sorted(Comparator.comparing(Problem::severity))
          .map(problem -> (problem.isError() ? "error: " : "warning: ") + problem)
          .forEach(out::println);
      out.println("%s: %d errors, %d warnings".formatted(law, found, problems.size() - found));
      errors += (int) found;
    }
    return errors == 0 ? 0 : 1;
  }

  /// All that is wrong with a law; when its files cannot be read, what is wrong with them.
  private static List<Problem> problems(String law, boolean strict) {
    try {
      LawParts parts = LawReader.read(law);
      List<Problem> problems =
          new ArrayList<>(strict ? LawCheck.strict(parts) : LawCheck.check(parts));
      problems.addAll(LawCheck.checkCode(parts));
      return problems;
    } catch (ProblemException e) {
      return e.problems();
    }
  }
}
