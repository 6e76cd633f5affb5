package org.openshebao.standards.requirement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problems;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads the file of measures and of the items that imply others.
final class MeasureReader {

  private static final String SCHEMA = "shebao-measures/1";

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, List<String>> implied = new LinkedHashMap<>();

  MeasureReader(String file, String text, Problems problems) {
    YamlNode top = YamlFile.parse(file, text, problems);
    top.allow("schema", "count", "implied-items", "measures");
    if (!top.text("schema").equals(SCHEMA)) {
      top.report("STANDARD-SCHEMA", "The schema is not " + SCHEMA + ".", null);
    }
    top.find("implied-items")
        .ifPresent(map ->
            map.entries()
                .forEach((item, others) ->
                    implied.put(item, others.items().stream().map(YamlNode::text).toList())));
    for (YamlNode node : top.list("measures")) {
      node.allow("name", "unit", "used-by-count", "used-by");
      String name = node.text("name");
      Measure measure = new Measure(name, node.text("unit"), (int) node.number("used-by-count"));
      if (measures.putIfAbsent(name, measure) != null) {
        node.report("MEASURE-TWICE", "The measure \"" + name + "\" is there twice.", null);
      }
      if (name.indexOf('.') < 0) {
        node.report("MEASURE-NAME", "The name of a measure has a dot.", null);
      }
    }
    if (top.number("count") != measures.size()) {
      top.report("MEASURE-COUNT", "The file does not have as many measures as it says.", null);
    }
  }

  Map<String, Measure> measures() {
    return measures;
  }

  Map<String, List<String>> implied() {
    return implied;
  }
}
