package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.analysis.StepSpec.MarginSpec;
import org.openshebao.statistics.weighting.CalibrationDistance;
import org.openshebao.statistics.weighting.Margin;
import org.openshebao.statistics.weighting.WeightingStep;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// Reads the `weighting` of an analysis file.
final class WeightingYaml {

  private static final int MAX_ITERATIONS = 5000;

  private WeightingYaml() {}

  static List<StepSpec> read(YamlNode top) {
    List<StepSpec> steps = new ArrayList<>();
    for (YamlNode item : top.list("weighting")) {
      item.allow(
          "nonresponse",
          "postStratify",
          "rake",
          "calibrate",
          "calibrateToPhase1",
          "frames",
          "trim");
      item.entries()
          .forEach((kind, node) -> {
            StepSpec step =
                Yaml.attempt(
                    node,
                    new StepSpec.ToMargins(false, List.of(), 1),
                    value ->
                        switch (kind) {
                          case "nonresponse" -> nonresponse(value);
                          case "postStratify" ->
                              new StepSpec.ToMargins(
                                  false,
                                  List.of(
                                      margin(
                                          value.allow(
                                              "variables", "totals", "totalsFrom", "file"))),
                                  1);
                          case "rake" -> rake(value);
                          case "calibrate" -> calibrate(value);
                          case "calibrateToPhase1" -> toFirstPhase(value);
                          case "frames" -> frames(value);
                          case "trim" -> trim(value);
                          default -> new StepSpec.ToMargins(false, List.of(), 1); // reported
                        });
            steps.add(step);
          });
    }
    return steps;
  }

  private static StepSpec nonresponse(YamlNode node) {
    node.allow("classes", "responded");
    return new StepSpec.Ready(
        new WeightingStep.NonresponseClasses(Yaml.texts(node, "classes"), node.text("responded")));
  }

  private static StepSpec rake(YamlNode node) {
    node.allow("margins", "maxIterations");
    List<MarginSpec> margins =
        node.list("margins").stream()
            .map(each -> margin(each.allow("variables", "totals", "totalsFrom", "file")))
            .toList();
    int most =
        node.find("maxIterations")
            .map(value -> (int) node.number("maxIterations"))
            .orElse(MAX_ITERATIONS);
    return new StepSpec.ToMargins(true, margins, most);
  }

  private static StepSpec toFirstPhase(YamlNode node) {
    node.allow("variables", "distance", "bounds");
    return new StepSpec.ToFirstPhase(Yaml.texts(node, "variables"), distance(node), bounds(node));
  }

  private static CalibrationDistance distance(YamlNode node) {
    return node.find("distance")
        .map(value -> Yaml.choice(value, CalibrationDistance.class, CalibrationDistance.LINEAR))
        .orElse(CalibrationDistance.LINEAR);
  }

  private static @Nullable Bounds bounds(YamlNode node) {
    List<Double> limits = Yaml.numbers(node, "bounds");
    if (limits.size() != 0 && limits.size() != 2) {
      node.report("ANALYSIS-BOUNDS", "Bounds are two numbers.", "Write bounds: [0.5, 2].");
    }
    return limits.size() == 2 ? new Bounds(limits.get(0), limits.get(1)) : null;
  }

  private static StepSpec calibrate(YamlNode node) {
    node.allow("distance", "totals", "bounds");
    CalibrationDistance distance = distance(node);
    Map<String, Double> totals = new LinkedHashMap<>();
    List<Margin> margins = new ArrayList<>();
    node.find("totals")
        .ifPresent(all ->
            all.entries()
                .forEach((name, value) -> {
                  if (value.isMap()) {
                    margins.add(written(cross(name), value));
                  } else {
                    totals.put(name, Yaml.number(value));
                  }
                }));
    return new StepSpec.Ready(
        new WeightingStep.Calibration(distance, totals, margins, bounds(node)));
  }

  private static StepSpec frames(YamlNode node) {
    node.allow("frame", "memberships", "shares", "weights");
    Map<String, Double> shares = new LinkedHashMap<>();
    node.find("shares")
        .ifPresent(
            all -> all.entries().forEach((name, share) -> shares.put(name, Yaml.number(share))));
    return new StepSpec.Ready(
        new WeightingStep.FrameOverlap(
            node.text("frame"), named(node, "memberships"), shares, named(node, "weights")));
  }

  private static Map<String, String> named(YamlNode node, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.find(key)
        .ifPresent(all -> all.entries().forEach((name, text) -> texts.put(name, text.text())));
    return texts;
  }

  private static StepSpec trim(YamlNode node) {
    node.allow("lower", "upper", "strict");
    return new StepSpec.Ready(
        new WeightingStep.Trimming(
            Yaml.findNumber(node, "lower").orElse(0.0),
            Yaml.findNumber(node, "upper").orElse(Double.POSITIVE_INFINITY),
            node.isTrue("strict")));
  }

  private static MarginSpec margin(YamlNode node) {
    List<String> variables = Yaml.texts(node, "variables");
    Optional<YamlNode> totals = node.find("totals");
    return new MarginSpec(
        totals.map(value -> written(variables, value)).orElse(null),
        variables,
        totals.isPresent() ? null : node.text("totalsFrom"),
        node.findText("file").orElse(null),
        node.line());
  }

  /// Cells of several variables are written "north x female".
  private static Margin written(List<String> variables, YamlNode totals) {
    Map<List<String>, Double> cells = new LinkedHashMap<>();
    totals.entries().forEach((cell, total) -> cells.put(cross(cell), Yaml.number(total)));
    return new Margin(variables, cells);
  }

  private static List<String> cross(String text) {
    return Arrays.stream(text.split(" x ", -1)).map(String::strip).toList();
  }
}
