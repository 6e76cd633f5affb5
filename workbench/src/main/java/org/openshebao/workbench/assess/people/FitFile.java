package org.openshebao.workbench.assess.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads from the `fit.json` that stands beside a synthetic population which crossings rest on a margin.
public final class FitFile {

  private static final String NAME = "fit.json";

  private FitFile() {}

  /// What a dataset folder supports: what its fit says, or everything when there is none.
  public static Support read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Support.OF_OBSERVED;
    }
    try {
      List<List<String>> crossings = new ArrayList<>();
      for (JsonNode crossing :
          new JsonMapper().readTree(Files.readString(file)).path("supported")) {
        List<String> attributes = new ArrayList<>();
        crossing.path("attributes").forEach(attribute -> attributes.add(attribute.asString()));
        crossings.add(attributes);
      }
      return Support.ofCrossings(crossings);
    } catch (IOException | JacksonException e) {
      throw new ProblemException(
          Problem.error(
              "ASSESS-FIT",
              file.toString(),
              0,
              "supported",
              null,
              "The file cannot be read: " + e.getMessage(),
              "Use the folder as `shebao synthesize` wrote it."));
    }
  }
}
