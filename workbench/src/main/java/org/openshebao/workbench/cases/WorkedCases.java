package org.openshebao.workbench.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.Law;
import org.openshebao.workbench.file.TextFile;

/// Runs files of worked cases under a law: each answer in them is computed and compared.
///
/// Which word of a case is which variable stands in the law's mapping; nothing here knows a word, a variable or a case.
public final class WorkedCases {

  private final Law law;
  private final CasesMapping mapping;

  /// For a law and the mapping that stands beside it.
  public WorkedCases(Law law, CasesMapping mapping) {
    this.law = law;
    this.mapping = mapping;
  }

  /// For a law with the mapping in its jar.
  public static WorkedCases of(Law law) {
    return new WorkedCases(law, CasesMapping.load(law));
  }

  /// Runs the cases of files. What cannot be read is a problem of the report, and the rest is run.
  ///
  /// @param files  as the user named them
  /// @param categories  the categories to run; empty for all
  public CasesReport run(List<Path> files, Set<String> categories) {
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    List<WorkedCase> cases = new ArrayList<>();
    for (Path file : files) {
      try {
        String text = TextFile.read(file);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        cases.addAll(CaseFile.read(file.toString(), text, law.places(), problems));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    checkCategories(categories, cases, problems);
    CaseBinder binder = new CaseBinder(law, mapping);
    CaseRunner runner = new CaseRunner(law);
    List<CaseOutcome> outcomes = new ArrayList<>();
    for (WorkedCase worked : cases) {
      if (categories.isEmpty() || categories.contains(worked.category())) {
        binder.bind(worked, problems).map(runner::run).ifPresent(outcomes::add);
      }
    }
    return new CasesReport(
        law, HexFormat.of().formatHex(digest.digest()), outcomes, problems.list());
  }

  /// A category that neither the files nor the mapping know is a slip of the pen: nothing would be run for it.
  private void checkCategories(Set<String> categories, List<WorkedCase> cases, Problems problems) {
    Set<String> known = new TreeSet<>(mapping.listCategories());
    cases.forEach(worked -> known.add(worked.category()));
    for (String category : new TreeSet<>(categories)) {
      if (!known.contains(category)) {
        problems.add(
            Problem.error(
                "CASES-CATEGORY",
                null,
                0,
                "category",
                category,
                "No case and no mapping has the category \"" + category + "\".",
                (Suggestion.maybe(category, known) + " Known: " + String.join(", ", known) + ".")
                    .strip()));
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
