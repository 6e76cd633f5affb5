package org.openshebao.workbench.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// A scheme file that begins from the one of a law and changes assumptions.
///
/// ```yaml
/// id: higher-density
/// based_on: china
/// label: {en: More months paid, zh: 提高缴费密度}
/// years: 75
/// assumptions:
///   employees.density: 0.95
///   inflation: {2024: 0.002, 2040: 0.025}
/// ```
final class ChangedScheme {

  private static final Set<String> KEYS =
      Set.of("id", "based_on", "branch", "label", "years", "assumptions");

  private ChangedScheme() {}

  static ValuationFile.Read of(ValuationFile.Read base, YamlNode root) {
    Problems problems = new Problems();
    Fields fields = new Fields(root, null, problems).allow(KEYS);
    String id = fields.required("id");
    Label label = fields.label("label", true);
    Integer years = fields.read("years", false, node -> (int) ValuationFile.number(node));
    List<Assumption> changed = new ArrayList<>();
    YamlNode assumptions = fields.find("assumptions");
    if (assumptions != null) {
      for (Map.Entry<String, YamlNode> entry : assumptions.entries().entrySet()) {
        Fields each = new Fields(assumptions, entry.getKey(), problems);
        Map<Integer, Double> values =
            each.read(
                entry.getKey(),
                true,
                node -> node.isMap() ? ValuationFile.path(node) : ValuationFile.single(node));
        Assumption known = each.read(entry.getKey(), true, node -> base.book().get(entry.getKey()));
        if (known != null && values != null) {
          changed.add(known.withValues(values, root.file()));
        }
      }
    }
    problems.throwIfErrors();
    ValuationOutline outline = base.outline();
    return new ValuationFile.Read(
        new ValuationOutline(
            id,
            label == null ? outline.label() : label,
            outline.scope(),
            outline.baseYear(),
            years == null ? outline.years() : years,
            outline.country(),
            outline.law(),
            outline.groups(),
            outline.categories(),
            outline.schemes(),
            outline.published(),
            root.file()),
        base.book().with(changed));
  }
}
