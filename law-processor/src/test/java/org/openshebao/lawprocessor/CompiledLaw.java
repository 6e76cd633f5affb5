package org.openshebao.lawprocessor;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /// Runs the rule of a variable over the first rows of its arguments.
  Column run(String id, int rows, Column... arguments) throws ReflectiveOperationException {
    Column result = Column.ofNumbers(rows);
    rule(id).batch().compute(arguments, result, rows);
    return result;
  }

  /// Calls a rule's method as Java code would.
  @Nullable Object call(String className, String method, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    for (Method candidate : loader.loadClass(className).getDeclaredMethods()) {
      if (candidate.getName().equals(method)) {
        candidate.setAccessible(true);
        return candidate.invoke(null, arguments);
      }
    }
    throw new IllegalStateException("There is no method " + method);
  }

  /// A constant of an enum of the law.
  Object constant(String enumName, int ordinal) throws ReflectiveOperationException {
    return loader.loadClass(enumName).getEnumConstants()[ordinal];
  }
}
