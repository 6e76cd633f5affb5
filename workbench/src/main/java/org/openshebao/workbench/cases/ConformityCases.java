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
import org.openshebao.standards.casefile.CaseFileReader;
import org.openshebao.standards.casefile.CaseRunner;
import org.openshebao.standards.casefile.ConformityCase;
import org.openshebao.standards.requirement.Standards;
import org.openshebao.workbench.file.TextFile;

/// Runs files of conformity cases: measures and choices in them lead to findings, which are compared. No law is asked.
public final class ConformityCases {

  private ConformityCases() {}

  /// Whether a file is one of conformity cases. One that cannot be read is none; whoever reads it next says why.
  public static boolean isOne(Path file) {
    try {
      return CaseFileReader.isOne(TextFile.read(file));
    } catch (ProblemException e) {
      return false;
    }
  }

  /// Runs the cases of files. What cannot be read is a problem of the report, and the rest is run.
  ///
  /// @param files  as the user named them
  /// @param categories  instruments or origins ("worked", "constructed") to run; empty for all
  public static ConformityCasesReport run(List<Path> files, Set<String> categories) {
    Standards standards = Standards.load();
    Problems problems = new Problems();
    MessageDigest digest = sha256();
    List<ConformityCase> cases = new ArrayList<>();
    for (Path file : files) {
      try {
        String text = TextFile.read(file);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        cases.addAll(CaseFileReader.read(standards, file.toString(), text, problems));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    checkCategories(standards, categories, problems);
    CaseRunner runner = new CaseRunner(standards);
    return new ConformityCasesReport(
        HexFormat.of().formatHex(digest.digest()),
        cases.stream().filter(each -> isWanted(each, categories)).map(runner::run).toList(),
        problems.list());
  }

  private static boolean isWanted(ConformityCase each, Set<String> categories) {
    return categories.isEmpty()
        || categories.contains(each.instrument())
        || categories.contains(each.origin());
  }

  private static void checkCategories(
      Standards standards, Set<String> categories, Problems problems) {
    Set<String> known = new TreeSet<>(Set.of("worked", "constructed"));
    standards.listInstruments().forEach(each -> known.add(each.id()));
    for (String category : new TreeSet<>(categories)) {
      if (!known.contains(category)) {
        problems.add(
            Problem.error(
                "CASES-CATEGORY",
                null,
                0,
                "category",
                category,
                "No instrument and no origin of cases is called \"" + category + "\".",
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
