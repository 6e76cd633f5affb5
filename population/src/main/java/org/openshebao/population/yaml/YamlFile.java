package org.openshebao.population.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Opens a YAML file whose top is a map.
public final class YamlFile {

  private static final int MAX_CODE_POINTS = 64_000_000;

  private YamlFile() {}

  /// The top of the file; what is wrong further down is added to `problems` as it is read.
  public static YamlNode read(Path file, Problems problems) {
    try {
      return parse(file.toString(), Files.readString(file), problems);
    } catch (NoSuchFileException e) {
      throw fault("YAML-MISSING", file.toString(), 0, "There is no such file.", "Check its name.");
    } catch (IOException e) {
      throw fault(
          "YAML-UNREADABLE",
          file.toString(),
          0,
          "The file cannot be read: " + e.getMessage() + ".",
          "It must be a text in UTF-8 that you may read.");
    }
  }

  /// The same for a text; `file` is its name in problems.
  public static YamlNode parse(String file, String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    try {
      Node root = new Compose(settings).composeString(text).orElse(null);
      if (root == null) {
        throw fault("YAML-EMPTY", file, 0, "The file is empty.", "It must be a map of keys.");
      }
      if (root instanceof ScalarNode) {
        throw fault(
            "YAML-NOT-A-MAP",
            file,
            1,
            "The file is one text and no map of keys.",
            "A table (CSV) is not read here: `shebao map` makes the mapping file for it.");
      }
      return new YamlNode(file, "the file", root, problems);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw fault("YAML-SYNTAX", file, line, "Not YAML: " + e.getProblem() + ".", null);
    } catch (YamlEngineException e) {
      throw fault("YAML-SYNTAX", file, 0, "Not YAML: " + e.getMessage() + ".", null);
    }
  }

  private static ProblemException fault(
      String code,
      String file,
      int line,
      String message,
      @org.jspecify.annotations.Nullable String mend) {
    return new ProblemException(Problem.error(code, file, line, null, null, message, mend));
  }
}
