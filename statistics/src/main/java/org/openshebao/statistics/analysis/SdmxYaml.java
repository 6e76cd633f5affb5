package org.openshebao.statistics.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;
import org.openshebao.population.yaml.YamlNode;
import org.openshebao.statistics.analysis.SdmxSpec.Dimension;

/// Reads the `sdmx` of an analysis file.
final class SdmxYaml {

  /// The code of everybody, by the cross-domain code lists.
  private static final String TOTAL = "_T";

  private SdmxYaml() {}

  static @Nullable SdmxSpec read(YamlNode top) {
    YamlNode node = top.find("sdmx").orElse(null);
    if (node == null) {
      return null;
    }
    node.allow(
        "agency",
        "dataflow",
        "version",
        "refArea",
        "timePeriod",
        "source",
        "dimensions",
        "terms",
        "measures");
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    node.find("dimensions")
        .ifPresent(all ->
            all.entries().forEach((variable, each) -> dimensions.put(variable, dimension(each))));
    YamlNode area = node.find("refArea").orElse(null);
    String code = "";
    Label name = Label.same("?");
    if (area == null) {
      node.report("YAML-KEY-MISSING", "The key \"refArea\" is missing.", "Add refArea: ZAF.");
    } else if (area.isMap()) {
      area.allow("code", "en", "zh");
      code = area.text("code");
      String en = area.text("en");
      String zh = area.text("zh");
      name = en.isBlank() || zh.isBlank() ? name : new Label(en, zh);
    } else {
      code = area.text();
      name = Label.same(code);
    }
    String period = node.text("timePeriod");
    if (!period.isEmpty() && !period.matches("\\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?")) {
      node.report(
          "ANALYSIS-VALUE",
          "The time period \"%s\" is none.".formatted(period),
          "Write 2014, 2014-S1, 2014-Q1 or 2014-03.");
    }
    YamlNode source = node.find("source").orElse(null);
    if (source == null) {
      node.report(
          "YAML-KEY-MISSING",
          "The key \"source\" is missing: estimates may not be exchanged without it.",
          "Add source: {en: Labour force survey, zh: 劳动力调查}.");
    }
    return new SdmxSpec(
        node.text("agency"),
        node.findText("dataflow").orElse("DF_ESTIMATES"),
        node.findText("version").orElse("1.0.0"),
        code,
        name,
        period,
        source == null ? Label.same("?") : LabelsYaml.label(source),
        dimensions,
        node.find("terms")
            .map(SdmxYaml::dimension)
            .orElse(new Dimension("INDICATOR", TOTAL, Map.of())),
        texts(node, "measures"));
  }

  private static Dimension dimension(YamlNode node) {
    if (!node.isMap()) {
      return new Dimension(node.text(), TOTAL, Map.of());
    }
    node.allow("id", "total", "codes");
    return new Dimension(
        node.text("id"), node.findText("total").orElse(TOTAL), texts(node, "codes"));
  }

  private static Map<String, String> texts(YamlNode node, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.find(key)
        .ifPresent(all -> all.entries().forEach((name, text) -> texts.put(name, text.text())));
    return texts;
  }
}
