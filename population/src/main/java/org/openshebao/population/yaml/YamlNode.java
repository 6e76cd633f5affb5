package org.openshebao.population.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A value in a YAML file: a map, a list or a single value, with the line it stands on.
///
/// Reading goes on after a mistake: it is added to the problems of the file, and something empty is returned.
public final class YamlNode {

  private final String file;
  private final String key;
  private final Node node;
  private final Problems problems;

  YamlNode(String file, String key, Node node, Problems problems) {
    this.file = file;
    this.key = key;
    this.node = node;
    this.problems = problems;
  }

  /// The key under which it stands.
  public String key() {
    return key;
  }

  /// The line on which it starts, from 1.
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /// Whether it is a map.
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /// Whether it is a list.
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// Adds a problem about this value.
  public void report(String code, String message, @Nullable String mend) {
    String value = node instanceof ScalarNode scalar ? scalar.getValue() : null;
    problems.add(Problem.error(code, file, line(), key, value, message, mend));
  }

  /// Its entries in the order written; a key written twice, or something that is no map, is a problem.
  public Map<String, YamlNode> entries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode map)) {
      if (!isNull()) {
        report("YAML-SHAPE", "A map of keys is expected here.", "Write key: value, one a line.");
      }
      return entries;
    }
    for (NodeTuple tuple : map.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      YamlNode value = new YamlNode(file, name, tuple.getValueNode(), problems);
      if (entries.putIfAbsent(name, value) != null) {
        value.report("YAML-KEY-TWICE", "The key \"" + name + "\" is there twice.", "Keep one.");
      }
    }
    return entries;
  }

  /// Reports every key that is none of `known`, with the nearest of them.
  public YamlNode allow(String... known) {
    List<String> names = Arrays.asList(known);
    entries()
        .forEach((name, value) -> {
          if (!names.contains(name)) {
            value.report(
                "YAML-KEY-UNKNOWN",
                "The key \"" + name + "\" is not known here.",
                (Suggestion.maybe(name, names)
                        + " Known keys are "
                        + String.join(", ", names)
                        + ".")
                    .strip());
          }
        });
    return this;
  }

  /// The value under `name`, when there is one that is not null.
  public Optional<YamlNode> find(String name) {
    return Optional.ofNullable(entries().get(name)).filter(value -> !value.isNull());
  }

  /// The single value under `name`, when there is one.
  public Optional<String> findText(String name) {
    return find(name).map(YamlNode::text);
  }

  /// The single value under `name`; a problem and an empty text when it is not there.
  public String text(String name) {
    Optional<String> text = findText(name);
    if (text.isEmpty()) {
      report("YAML-KEY-MISSING", "The key \"" + name + "\" is missing.", "Add it.");
    }
    return text.orElse("");
  }

  /// The whole number under `name`; a problem and 0 when it is none.
  public long number(String name) {
    String text = text(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      find(name)
          .ifPresent(value -> value.report("YAML-NUMBER", "A whole number is expected.", null));
      return 0;
    }
  }

  /// Whether `name` is there and true; anything but true or false is a problem.
  public boolean isTrue(String name) {
    Optional<YamlNode> value = find(name);
    if (value.isEmpty()) {
      return false;
    }
    String text = value.get().text();
    if (!text.equals("true") && !text.equals("false")) {
      value.get().report("YAML-YES-NO", "true or false is expected.", null);
    }
    return text.equals("true");
  }

  /// The values under `name`, none when it is not there.
  public List<YamlNode> list(String name) {
    return find(name).map(YamlNode::items).orElse(List.of());
  }

  /// Its items; a single value counts as a list of one.
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode list)) {
      return List.of(this);
    }
    List<YamlNode> items = new ArrayList<>();
    list.getValue().forEach(item -> items.add(new YamlNode(file, key, item, problems)));
    return items;
  }

  /// The single value as written; a problem and an empty text when it is a map or a list.
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    report("YAML-SHAPE", "A single value is expected here.", null);
    return "";
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }
}
