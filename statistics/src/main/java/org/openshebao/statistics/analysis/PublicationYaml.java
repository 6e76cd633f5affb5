package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.analysis.PublicationSpec.StandardUse;
import org.openshebao.statistics.disclosure.DisclosureRules;
import org.openshebao.statistics.disclosure.DisclosureRules.Dominance;
import org.openshebao.statistics.indicator.AgeRange;
import org.openshebao.statistics.indicator.CatalogueYaml;
import org.openshebao.statistics.indicator.SampleCoverage;

/// Reads `sample`, `definitions`, `standard` and `disclosure` of an analysis file.
final class PublicationYaml {

  private static final int USUAL_THRESHOLD = 10;

  private PublicationYaml() {}

  static PublicationSpec read(YamlNode top) {
    List<StandardUse> standards = new ArrayList<>();
    for (YamlNode item : top.list("standard")) {
      standards.add(standard(item));
    }
    return new PublicationSpec(
        sample(top),
        top.findText("definitions").orElse(null),
        standards,
        top.find("disclosure").map(PublicationYaml::disclosure).orElse(null));
  }

  private static @Nullable SampleCoverage sample(YamlNode top) {
    return top.find("sample")
        .map(node -> {
          node.allow("population", "ages", "areas", "date");
          List<String> populations = Yaml.texts(node, "population");
          if (populations.isEmpty()) {
            node.report(
                "YAML-KEY-MISSING",
                "The key \"population\" is missing.",
                "Say whom the rows stand for: population: employed.");
          }
          return new SampleCoverage(
              populations,
              node.find("ages").map(CatalogueYaml::ages).orElse(AgeRange.ALL),
              Yaml.texts(node, "areas"),
              CatalogueYaml.day(node, "date"));
        })
        .orElse(null);
  }

  private static StandardUse standard(YamlNode node) {
    if (!node.isMap()) {
      return new StandardUse(node.text(), null, Map.of(), node.line());
    }
    node.allow("id", "file", "limits");
    Map<String, Double> limits = new LinkedHashMap<>();
    node.find("limits")
        .ifPresent(
            all -> all.entries().forEach((name, value) -> limits.put(name, Yaml.number(value))));
    return new StandardUse(
        node.text("id"), node.findText("file").orElse(null), limits, node.line());
  }

  private static DisclosureRules disclosure(YamlNode node) {
    node.allow("threshold", "dominance", "pPercent");
    DisclosureRules usual = new DisclosureRules(USUAL_THRESHOLD, null, null);
    return Yaml.attempt(
        node,
        usual,
        value ->
            new DisclosureRules(
                node.find("threshold").isPresent()
                    ? (int) node.number("threshold")
                    : USUAL_THRESHOLD,
                node.find("dominance").map(PublicationYaml::dominance).orElse(null),
                Yaml.findNumber(node, "pPercent").map(percent -> percent / 100).orElse(null)));
  }

  private static Dominance dominance(YamlNode node) {
    node.allow("n", "k");
    return new Dominance((int) node.number("n"), Yaml.findNumber(node, "k").orElse(0.85));
  }
}
