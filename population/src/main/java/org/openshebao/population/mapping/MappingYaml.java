package org.openshebao.population.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.population.DataOrigin;
import org.openshebao.population.SampleDesign;
import org.openshebao.population.storage.CsvFormat;
import org.openshebao.population.yaml.YamlFile;
import org.openshebao.population.yaml.YamlNode;

/// Reads a mapping file.
final class MappingYaml {

  private MappingYaml() {}

  /// The mapping; every mistake in the file is thrown at once.
  static Mapping read(Path file) {
    Problems problems = new Problems();
    Mapping mapping = mapping(file.toString(), YamlFile.read(file, problems));
    problems.throwIfErrors();
    return mapping;
  }

  private static Mapping mapping(String file, YamlNode top) {
    top.allow("title", "origin", "entities");
    List<EntityMapping> entities = new ArrayList<>();
    Optional<YamlNode> node = top.find("entities");
    if (node.isEmpty()) {
      top.report("MAP-EMPTY", "The key \"entities\" is missing.", "Name the files of each entity.");
    }
    node.ifPresent(
        map -> map.entries().values().forEach(value -> entities.add(entity(value, map.entries()))));
    return new Mapping(
        file, top.find("origin").map(MappingYaml::origin).orElse(DataOrigin.UNSAID), entities);
  }

  private static DataOrigin origin(YamlNode node) {
    node.allow("source", "licence", "synthetic");
    return new DataOrigin(node.text("source"), node.text("licence"), node.isTrue("synthetic"));
  }

  private static EntityMapping entity(YamlNode node, Map<String, YamlNode> others) {
    node.allow(
        "file",
        "encoding",
        "delimiter",
        "missing",
        "id",
        "parent",
        "weight",
        "stratum",
        "psu",
        "variables",
        "histories");
    String parent = null;
    String parentId = null;
    Optional<YamlNode> group = node.find("parent");
    if (group.isPresent()) {
      group.get().allow("entity", "id");
      parent = group.get().text("entity");
      parentId = group.get().text("id");
      if (!others.containsKey(parent)) {
        group
            .get()
            .report(
                "MAP-PARENT",
                "There is no entity \"" + parent + "\" in the mapping.",
                Suggestion.maybe(parent, others.keySet()));
      }
    }
    List<HistoryMapping> histories = new ArrayList<>();
    node.find("histories")
        .ifPresent(map -> map.entries().values().forEach(item -> histories.add(history(item))));
    return new EntityMapping(
        node.key(),
        file(node),
        node.findText("id").orElse(null),
        parent,
        parentId,
        new SampleDesign(
            node.findText("weight").orElse(null),
            node.findText("stratum").orElse(null),
            node.findText("psu").orElse(null)),
        columns(node, "variables"),
        histories);
  }

  private static HistoryMapping history(YamlNode node) {
    node.allow("file", "encoding", "delimiter", "missing", "parent", "columns");
    return new HistoryMapping(
        node.key(), file(node), node.text("parent"), columns(node, "columns"));
  }

  private static FileMapping file(YamlNode node) {
    Charset charset = StandardCharsets.UTF_8;
    Optional<YamlNode> encoding = node.find("encoding");
    if (encoding.isPresent()) {
      try {
        charset = Charset.forName(encoding.get().text());
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        encoding
            .get()
            .report("MAP-ENCODING", "This encoding is not known.", "Use UTF-8 or GB18030.");
      }
    }
    char delimiter = '\0';
    Optional<YamlNode> sign = node.find("delimiter");
    if (sign.isPresent()) {
      String text = sign.get().text();
      if (text.length() != 1) {
        sign.get().report("MAP-DELIMITER", "The delimiter must be one character.", "As in \";\".");
      } else {
        delimiter = text.charAt(0);
      }
    }
    return new FileMapping(
        node.text("file"), new CsvFormat(charset, delimiter), texts(node, "missing"), node.line());
  }

  private static List<ColumnMapping> columns(YamlNode node, String key) {
    List<ColumnMapping> columns = new ArrayList<>();
    node.find(key)
        .ifPresent(map ->
            map.entries()
                .values()
                .forEach(item -> {
                  ColumnMapping column = column(item);
                  if (column != null) {
                    columns.add(column);
                  }
                }));
    return columns;
  }

  /// A column; `wage: {column: w}` or, for short, `wage: w`.
  private static @Nullable ColumnMapping column(YamlNode node) {
    if (!node.isMap()) {
      return new ColumnMapping(
          node.key(), node.text(), null, null, -1, Map.of(), null, List.of(), false, node.line());
    }
    node.allow(
        "column",
        "value",
        "unit",
        "digits",
        "recode",
        "default",
        "missing",
        "round",
        "month",
        "assume_month",
        "on");
    String source = node.findText("column").orElse(null);
    String constant = node.findText("value").orElse(null);
    if ((source == null) == (constant == null)) {
      node.report(
          "MAP-COLUMN",
          "A variable needs a column, or a value for all rows, and one of them.",
          "As in {column: wage} or {value: employee}.");
      return null;
    }
    Map<String, String> recodes = new LinkedHashMap<>();
    node.find("recode")
        .ifPresent(map -> map.entries().forEach((cell, code) -> recodes.put(cell, code.text())));
    Optional<String> round = node.findText("round");
    if (round.isPresent() && !round.get().equals("half_up")) {
      node.find("round")
          .ifPresent(value -> value.report("MAP-ROUND", "Rounding must be half_up.", null));
    }
    return new ColumnMapping(
        node.key(),
        source,
        constant,
        unit(node),
        node.find("digits").isPresent() ? (int) node.number("digits") : -1,
        recodes,
        node.findText("default").orElse(null),
        texts(node, "missing"),
        round.isPresent(),
        months(node),
        node.line());
  }

  /// What makes a month of a year or an age.
  private static MonthSource months(YamlNode node) {
    long assumed = node.find("assume_month").isPresent() ? node.number("assume_month") : 0;
    if (node.find("assume_month").isPresent() && (assumed < 1 || assumed > 12)) {
      node.find("assume_month")
          .ifPresent(value ->
              value.report(
                  "MAP-MONTH", "The month of the year must be from 1 to 12.", "As in 7 for July."));
      assumed = 0;
    }
    long on = -1;
    Optional<YamlNode> asked = node.find("on");
    if (asked.isPresent()) {
      on = MonthText.parse(asked.get().text());
      if (on == DecimalText.BAD) {
        on = -1;
        asked.get().report("MAP-MONTH", "This is not a month.", "Write it as 2025-07.");
      }
    }
    return new MonthSource(node.findText("month").orElse(null), (int) assumed, (int) on);
  }

  private static @Nullable CellUnit unit(YamlNode node) {
    Optional<YamlNode> unit = node.find("unit");
    if (unit.isEmpty()) {
      return null;
    }
    String text = unit.get().text();
    List<String> keys = new ArrayList<>();
    for (CellUnit candidate : CellUnit.values()) {
      if (candidate.key().equals(text)) {
        return candidate;
      }
      keys.add(candidate.key());
    }
    unit.get()
        .report(
            "MAP-UNIT",
            "The unit \"" + text + "\" is not known.",
            (Suggestion.maybe(text, keys) + " Units are " + String.join(", ", keys) + ".").strip());
    return null;
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.list(key).stream().map(YamlNode::text).toList();
  }
}
