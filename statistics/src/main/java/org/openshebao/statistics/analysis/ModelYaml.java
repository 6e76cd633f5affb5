package org.openshebao.statistics.analysis;

import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.nonprobability.PropensityMethod;
import org.openshebao.statistics.nonprobability.RecruitmentEstimator;

/// Reads the models of a sample without known probabilities: `propensity` and `recruitment` of a design.
final class ModelYaml {

  private static final int REPLICATES = 500;

  private ModelYaml() {}

  static @Nullable ModelSpec read(YamlNode design) {
    YamlNode propensity = design.find("propensity").orElse(null);
    YamlNode recruitment = design.find("recruitment").orElse(null);
    YamlNode either = propensity == null ? recruitment : propensity;
    if (either == null) {
      return null;
    }
    boolean saysSo = design.find("probability").isPresent() && !design.isTrue("probability");
    if (!saysSo || (propensity != null && recruitment != null)) {
      either.report(
          "ANALYSIS-MODEL",
          "A model of participation is for a sample without known probabilities, and is one.",
          "Say probability: false, and either propensity or recruitment.");
    }
    return propensity != null ? propensity(propensity) : recruitment(either);
  }

  private static ModelSpec propensity(YamlNode node) {
    node.allow("file", "weights", "ids", "strata", "variables", "method", "replicates", "seed");
    return new ModelSpec.Propensity(
        node.text("file"),
        node.text("weights"),
        node.findText("ids").orElse(null),
        node.findText("strata").orElse(null),
        Yaml.texts(node, "variables"),
        node.find("method")
            .map(value ->
                Yaml.choice(value, PropensityMethod.class, PropensityMethod.PSEUDO_LIKELIHOOD))
            .orElse(PropensityMethod.PSEUDO_LIKELIHOOD),
        replicates(node),
        seed(node));
  }

  private static ModelSpec recruitment(YamlNode node) {
    node.allow(
        "id",
        "recruiter",
        "seedMark",
        "degree",
        "estimator",
        "populationSize",
        "replicates",
        "seed");
    return new ModelSpec.Recruitment(
        node.text("id"),
        node.text("recruiter"),
        node.findText("seedMark").orElse(""),
        node.text("degree"),
        node.find("estimator")
            .map(value ->
                Yaml.choice(value, RecruitmentEstimator.class, RecruitmentEstimator.RDS_II))
            .orElse(RecruitmentEstimator.RDS_II),
        Yaml.findNumber(node, "populationSize").orElse(0.0),
        replicates(node),
        seed(node));
  }

  private static int replicates(YamlNode node) {
    int replicates =
        node.find("replicates").map(value -> (int) node.number("replicates")).orElse(REPLICATES);
    if (replicates == 1 || replicates < 0) {
      node.report(
          "ANALYSIS-VALUE", "A bootstrap needs 2 replicates or more.", "Write 0 for no errors.");
      return 0;
    }
    return replicates;
  }

  private static long seed(YamlNode node) {
    return node.find("seed").map(value -> node.number("seed")).orElse(1L);
  }
}
