package org.openshebao.workbench.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.yaml.YamlNode;

/// What is wrong with a mapping, line by line: one wrong line does not hide the next.
///
/// @param found  all of it
record MappingProblems(Problems found) {

  /// Runs a step of reading; what it throws becomes a problem at the line of `node`.
  void tryAt(YamlNode node, String subject, Runnable step) {
    try {
      step.run();
    } catch (ProblemException e) {
      found.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      found.add(
          Problem.error(
              "CASES-MAPPING",
              node.file(),
              node.line(),
              subject,
              node.isScalar() ? node.text() : null,
              String.valueOf(e.getMessage()),
              null));
    }
  }

  /// The entries of a map, none when it is absent or no map.
  Map<String, YamlNode> entries(@Nullable YamlNode node) {
    if (node == null) {
      return Map.of();
    }
    try {
      return node.entries();
    } catch (ProblemException e) {
      found.addAll(e.problems());
      return Map.of();
    }
  }
}
