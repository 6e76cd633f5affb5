package org.openshebao.standards.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.population.yaml.YamlNode;

/// Reads the marks that stand beside a number.
final class MarksReader {

  private MarksReader() {}

  static Marks read(YamlNode node) {
    return new Marks(
        text(node, "of"),
        oneOf(node, "basis", List.of("net", "gross")),
        years(node),
        oneOf(node, "years-of", List.of("contribution", "residence")),
        text(node, "year"),
        text(node, "region"),
        text(node, "period"),
        yes(node, "tapered"),
        text(node, "over"),
        yes(node, "double-counted"));
  }

  private static @Nullable String text(YamlNode node, String key) {
    return node.findText(key).map(String::strip).orElse(null);
  }

  private static @Nullable String oneOf(YamlNode node, String key, List<String> known) {
    String value = text(node, key);
    if (value != null && !known.contains(value)) {
      node.find(key)
          .ifPresent(each ->
              each.report(
                  "FACT-MARK",
                  "The mark \"%s\" is one of %s.".formatted(key, String.join(", ", known)),
                  null));
      return null;
    }
    return value;
  }

  private static @Nullable Double years(YamlNode node) {
    String value = text(node, "years");
    if (value == null) {
      return null;
    }
    try {
      double years = Double.parseDouble(value);
      if (years >= 0 && years < 200) {
        return years;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    node.find("years")
        .ifPresent(each -> each.report("FACT-MARK", "Years of a career are expected here.", null));
    return null;
  }

  private static boolean yes(YamlNode node, String key) {
    String value = text(node, key);
    if (value == null || value.equals("no") || value.equals("false")) {
      return false;
    }
    if (!value.equals("yes") && !value.equals("true")) {
      node.find(key)
          .ifPresent(each -> each.report("FACT-MARK", "yes or no is expected here.", null));
    }
    return true;
  }
}
