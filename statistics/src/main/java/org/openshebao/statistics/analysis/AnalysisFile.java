package org.openshebao.statistics.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads an analysis file. Every mistake comes back at once, with its line and the nearest right word.
public final class AnalysisFile {

  private static final Label UNTITLED = new Label("Estimates of a survey", "调查估计结果");

  private AnalysisFile() {}

  /// Reads the file.
  ///
  /// @throws org.openshebao.base.problem.ProblemException  with every mistake
  public static AnalysisSpec read(Path file) {
    Problems problems = new Problems();
    AnalysisSpec spec = read(YamlFile.read(file, problems));
    problems.throwIfErrors();
    return spec;
  }

  /// Reads a text; `name` is that of the file in messages.
  public static AnalysisSpec parse(String name, String text) {
    Problems problems = new Problems();
    AnalysisSpec spec = read(YamlFile.parse(name, text, problems));
    problems.throwIfErrors();
    return spec;
  }

  private static AnalysisSpec read(YamlNode top) {
    top.allow(
        "title",
        "labels",
        "data",
        "derive",
        "design",
        "weighting",
        "sample",
        "definitions",
        "indicators",
        "standard",
        "disclosure",
        "estimates",
        "tests",
        "models",
        "sdmx",
        "impute");
    List<Request> requests = new ArrayList<>();
    int number = 0;
    for (YamlNode item : top.list("indicators")) {
      requests.add(RequestYaml.indicator(item, ++number));
    }
    for (YamlNode item : top.list("estimates")) {
      RequestYaml.estimate(item, ++number).ifPresent(requests::add);
    }
    for (YamlNode item : top.list("tests")) {
      RequestYaml.test(item, ++number).ifPresent(requests::add);
    }
    for (YamlNode item : top.list("models")) {
      RequestYaml.model(item, ++number).ifPresent(requests::add);
    }
    if (number == 0) {
      top.report(
          "ANALYSIS-EMPTY",
          "The analysis asks nothing.",
          "Add estimates, indicators, tests or models.");
    }
    return new AnalysisSpec(
        top.find("title").map(LabelsYaml::label).orElse(UNTITLED),
        data(top),
        derived(top),
        SampleYaml.read(top),
        WeightingYaml.read(top),
        PublicationYaml.read(top),
        requests,
        LabelsYaml.read(top),
        SdmxYaml.read(top),
        ImputationYaml.read(top));
  }

  private static AnalysisSpec.DataSpec data(YamlNode top) {
    YamlNode data = top.find("data").orElse(null);
    if (data == null) {
      top.report(
          "YAML-KEY-MISSING", "The key \"data\" is missing.", "Add data: {file: survey.csv}.");
      return new AnalysisSpec.DataSpec("", List.of(), List.of());
    }
    data.allow("file", "categories", "missing");
    return new AnalysisSpec.DataSpec(
        data.text("file"), Yaml.texts(data, "categories"), Yaml.texts(data, "missing"));
  }

  private static List<AnalysisSpec.Derivation> derived(YamlNode top) {
    List<AnalysisSpec.Derivation> derived = new ArrayList<>();
    top.find("derive")
        .ifPresent(node ->
            node.entries()
                .forEach((name, value) -> {
                  if (!value.isMap()) {
                    derived.add(
                        new AnalysisSpec.Derivation(name, value.text(), null, value.line()));
                    return;
                  }
                  value.allow("of", "categories");
                  Map<String, String> recode = new LinkedHashMap<>();
                  value
                      .find("categories")
                      .ifPresent(
                          all -> all.entries().forEach((from, to) -> recode.put(from, to.text())));
                  derived.add(
                      new AnalysisSpec.Derivation(name, value.text("of"), recode, value.line()));
                }));
    return derived;
  }
}
