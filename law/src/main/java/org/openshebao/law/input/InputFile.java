package org.openshebao.law.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.input.InputVariable.CodeItem;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.Unit;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads an `inputs.yaml`: names as top-level keys, each with its entity, unit, label and question.
public final class InputFile {

  private static final Set<String> KEYS =
      Set.of(
          "of",
          "per",
          "unit",
          "codes",
          "enum",
          "label",
          "question",
          "may_be_unknown",
          "minimum",
          "maximum",
          "otherwise",
          "former");

  private InputFile() {}

  /// Every input of the file that can be read; `room` is the file's package below the law's root, "" at the root.
  public static List<InputVariable> read(String file, String room, String text, Problems problems) {
    List<InputVariable> inputs = new ArrayList<>();
    try {
      YamlNode.parse(file, text)
          .entries()
          .forEach((name, node) -> {
            InputVariable input =
                readInput(room.isEmpty() ? name : room + "." + name, node, problems);
            if (input != null) {
              inputs.add(input);
            }
          });
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    return inputs;
  }

  private static @Nullable InputVariable readInput(String id, YamlNode node, Problems problems) {
    Fields fields = new Fields(node, id, problems).allow(KEYS);
    Entity of = fields.read("of", true, value -> Entity.parse(value.text()));
    Period per =
        fields.read("per", false, value -> Period.valueOf(value.text().toUpperCase(Locale.ROOT)));
    String unitText = fields.text("unit", true);
    boolean history = "history".equals(unitText);
    NamedUnit unit =
        history ? null : fields.read("unit", false, value -> NamedUnit.parse(value.text()));
    Label label = fields.label("label", true);
    Label question = fields.label("question", true);
    if (of == null
        || unitText == null
        || (unit == null && !history)
        || label == null
        || question == null) {
      return null;
    }
    boolean coded = unit != null && unit.unit() == Unit.CODE;
    List<CodeItem> codes = fields.read("codes", coded, InputFile::readCodes);
    List<String> former =
        fields.read("former", false, value -> value.items().stream().map(YamlNode::text).toList());
    return new InputVariable(
        id,
        of,
        per == null ? Period.MONTH : per,
        unit,
        codes == null ? List.of() : codes,
        fields.text("enum", coded),
        label,
        question,
        fields.flag("may_be_unknown"),
        unit == null ? null : bound(fields, "minimum", unit.unit()),
        unit == null ? null : bound(fields, "maximum", unit.unit()),
        fields.text("otherwise", false),
        former == null ? List.of() : former,
        node.file(),
        node.line());
  }

  private static @Nullable Long bound(Fields fields, String key, Unit unit) {
    return fields.read(key, false, value -> unit.parse(value.text()));
  }

  private static List<CodeItem> readCodes(YamlNode node) {
    List<CodeItem> codes = new ArrayList<>();
    for (Map.Entry<String, YamlNode> entry : node.entries().entrySet()) {
      codes.add(
          new CodeItem(
              entry.getKey(),
              new Label(entry.getValue().get("en").text(), entry.getValue().get("zh").text())));
    }
    return codes;
  }
}
