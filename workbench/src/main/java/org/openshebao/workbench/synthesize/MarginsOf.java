package org.openshebao.workbench.synthesize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.population.storage.DatasetFolder;
import org.openshebao.population.synthesis.MarginSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the margins of a dataset on disk support, so that reports rank and map along nothing else.
public final class MarginsOf {

  private MarginsOf() {}

  /// The crossings that rest on a margin; empty when the folder holds no fit, as that of a survey does.
  public static Optional<MarginSupport> folder(Path dataset) {
    Path file = dataset.resolve(DatasetFolder.FIT).resolve(FitFiles.JSON);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(file.toFile());
      List<MarginSupport.Crossing> crossings = new ArrayList<>();
      for (JsonNode each : root.path("supported")) {
        crossings.add(
            new MarginSupport.Crossing(
                texts(each.path("attributes")), texts(each.path("margins"))));
      }
      return Optional.of(new MarginSupport(crossings));
    } catch (JacksonException e) {
      throw new ProblemException(
          Problem.error(
              "SYNTHESIS-FIT",
              file.toString(),
              0,
              null,
              null,
              "The report of the fit is no JSON: " + e.getOriginalMessage(),
              "Make the population anew with shebao synthesize."));
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
