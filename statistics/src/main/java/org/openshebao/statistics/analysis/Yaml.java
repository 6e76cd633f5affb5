package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.yaml.YamlNode;

/// Values of an analysis file; what is wrong with one is reported where it stands, and reading goes on.
final class Yaml {

  private Yaml() {}

  static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }

  static Optional<Double> findNumber(YamlNode node, String key) {
    return node.find(key).map(Yaml::number);
  }

  static double number(YamlNode node) {
    String text = node.text();
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      node.report("ANALYSIS-NUMBER", "A number is expected.", null);
      return Double.NaN;
    }
  }

  static List<Double> numbers(YamlNode node, String key) {
    return node.list(key).stream().map(Yaml::number).toList();
  }

  static Optional<Boolean> findTruth(YamlNode node, String key) {
    return node.find(key).map(value -> node.isTrue(key));
  }

  /// A constant by its name: "truncated_linear", "JKn", "lonely-psu", whatever the case.
  static <T extends Enum<T>> T choice(YamlNode node, Class<T> type, T otherwise) {
    Map<String, T> names = new TreeMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(each -> names.put(normal(each.name()), each));
    T found = names.get(normal(node.text()));
    if (found == null) {
      node.report(
          "ANALYSIS-CHOICE",
          "\"%s\" is not one of the choices.".formatted(node.text()),
          "%s Choices are %s."
              .formatted(
                  Suggestion.maybe(node.text(), names.keySet()), String.join(", ", names.keySet()))
              .strip());
      return otherwise;
    }
    return found;
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /// What `make` gives, or a problem where `node` stands and `otherwise`.
  static <T> T attempt(YamlNode node, T otherwise, Function<YamlNode, T> make) {
    try {
      return make.apply(node);
    } catch (IllegalArgumentException e) {
      node.report("ANALYSIS-VALUE", String.valueOf(e.getMessage()), null);
      return otherwise;
    }
  }

  static <T> List<T> each(YamlNode node, String key, Function<YamlNode, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    node.list(key).forEach(item -> read.apply(item).ifPresent(all::add));
    return all;
  }
}
