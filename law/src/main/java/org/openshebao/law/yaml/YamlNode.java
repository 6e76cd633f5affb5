package org.openshebao.law.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A node of a YAML file that knows its file and line; scalars stay as written, so 0.10 is not turned into a double.
///
/// Nulls (`null`, `~`, nothing) read as absent.
public final class YamlNode {

  private final String file;
  private final Node node;
  private final int line;

  private YamlNode(String file, Node node) {
    this(file, node, lineOf(node));
  }

  private YamlNode(String file, Node node, int line) {
    this.file = file;
    this.node = node;
    this.line = line;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /// Reads one document. An empty document is an empty map.
  public static YamlNode parse(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(64_000_000).build();
    try {
      return new Compose(settings)
          .composeReader(new StringReader(text.isBlank() ? "{}" : text))
          .map(root -> new YamlNode(file, root))
          .orElseGet(() -> parse(file, "{}"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new ProblemException(
          Problem.error("YAML-SYNTAX", file, line, null, null, e.getProblem() + ".", null));
    } catch (YamlEngineException e) {
      throw new ProblemException(
          Problem.error("YAML-SYNTAX", file, 0, null, null, e.getMessage() + ".", null));
    }
  }

  /// The file as named when it was read.
  public String file() {
    return file;
  }

  /// The line on which the node starts, from 1; of the value of a key, the line of the key.
  public int line() {
    return line;
  }

  /// Whether it is a map.
  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /// Whether it is a list.
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /// Whether it is a scalar.
  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  private boolean isNull() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("null")
            || scalar.getValue().equals("~"));
  }

  /// The scalar as written.
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("a single value");
  }

  /// The items of a list; a scalar counts as a list of one.
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(new YamlNode(file, item));
      }
      return items;
    }
    if (node instanceof ScalarNode) {
      return isNull() ? List.of() : List.of(this);
    }
    throw wrong("a list");
  }

  /// The entries of a map in the order written; nulls are left out and a key written twice is an error.
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      if (isNull()) {
        return Map.of();
      }
      throw wrong("a map");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      YamlNode value = new YamlNode(file, tuple.getValueNode(), key.line());
      if (!value.isNull() && entries.put(key.text(), value) != null) {
        throw new ProblemException(
            Problem.error(
                "YAML-KEY-TWICE",
                file,
                key.line(),
                key.text(),
                null,
                "The key \"" + key.text() + "\" is written twice.",
                "Keep one of the two."));
      }
    }
    return entries;
  }

  /// The keys of a map that stand there without a value; [#entries] leaves them out.
  public List<String> listNullKeys() {
    List<String> keys = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (new YamlNode(file, tuple.getValueNode()).isNull()) {
          keys.add(new YamlNode(file, tuple.getKeyNode()).text());
        }
      }
    }
    return keys;
  }

  /// The value of a key, when present.
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /// The value of a key; a problem when absent.
  public YamlNode get(String key) {
    return find(key)
        .orElseThrow(() ->
            new ProblemException(
                Problem.error(
                    "YAML-KEY-MISSING",
                    file,
                    line(),
                    key,
                    null,
                    "The key \"" + key + "\" is missing.",
                    "Add it.")));
  }

  /// The scalar of a key, when present.
  public @Nullable String findText(String key) {
    return find(key).map(YamlNode::text).orElse(null);
  }

  /// A problem at this node.
  public Problem problem(String code, @Nullable String key, String message, @Nullable String mend) {
    return Problem.error(code, file, line(), key, isScalar() ? text() : null, message, mend);
  }

  private ProblemException wrong(String expected) {
    String found = isMap() ? "a map" : isList() ? "a list" : "\"" + Problem.shown(text()) + "\"";
    return new ProblemException(
        Problem.error(
            "YAML-SHAPE",
            file,
            line(),
            null,
            null,
            "Expected " + expected + " but found " + found + ".",
            null));
  }
}
