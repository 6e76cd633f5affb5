package org.openshebao.workbench.branch;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.text.Label;
import org.openshebao.law.yaml.YamlNode;

/// Reads a row of an assumption.
final class RowReader {

  private final YamlNode row;
  private final String id;
  private final Problems problems;
  private final @Nullable LawValues law;
  private final Set<String> asked = new TreeSet<>(Arrays.asList("label"));

  RowReader(YamlNode row, String id, Problems problems, @Nullable LawValues law) {
    this.row = row;
    this.id = id;
    this.problems = problems;
    this.law = law;
  }

  Label label() {
    YamlNode label = row.get("label");
    return label.isMap()
        ? new Label(label.get("en").text(), label.get("zh").text())
        : Label.same(label.text());
  }

  double number(String key, double low, double high) {
    asked.add(key);
    YamlNode value = row.get(key);
    if (value.isMap() && law != null) {
      return BranchBook.bounded(
          value, key, law.find(value.get("law").text(), value).number(), low, high);
    }
    return BranchBook.bounded(value, id + "." + key, low, high);
  }

  double number(String key, double low, double high, double otherwise) {
    asked.add(key);
    return row.find(key).isEmpty() ? otherwise : number(key, low, high);
  }

  void finish() {
    for (Map.Entry<String, YamlNode> entry : row.entries().entrySet()) {
      if (!asked.contains(entry.getKey())) {
        problems.add(
            entry
                .getValue()
                .problem(
                    "BRANCH-ASSUMPTION",
                    id,
                    "A row of %s has no key \"%s\".".formatted(id, entry.getKey()),
                    "It has " + asked + "."));
      }
    }
  }
}
