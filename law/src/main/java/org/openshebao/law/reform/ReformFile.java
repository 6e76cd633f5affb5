package org.openshebao.law.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.source.Grade;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a reform: an id, a label and a list of changes; a description and whose idea it is may stand beside them.
/// The `reform.yaml` of a pack says which law it changes, and may do without changes, as its rules are the reform.
///
/// ```yaml
/// id: flexible-16
/// label: {en: Flexible workers pay 16 %, zh: 灵活就业人员按16%缴费}
/// changes:
///   - {parameter: pension.contribution.flexible_rate, from: 2026-01-01, places: [CN], value: 0.16}
///   - {rule: participation.registrationAllows, from: 2026-01-01, places: [CN-11], value: yes}
/// ```
public final class ReformFile {

  private static final Set<String> KEYS =
      Set.of("id", "law", "label", "description", "idea", "changes");
  private static final Set<String> CHANGE_KEYS =
      Set.of(
          "parameter",
          "rule",
          "from",
          "to",
          "places",
          "value",
          "table",
          "steps",
          "grade",
          "source",
          "note");

  private ReformFile() {}

  /// Reads one reform; throws with every problem found.
  public static Reform read(String file, String text) {
    Problems problems = new Problems();
    Fields fields = new Fields(YamlNode.parse(file, text), null, problems).allow(KEYS);
    String id = fields.required("id");
    boolean isPack = fields.text("law", false) != null;
    Label label = fields.label("label", true);
    Label description = fields.label("description", false);
    Label idea = fields.label("idea", false);
    List<YamlNode> nodes = fields.read("changes", !isPack, YamlNode::items);
    List<Change> changes = new ArrayList<>();
    for (YamlNode node : nodes == null ? List.<YamlNode>of() : nodes) {
      Change change = readChange(node, problems);
      if (change != null) {
        changes.add(change);
      }
    }
    problems.throwIfErrors();
    if (label == null) {
      throw new IllegalStateException("A reform without a label was not reported: " + file);
    }
    return new Reform(id, label, description, idea, changes, text);
  }

  private static @Nullable Change readChange(YamlNode node, Problems problems) {
    Fields fields = new Fields(node, null, problems).allow(CHANGE_KEYS);
    String parameter = fields.text("parameter", false);
    String rule = fields.text("rule", false);
    LocalDate from = fields.date("from", true);
    LocalDate to = fields.date("to", false);
    List<String> places = fields.read("places", true, ReformFile::texts);
    Grade grade = fields.read("grade", false, value -> Grade.parse(value.text()));
    List<String> sources = fields.read("source", false, ReformFile::texts);
    if ((parameter == null) == (rule == null)) {
      problems.add(
          node.problem(
              "REFORM-TARGET",
              null,
              "A change names either a parameter or a rule.",
              "Write one of the two keys."));
      return null;
    }
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(
          node.problem(
              "REFORM-DATES",
              parameter == null ? rule : parameter,
              "The change ends on " + to + ", before it begins on " + from + ".",
              "Swap the two."));
      return null;
    }
    if (places != null && places.isEmpty()) {
      problems.add(
          node.problem(
              "REFORM-PLACE",
              parameter == null ? rule : parameter,
              "The change names no place.",
              "Write places: [CN] for the whole country."));
      return null;
    }
    if (from == null || places == null) {
      return null;
    }
    return new Change(
        parameter == null ? String.valueOf(rule) : parameter,
        rule != null,
        from,
        to,
        places,
        node,
        grade == null ? Grade.ASSUMPTION : grade,
        sources == null ? List.of() : sources,
        fields.text("note", false));
  }

  private static List<String> texts(YamlNode node) {
    return node.items().stream().map(YamlNode::text).toList();
  }
}
