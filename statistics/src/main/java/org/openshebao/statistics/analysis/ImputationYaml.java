package org.openshebao.statistics.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;

/// Reads the `impute` of an analysis file.
final class ImputationYaml {

  private static final int IMPUTATIONS = 20;

  private ImputationYaml() {}

  static @Nullable ImputationSpec read(YamlNode top) {
    YamlNode node = top.find("impute").orElse(null);
    if (node == null) {
      return null;
    }
    node.allow("hotDeck", "imputations", "seed", "files");
    List<String> files = Yaml.texts(node, "files");
    List<ImputationSpec.Filled> variables =
        node.list("hotDeck").stream()
            .map(item -> {
              item.allow("variable", "classes");
              return new ImputationSpec.Filled(item.text("variable"), Yaml.texts(item, "classes"));
            })
            .toList();
    int number =
        node.find("imputations").map(value -> (int) node.number("imputations")).orElse(IMPUTATIONS);
    if (files.isEmpty() == variables.isEmpty() || files.size() == 1 || number < 2) {
      node.report(
          "ANALYSIS-IMPUTATION",
          "Imputation is by hotDeck, 2 times or more, or with 2 files or more.",
          "Write hotDeck: [{variable: wage, classes: [sex]}], or files: [first.csv, second.csv].");
    }
    long seed = node.find("seed").map(value -> node.number("seed")).orElse(1L);
    return new ImputationSpec(variables, files.isEmpty() ? number : files.size(), seed, files);
  }
}
