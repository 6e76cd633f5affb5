package org.openshebao.workbench.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.law.yaml.YamlNode;
import org.openshebao.workbench.explain.Facts.Career;
import org.openshebao.workbench.file.TextFile;

/// Reads the facts of one person from YAML or JSON.
///
/// ```yaml
/// sex: female
/// birthMonth: 1972-03
/// place: Guangdong
/// relations:
///   - {employmentForm: employee, monthlyWage: 8000}
/// history:
///   - {from: 1995-01, to: 1999-12, base: 500, place: Guangdong}
/// ```
public final class PersonFile {

  private static final String RELATIONS = "relations";

  private PersonFile() {}

  /// Reads a file; throws with a problem at its line when it is neither YAML nor JSON.
  public static Facts read(Path file) {
    return read(file.toString(), TextFile.read(file));
  }

  /// Reads the text of a file. JSON is YAML as well, except that YAML knows no tabs between tokens.
  public static Facts read(String file, String text) {
    boolean isJson = text.stripLeading().startsWith("{");
    YamlNode root = YamlNode.parse(file, isJson ? text.replace('\t', ' ') : text);
    if (root.entries().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "YAML-EMPTY",
              file,
              0,
              null,
              null,
              "The file says nothing.",
              "Write a fact a line, such as sex: female."));
    }
    List<Fact> person = new ArrayList<>();
    List<List<Fact>> relations = new ArrayList<>();
    List<Career> histories = new ArrayList<>();
    root.entries()
        .forEach((name, node) -> {
          if (name.equals(RELATIONS)) {
            node.items().forEach(relation -> relations.add(facts(relation)));
          } else if (node.isList()) {
            histories.add(new Career(name, node.items()));
          } else {
            person.add(fact(name, node));
          }
        });
    return new Facts(person, relations, histories);
  }

  private static List<Fact> facts(YamlNode map) {
    return map.entries().entrySet().stream()
        .map((Map.Entry<String, YamlNode> entry) -> fact(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Fact fact(String name, YamlNode node) {
    return new Fact(name, node.text(), node.file(), node.line());
  }
}
