package org.openshebao.statistics.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads a release file. Every mistake comes back at once, with its line.
public final class ReleaseFile {

  private static final int USUAL_K = 3;

  private ReleaseFile() {}

  /// Reads the file.
  public static ReleaseSpec read(Path file) {
    Problems problems = new Problems();
    ReleaseSpec spec = read(YamlFile.read(file, problems));
    problems.throwIfErrors();
    return spec;
  }

  /// Reads a text; `name` is that of the file in messages.
  public static ReleaseSpec parse(String name, String text) {
    Problems problems = new Problems();
    ReleaseSpec spec = read(YamlFile.parse(name, text, problems));
    problems.throwIfErrors();
    return spec;
  }

  private static ReleaseSpec read(YamlNode top) {
    top.allow(
        "title",
        "data",
        "weights",
        "household",
        "keys",
        "sensitive",
        "drop",
        "coarsen",
        "pseudonyms",
        "k",
        "largestRisk",
        "seed");
    YamlNode data = top.find("data").orElse(null);
    if (data == null) {
      top.report(
          "YAML-KEY-MISSING", "The key \"data\" is missing.", "Add data: {file: survey.csv}.");
    } else {
      data.allow("file", "categories", "missing");
    }
    List<String> keys = texts(top, "keys");
    if (keys.isEmpty()) {
      top.report(
          "YAML-KEY-MISSING",
          "The key \"keys\" is missing.",
          "Name what somebody may know of a person: keys: [sex, age, province].");
    }
    Map<String, Coarsening> coarsen = new LinkedHashMap<>();
    top.find("coarsen")
        .ifPresent(all ->
            all.entries()
                .forEach((name, value) -> {
                  Coarsening how = coarsening(value);
                  if (how != null) {
                    coarsen.put(name, how);
                  }
                }));
    int k = top.find("k").isPresent() ? (int) top.number("k") : USUAL_K;
    if (k < 2) {
      top.report("RELEASE-K", "k is the number of rows that agree, at least 2.", "Write k: 3.");
    }
    Double risk = top.findText("largestRisk").isPresent() ? number(top, "largestRisk") : null;
    if (risk != null && !(risk > 0 && risk <= 1)) {
      top.report("RELEASE-RISK", "A chance lies between 0 and 1.", "Write largestRisk: 0.05.");
    }
    return new ReleaseSpec(
        top.findText("title").orElse(""),
        data == null ? "" : data.text("file"),
        data == null ? List.of() : texts(data, "categories"),
        data == null ? List.of() : texts(data, "missing"),
        top.findText("weights").orElse(null),
        top.findText("household").orElse(null),
        keys,
        texts(top, "sensitive"),
        texts(top, "drop"),
        coarsen,
        texts(top, "pseudonyms"),
        k,
        risk,
        top.find("seed").isPresent() ? top.number("seed") : 1);
  }

  private static @Nullable Coarsening coarsening(YamlNode node) {
    node.allow("bands", "bottom", "top", "round", "characters", "into");
    try {
      if (node.find("bands").isPresent()) {
        return new Coarsening.Bands(
            node.list("bands").stream().map(each -> parse(each, each.text())).toList());
      }
      if (node.find("characters").isPresent()) {
        return new Coarsening.Prefix((int) node.number("characters"));
      }
      if (node.find("into").isPresent()) {
        return joined(node);
      }
      if (node.find("bottom").or(() -> node.find("top")).or(() -> node.find("round")).isPresent()) {
        return new Coarsening.Limits(find(node, "bottom"), find(node, "top"), find(node, "round"));
      }
    } catch (IllegalArgumentException e) {
      node.report("RELEASE-COARSEN", String.valueOf(e.getMessage()), null);
      return null;
    }
    node.report(
        "RELEASE-COARSEN",
        "This does not say how.",
        "Write bands: [15, 25], top: 60, bottom: 1, round: 10, characters: 2 or into: {north: [1, 2]}.");
    return null;
  }

  private static Coarsening joined(YamlNode node) {
    Map<String, String> into = new LinkedHashMap<>();
    node.find("into")
        .ifPresent(all ->
            all.entries()
                .forEach((name, old) -> {
                  for (YamlNode each : old.items()) {
                    if (into.putIfAbsent(each.text(), name) != null) {
                      each.report(
                          "RELEASE-COARSEN",
                          "The category \"%s\" is joined twice.".formatted(each.text()),
                          null);
                    }
                  }
                }));
    return new Coarsening.Joined(into);
  }

  private static @Nullable Double find(YamlNode node, String key) {
    return node.findText(key).isPresent() ? (Double) number(node, key) : null;
  }

  private static double number(YamlNode node, String key) {
    return node.find(key).map(value -> parse(value, value.text())).orElse(Double.NaN);
  }

  private static double parse(YamlNode node, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      node.report("RELEASE-NUMBER", "A number is expected.", null);
      return 1;
    }
  }

  private static List<String> texts(YamlNode node, String key) {
    return new ArrayList<>(node.list(key).stream().map(YamlNode::text).toList());
  }
}
