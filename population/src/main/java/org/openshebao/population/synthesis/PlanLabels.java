package org.openshebao.population.synthesis;

import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;

/// Labels of a plan: in both languages, or one text for both.
final class PlanLabels {

  private PlanLabels() {}

  /// The label under a key; a problem when there is none.
  static Label of(YamlNode node, String key) {
    return node.find(key)
        .map(PlanLabels::of)
        .orElseGet(() -> {
          node.report("SYNTHESIS-LABEL", "The key \"" + key + "\" is missing.", null);
          return Label.same(key);
        });
  }

  /// The label that a value is.
  static Label of(YamlNode node) {
    return node.isMap() ? new Label(node.text("en"), node.text("zh")) : Label.same(node.text());
  }
}
