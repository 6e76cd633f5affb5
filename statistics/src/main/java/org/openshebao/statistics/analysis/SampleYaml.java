package org.openshebao.statistics.analysis;

import java.util.List;
import java.util.Optional;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.analysis.SampleSpec.PhaseSpec;
import org.openshebao.statistics.analysis.SampleSpec.ReplicatesSpec;
import org.openshebao.statistics.design.DesignSpec;
import org.openshebao.statistics.design.TwoPhaseSample;
import org.openshebao.statistics.variance.LonelyPsu;

/// Reads the `design` of an analysis file.
final class SampleYaml {

  private static final DesignSpec NOTHING = DesignSpec.ofWeights(null);

  private SampleYaml() {}

  static SampleSpec read(YamlNode top) {
    YamlNode node = top.find("design").orElse(null);
    if (node == null) {
      top.report(
          "YAML-KEY-MISSING",
          "The key \"design\" is missing.",
          "Say how the sample was drawn, or design: {probability: false, assumptions: …}.");
      return new SampleSpec(NOTHING, null, null, null, false, null, null);
    }
    node.allow(
        "ids",
        "strata",
        "weights",
        "fpc",
        "nest",
        "lonelyPsu",
        "adjustDomainLonely",
        "unequalProbabilities",
        "jointProbabilities",
        "variance",
        "probability",
        "assumptions",
        "replicates",
        "phase2",
        "propensity",
        "recruitment");
    DesignSpec design = Yaml.attempt(node, NOTHING, SampleYaml::design);
    Label assumptions = null;
    if (node.find("probability").isPresent() && !node.isTrue("probability")) {
      assumptions =
          node.find("assumptions")
              .map(LabelsYaml::label)
              .orElse(new Label("None are stated.", "未说明假设。"));
    }
    boolean yatesGrundy =
        node.findText("variance").filter(text -> text.equalsIgnoreCase("yates_grundy")).isPresent();
    return new SampleSpec(
        design,
        node.find("replicates").map(SampleYaml::replicates).orElse(null),
        assumptions,
        node.findText("jointProbabilities").orElse(null),
        yatesGrundy,
        node.find("phase2").map(SampleYaml::phase2).orElse(null),
        ModelYaml.read(node));
  }

  private static PhaseSpec phase2(YamlNode node) {
    node.allow(
        "sampled",
        "ids",
        "strata",
        "weights",
        "fpc",
        "nest",
        "lonelyPsu",
        "adjustDomainLonely",
        "method");
    TwoPhaseSample.Method method =
        node.find("method")
            .map(value ->
                Yaml.choice(value, TwoPhaseSample.Method.class, TwoPhaseSample.Method.FULL))
            .orElse(TwoPhaseSample.Method.FULL);
    return new PhaseSpec(
        Yaml.attempt(node, NOTHING, SampleYaml::design), node.text("sampled"), method);
  }

  private static DesignSpec design(YamlNode node) {
    LonelyPsu lonely =
        node.find("lonelyPsu")
            .map(value -> Yaml.choice(value, LonelyPsu.class, LonelyPsu.FAIL))
            .orElse(LonelyPsu.FAIL);
    return new DesignSpec(
        Yaml.texts(node, "ids"),
        Yaml.texts(node, "strata"),
        node.findText("weights").orElse(null),
        Yaml.texts(node, "fpc"),
        node.isTrue("nest"),
        lonely,
        node.isTrue("adjustDomainLonely"),
        node.isTrue("unequalProbabilities"));
  }

  private static ReplicatesSpec replicates(YamlNode node) {
    node.allow(
        "kind",
        "file",
        "columns",
        "index",
        "includeWeights",
        "rho",
        "replicates",
        "seed",
        "mse",
        "scale",
        "rscales",
        "degreesOfFreedom");
    Optional<YamlNode> index = node.find("index");
    index.ifPresent(value -> value.allow("file", "column"));
    boolean make = node.find("file").isEmpty() && node.find("columns").isEmpty();
    return new ReplicatesSpec(
        node.text("kind"),
        node.findText("file").orElse(null),
        Yaml.texts(node, "columns"),
        index.map(value -> List.of(value.text("file"), value.text("column"))).orElse(List.of()),
        node.isTrue("includeWeights"),
        make,
        Yaml.findNumber(node, "rho").orElse(0.0),
        node.find("replicates").map(value -> (int) node.number("replicates")).orElse(500),
        node.find("seed").map(value -> node.number("seed")).orElse(1L),
        Yaml.findTruth(node, "mse").orElse(null),
        Yaml.findNumber(node, "scale").orElse(null),
        Yaml.numbers(node, "rscales"),
        Yaml.findNumber(node, "degreesOfFreedom").orElse(null));
  }
}
