package org.openshebao.workbench.lawbook;

import java.nio.file.Path;
import java.util.List;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.reform.Change;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.workbench.file.TextFile;

/// Reads the files of reforms.
///
/// A later change of a file goes on where an open one was; two that both hold on a day, although the first says when it
/// ends, are a slip of the pen.
public final class ReformFiles {

  private ReformFiles() {}

  /// The reform of a file; throws with every problem found in it.
  public static Reform read(Path file) {
    return read(file.toString(), TextFile.read(file));
  }

  /// The reform of a text; throws with every problem found in it.
  static Reform read(String file, String text) {
    Reform reform = ReformFile.read(file, text);
    Problems problems = new Problems();
    List<Change> changes = reform.changes();
    for (int later = 1; later < changes.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (overlap(changes.get(earlier), changes.get(later))) {
          problems.add(
              changes
                  .get(later)
                  .node()
                  .problem(
                      "REFORM-OVERLAP",
                      changes.get(later).target(),
                      "The change from %s begins before the one on line %d ends, on %s."
                          .formatted(
                              changes.get(later).from(),
                              changes.get(earlier).node().line(),
                              changes.get(earlier).to()),
                      "Let one end on the day before the other begins."));
        }
      }
    }
    problems.throwIfErrors();
    return reform;
  }

  private static boolean overlap(Change earlier, Change later) {
    return earlier.target().equals(later.target())
        && earlier.places().stream().anyMatch(later.places()::contains)
        && earlier.to() != null
        && !later.from().isBefore(earlier.from())
        && !later.from().isAfter(earlier.to());
  }
}
