package org.openshebao.lawprocessor;

import java.util.List;
import java.util.Map;
import org.openshebao.law.batch.Column;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.RuleProvider;

/// What came of compiling a law in a test.
///
/// @param errors  messages of the errors, in order
/// @param warnings  messages of the warnings
/// @param sources  generated files by name: class name, or path of a resource
/// @param loader  the classes
record CompiledLaw(
    List<String> errors, List<String> warnings, Map<String, String> sources, ClassLoader loader) {

  RuleProvider provider() throws ReflectiveOperationException {
    return (RuleProvider)
        loader.loadClass("org.example.law.GeneratedRules").getConstructor().newInstance();
  }

  /// The one rule of a variable.
  RuleInfo rule(String id) throws ReflectiveOperationException {
    return provider().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .reduce((a, b) -> {
          throw new IllegalStateException("There are several rules of " + id);
        })
        .orElseThrow(() -> new IllegalStateException("There is no rule of " + id));
  }

  /// Runs a rule over every row of `result`.
  void run(String id, int rows, Column result, Column... arguments)
      throws ReflectiveOperationException {
    rule(id).batch().compute(arguments, result, rows);
  }
}
