package org.openshebao.law.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.exact.Fraction;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a file of parameters: paths as top-level keys, each with a label, a unit and dated values.
public final class ParameterFile {

  private static final Set<String> PARAMETER_KEYS =
      Set.of(
          "label", "unit", "by", "role", "former", "set_by", "until_published", "note", "values");
  private static final Set<String> VALUE_KEYS =
      Set.of(
          "from",
          "to",
          "place",
          "value",
          "table",
          "steps",
          "source",
          "article",
          "document",
          "address",
          "published",
          "known_on",
          "note",
          "grade",
          "role");

  private ParameterFile() {}

  /// Every parameter of the file that can be read; what cannot is a problem, and the rest goes on.
  public static List<Parameter> read(String file, String text, Problems problems) {
    List<Parameter> parameters = new ArrayList<>();
    Map<String, YamlNode> entries;
    try {
      entries = YamlNode.parse(file, text).entries();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return parameters;
    }
    entries.forEach((path, node) -> {
      Parameter parameter = readParameter(path, node, problems);
      if (parameter != null) {
        parameters.add(parameter);
      }
    });
    return parameters;
  }

  private static @Nullable Parameter readParameter(String path, YamlNode node, Problems problems) {
    Fields fields = new Fields(node, path, problems).allow(PARAMETER_KEYS);
    Label label = fields.label("label", true);
    NamedUnit unit = fields.read("unit", true, value -> NamedUnit.parse(value.text()));
    Role role = fields.read("role", false, value -> Role.parse(value.text()));
    List<String> former = fields.read("former", false, ParameterFile::texts);
    List<YamlNode> valueNodes = fields.read("values", true, YamlNode::items);
    if (label == null || unit == null || valueNodes == null) {
      return null;
    }
    List<ParameterValue> values = new ArrayList<>();
    for (YamlNode valueNode : valueNodes) {
      ParameterValue value = readValue(path, unit.unit(), role, valueNode, problems);
      if (value != null) {
        values.add(value);
      }
    }
    return new Parameter(
        path,
        label,
        unit,
        fields.text("by", false),
        former == null ? List.of() : former,
        fields.label("set_by", false),
        fields.read("until_published", false, value -> scalar(value.text(), unit.unit())),
        fields.text("note", false),
        closeOpenEnds(values),
        node.file(),
        node.line());
  }

  private static @Nullable ParameterValue readValue(
      String path, Unit unit, @Nullable Role role, YamlNode node, Problems problems) {
    Fields fields = new Fields(node, path, problems).allow(VALUE_KEYS);
    LocalDate from = fields.date("from", true);
    Content content = readContent(path, unit, fields);
    Grade grade = fields.read("grade", true, value -> Grade.parse(value.text()));
    List<String> sources = fields.read("source", false, ParameterFile::texts);
    Role ownRole = fields.read("role", false, value -> Role.parse(value.text()));
    String place = fields.text("place", true);
    if (from == null || content == null || grade == null || place == null) {
      return null;
    }
    return new ParameterValue(
        from,
        fields.date("to", false),
        place,
        content,
        sources == null ? List.of() : sources,
        fields.text("article", false),
        fields.text("document", false),
        fields.text("address", false),
        fields.date("published", false),
        fields.date("known_on", false),
        fields.text("note", false),
        grade,
        ownRole == null ? role : ownRole,
        node.file(),
        node.line());
  }

  /// The `value`, `table` or `steps` of a map, in `unit`; null after reporting what is wrong.
  public static @Nullable Content readContent(String path, Unit unit, Fields fields) {
    List<String> given =
        Stream.of("value", "table", "steps").filter(key -> fields.find(key) != null).toList();
    if (given.size() > 1) {
      fields.wrong(
          given.getLast(), "A value is one of value, table or steps, but there are " + given + ".");
      return null;
    }
    if (fields.find("table") != null) {
      TreeMap<Integer, Long> table = fields.read("table", true, value -> numbered(value, unit));
      return table == null ? null : new Content.Table(new LookupTable(path, unit, table));
    }
    if (fields.find("steps") != null) {
      TreeMap<Integer, Long> steps = fields.read("steps", true, value -> numbered(value, unit));
      return steps == null ? null : new Content.Steps(new StepSchedule(path, unit, steps));
    }
    return fields.read("value", true, value -> scalar(value.text(), unit));
  }

  private static Content scalar(String text, Unit unit) {
    return unit == Unit.FRACTION
        ? new Content.Quotient(Fraction.parse(text))
        : new Content.Number(unit.parse(text));
  }

  private static TreeMap<Integer, Long> numbered(YamlNode node, Unit unit) {
    TreeMap<Integer, Long> numbered = new TreeMap<>();
    node.entries()
        .forEach((key, value) -> {
          if (numbered.put(keyOf(key), unit.parse(value.text())) != null) {
            throw new IllegalArgumentException("The key " + keyOf(key) + " is given twice.");
          }
        });
    if (numbered.isEmpty()) {
      throw new IllegalArgumentException("A table needs at least one entry.");
    }
    return numbered;
  }

  private static int keyOf(String key) {
    try {
      return Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The key of a table must be a whole number but was \"%s\".".formatted(key), e);
    }
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }

  /// A value without an end holds to the day before the next one that takes its place.
  private static List<ParameterValue> closeOpenEnds(List<ParameterValue> values) {
    List<ParameterValue> sorted =
        values.stream()
            .sorted(Parameter.ORDER.thenComparing(Comparator.comparing(ParameterValue::line)))
            .toList();
    return sorted.stream()
        .map(value ->
            value.to() != null
                ? value
                : sorted.stream()
                    .filter(next -> takesThePlaceOf(next, value))
                    .findFirst()
                    .map(next -> value.withDates(value.from(), next.from().minusDays(1)))
                    .orElse(value))
        .toList();
  }

  /// Whether a later value of the same place ends an earlier one. Limits of different kinds stand side by side.
  private static boolean takesThePlaceOf(ParameterValue next, ParameterValue value) {
    boolean sideBySide = next.role() != null && value.role() != null && next.role() != value.role();
    return next.place().equals(value.place()) && next.from().isAfter(value.from()) && !sideBySide;
  }
}
