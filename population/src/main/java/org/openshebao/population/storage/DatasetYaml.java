package org.openshebao.population.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.population.ColumnSpec;
import org.openshebao.population.ColumnType;
import org.openshebao.population.DataCode;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads `dataset.yaml`.
final class DatasetYaml {

  /// The version of the layout, named in every file.
  static final String VERSION = "openshebao-dataset-1";

  private DatasetYaml() {}

  /// What the file says; every mistake in it is thrown at once.
  static StoredDataset read(Path file) {
    Problems problems = new Problems();
    YamlNode top = YamlFile.read(file, problems);
    top.allow("schema", "digest", "origin", "entities");
    String version = top.text("schema");
    if (!version.isEmpty() && !version.equals(VERSION)) {
      top.find("schema")
          .ifPresent(node ->
              node.report(
                  "DATA-VERSION",
                  "This layout of datasets is not known here.",
                  "This program reads " + VERSION + "."));
    }
    problems.throwIfErrors();
    List<StoredEntity> entities = top.list("entities").stream().map(DatasetYaml::entity).toList();
    if (entities.isEmpty()) {
      top.report("DATA-SCHEMA", "The dataset has no entities.", "It must have one or more.");
    }
    DataOrigin origin = top.find("origin").map(DatasetYaml::origin).orElse(DataOrigin.UNSAID);
    String digest = top.text("digest");
    problems.throwIfErrors();
    return new StoredDataset(origin, digest, entities);
  }

  private static DataOrigin origin(YamlNode node) {
    node.allow("source", "licence", "synthetic");
    return new DataOrigin(node.text("source"), node.text("licence"), node.isTrue("synthetic"));
  }

  private static StoredEntity entity(YamlNode node) {
    node.allow("name", "parent", "rows", "ids", "design", "columns", "histories");
    String name = name(node);
    Optional<String> parent = node.findText("parent");
    List<StoredHistory> histories = new ArrayList<>();
    for (YamlNode history : node.list("histories")) {
      history.allow("name", "spells", "columns");
      String historyName = name(history);
      histories.add(
          new StoredHistory(
              historyName,
              new StoredTable(
                  name + "-" + historyName,
                  true,
                  false,
                  columns(history),
                  history.number("spells"))));
    }
    return new StoredEntity(
        name,
        parent.orElse(null),
        new StoredTable(
            name, parent.isPresent(), node.isTrue("ids"), columns(node), node.number("rows")),
        histories,
        node.find("design").map(DatasetYaml::design).orElse(SampleDesign.NONE));
  }

  private static String name(YamlNode node) {
    String name = node.text("name");
    try {
      return StoredDataset.checkName(name);
    } catch (IllegalArgumentException e) {
      node.report("DATA-NAME", String.valueOf(e.getMessage()), null);
      return "unnamed";
    }
  }

  private static SampleDesign design(YamlNode node) {
    node.allow("weight", "stratum", "psu");
    return new SampleDesign(
        node.findText("weight").orElse(null),
        node.findText("stratum").orElse(null),
        node.findText("psu").orElse(null));
  }

  private static List<StoredColumn> columns(YamlNode node) {
    List<StoredColumn> columns = new ArrayList<>();
    for (YamlNode item : node.list("columns")) {
      try {
        columns.add(column(item));
      } catch (IllegalArgumentException e) {
        item.report("DATA-SCHEMA", String.valueOf(e.getMessage()), null);
      }
    }
    return columns;
  }

  private static StoredColumn column(YamlNode node) {
    node.allow("name", "type", "digits", "label", "codes", "places");
    ColumnType type = ColumnType.parse(node.text("type"));
    List<DataCode> codes =
        node.list("codes").stream()
            .map(code -> {
              code.allow("key", "en", "zh");
              return new DataCode(code.text("key"), label(code));
            })
            .toList();
    int digits =
        type == ColumnType.DECIMAL ? (int) node.number("digits") : ColumnSpec.digitsOf(type);
    ColumnSpec spec =
        new ColumnSpec(
            node.text("name"),
            type,
            digits,
            codes,
            node.find("label").map(DatasetYaml::label).orElse(null));
    return new StoredColumn(spec, node.list("places").stream().map(YamlNode::text).toList());
  }

  private static Label label(YamlNode node) {
    return new Label(node.text("en"), node.text("zh"));
  }
}
