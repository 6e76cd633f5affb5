package org.openshebao.workbench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openshebao.law.Law;

/// China's law and its mapping, read once for all tests, and files of cases written for one.
final class China {

  static final Law LAW = Law.load("china");

  static final CasesMapping MAPPING = CasesMapping.load(LAW);

  private China() {}

  /// The two files that the repository ships.
  static Path shipped(String name) {
    // Surefire runs in the folder of the module and says so.
    return Path.of(System.getProperty("basedir", "."), "../reference/law-cases/china", name);
  }

  static CasesReport run(List<Path> files, String... categories) {
    return new WorkedCases(LAW, MAPPING).run(files, Set.of(categories));
  }

  /// Runs a file with these lines below `examples:`.
  static CasesReport run(Path folder, String examples) throws IOException {
    return run(List.of(file(folder, examples)));
  }

  static Path file(Path folder, String examples) throws IOException {
    Path file = folder.resolve("cases.yaml");
    return Files.writeString(file, "schema: shebao-law-examples/0.1\nexamples:\n" + examples);
  }

  /// The one outcome of a file with one case.
  static CaseOutcome runOne(Path folder, String examples) throws IOException {
    CasesReport report = run(folder, examples);
    if (report.outcomes().size() != 1) {
      throw new AssertionError("Not one outcome but " + report);
    }
    return report.outcomes().getFirst();
  }
}
