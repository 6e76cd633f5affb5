package org.openshebao.statistics.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.data.VariableLabel;

/// Reads the `labels` of an analysis file: what variables, categories and requests are called, in both languages.
final class LabelsYaml {

  private LabelsYaml() {}

  static Map<String, VariableLabel> read(YamlNode top) {
    Map<String, VariableLabel> labels = new LinkedHashMap<>();
    top.find("labels")
        .ifPresent(all ->
            all.entries()
                .forEach((name, node) -> {
                  Map<String, Label> categories = new LinkedHashMap<>();
                  if (node.isMap()) {
                    node.allow("en", "zh", "categories");
                    node.find("categories")
                        .ifPresent(each ->
                            each.entries()
                                .forEach((code, text) -> categories.put(code, label(text))));
                  }
                  boolean named = !node.isMap() || node.find("en").isPresent();
                  labels.put(
                      name, new VariableLabel(named ? label(node) : Label.same(name), categories));
                }));
    return labels;
  }

  /// `{en: …, zh: …}`, or one text for both languages.
  static Label label(YamlNode node) {
    if (!node.isMap()) {
      String text = node.text();
      return Label.same(text.isBlank() ? "?" : text);
    }
    String en = node.text("en");
    String zh = node.text("zh");
    return en.isBlank() || zh.isBlank()
        ? Label.same("?")
        : new Label(en, zh); // blanks are reported
  }
}
