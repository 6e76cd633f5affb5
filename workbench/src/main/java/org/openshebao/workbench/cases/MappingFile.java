package org.openshebao.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.Law;
import org.openshebao.law.yaml.Fields;
import org.openshebao.law.yaml.YamlNode;

/// Reads a mapping of worked cases and holds every name in it against the law.
final class MappingFile {

  private static final String SCHEMA = "shebao-cases-mapping/1";

  private final Law law;
  private final MappingProblems problems;

  MappingFile(Law law, Problems found) {
    this.law = law;
    this.problems = new MappingProblems(found);
  }

  CasesMapping read(String file, String text) {
    Map<String, CategoryMapping> categories = new LinkedHashMap<>();
    Set<String> prose = new LinkedHashSet<>();
    try {
      Fields fields =
          new Fields(YamlNode.parse(file, text), null, problems.found())
              .allow(Set.of("schema", "prose", "categories"));
      String schema = fields.text("schema", true);
      if (schema != null && !schema.equals(SCHEMA)) {
        fields.wrong("schema", "The schema of a mapping is " + SCHEMA + ".");
      }
      YamlNode words = fields.find("prose");
      if (words != null) {
        words.items().forEach(word -> prose.add(word.text()));
      }
      problems
          .entries(fields.find("categories"))
          .forEach((name, node) -> categories.put(name, readCategory(name, node)));
    } catch (ProblemException e) {
      problems.found().addAll(e.problems());
    }
    return new CasesMapping(prose, categories);
  }

  private CategoryMapping readCategory(String name, YamlNode node) {
    Fields fields =
        new Fields(node, name, problems.found())
            .allow(Set.of("facts", "inputs", "answers", "note"));
    List<Setting> facts = new ArrayList<>();
    problems
        .entries(fields.find("facts"))
        .forEach((target, value) ->
            problems.tryAt(value, name + "." + target, () -> facts.add(readFact(target, value))));
    Map<String, InputMapping> inputs = new LinkedHashMap<>();
    problems
        .entries(fields.find("inputs"))
        .forEach((key, value) -> {
          String subject = name + "." + key;
          problems.tryAt(
              value,
              subject,
              () -> inputs.put(key, InputMapping.read(law, subject, key, value, problems)));
        });
    Map<String, AnswerMapping> answers = new LinkedHashMap<>();
    problems
        .entries(fields.find("answers"))
        .forEach((key, value) -> {
          String subject = name + "." + key;
          problems.tryAt(
              value,
              subject,
              () -> answers.put(key, AnswerMapping.read(law, subject, key, value, problems)));
        });
    return new CategoryMapping(facts, inputs, answers);
  }

  private Setting readFact(String name, YamlNode value) {
    Target target = Target.of(law, name);
    return new Setting.Value(target, target.parse(law, value.text()));
  }
}
