package org.openshebao.workbench.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// Reads the words of files and those of a country.
final class VocabularyFile {

  private VocabularyFile() {}

  /// The words for a law; a country without words of its own is known by the names and labels of its inputs.
  static Vocabulary load(String lawId) {
    YamlNode files =
        read("/org/openshebao/workbench/map/file-words.yaml")
            .orElseThrow(() -> new IllegalStateException("file-words.yaml is not in the jar."));
    YamlNode law =
        read("/org/openshebao/countries/" + lawId + "/data/mapping-words.yaml")
            .orElseGet(() -> YamlNode.parse("mapping-words.yaml", ""));
    Map<String, Words> roles = new LinkedHashMap<>();
    files.get("roles").entries().forEach((role, node) -> roles.put(role, words(node)));
    Map<String, List<String>> entities = new LinkedHashMap<>();
    files.get("entities").entries().forEach((name, node) -> entities.put(name, normal(node)));
    Map<String, VariableWords> variables = new LinkedHashMap<>();
    law.find("variables")
        .ifPresent(node -> node.entries().forEach((id, item) -> variables.put(id, variable(item))));
    Map<String, Label> assumptions = new LinkedHashMap<>();
    law.find("assumptions")
        .ifPresent(
            node -> node.entries().forEach((code, item) -> assumptions.put(code, label(item))));
    Map<String, Words> career = new LinkedHashMap<>();
    Optional<YamlNode> spells = law.find("career");
    spells.ifPresent(
        node -> node.get("columns").entries().forEach((key, item) -> career.put(key, words(item))));
    return new Vocabulary(
        roles,
        words(files.get("personal")),
        normal(files.get("missing")),
        normal(files.get("yes")),
        normal(files.get("no")),
        entities,
        variables,
        assumptions,
        career,
        spells.map(node -> node.get("variable").text()).orElse(""),
        law.find("results").map(VocabularyFile::results).orElse(List.of()));
  }

  private static Optional<YamlNode> read(String resource) {
    try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              YamlNode.parse(
                  resource.substring(resource.lastIndexOf('/') + 1),
                  new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException("Could not read " + resource + ".", e);
    }
  }

  private static VariableWords variable(YamlNode node) {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    node.find("codes")
        .ifPresent(map -> map.entries().forEach((code, item) -> codes.put(code, normal(item))));
    List<UsualCodes> usual = new ArrayList<>();
    node.find("usual")
        .ifPresent(list ->
            list.items()
                .forEach(item -> {
                  Map<String, String> numbers = new LinkedHashMap<>();
                  item.get("codes").entries().forEach((key, code) -> numbers.put(key, code.text()));
                  usual.add(new UsualCodes(numbers, label(item.get("source"))));
                }));
    return new VariableWords(
        words(node),
        new Words(texts(node, "years"), List.of(), List.of()),
        new Words(texts(node, "months"), List.of(), List.of()),
        new Words(texts(node, "ages"), List.of(), List.of()),
        codes,
        usual);
  }

  private static List<Vocabulary.Result> results(YamlNode node) {
    return node.items().stream()
        .map(item ->
            new Vocabulary.Result(label(item.get("label")), raw(item, "want"), raw(item, "inputs")))
        .toList();
  }

  private static Words words(YamlNode node) {
    return new Words(texts(node, "names"), texts(node, "parts"), texts(node, "not"));
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.find(key).map(VocabularyFile::normal).orElse(List.of());
  }

  private static List<String> raw(YamlNode node, String key) {
    return node.find(key)
        .map(list -> list.items().stream().map(YamlNode::text).toList())
        .orElse(List.of());
  }

  private static List<String> normal(YamlNode list) {
    return list.items().stream().map(item -> ColumnName.normal(item.text())).toList();
  }

  private static Label label(YamlNode node) {
    return new Label(node.get("en").text(), node.get("zh").text());
  }
}
